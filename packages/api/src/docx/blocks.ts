import type { Cell, ListBlock } from '@travessia/shared/briefs/blocks'
import { leadsOn } from '@travessia/shared/briefs/pages/leads-on'
import { textWidth } from '@travessia/shared/briefs/pages/measures'
import type { PrintedBlock, PrintedInline } from '@travessia/shared/briefs/printed'
import { placeAndDateLabel } from '@travessia/shared/briefs/template'
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { mark, type Printing, printLabelled, printLine } from './runs.ts'

type Line = readonly PrintedInline[]

/** The blocks of a section. From the place and date on it is the signature, which stays together on one page. */
export function printBlocks(blocks: readonly PrintedBlock[], printing: Printing): (Paragraph | Table)[] {
  const signature = blocks.findIndex((block) => block.kind === 'paragraph' && block.label === placeAndDateLabel)
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph') return printBlock(block, printing)
    const isSigned = signature >= 0 && at >= signature && !block.numbered
    if (!isSigned) return [printParagraph(block, printing, leadsOn(blocks, at))]
    const style = (at - signature) % 2 === 0 && at > signature ? 'Signatory' : 'Signature'
    return [new Paragraph({ style, children: printLabelled(block.label, block.content, printing) })]
  })
}

function printBlock(block: Exclude<PrintedBlock, { kind: 'paragraph' }>, printing: Printing): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [printHeading(block, printing)]
    case 'quote':
      return block.paragraphs.map((line) => new Paragraph({ style: 'Quotation', children: printLine(line, printing) }))
    case 'list':
      return printList(block, printing, printing.nextList())
    case 'table':
      return [printTable(block.rows, printing), new Paragraph({ style: 'AfterTable' })]
    case 'pageBreak':
      return [new Paragraph({ style: 'PlainParagraph', pageBreakBefore: true })]
  }
}

function printHeading({ level, content }: Extract<PrintedBlock, { kind: 'heading' }>, printing: Printing): Paragraph {
  const children = printLine(content, printing)
  return new Paragraph({ style: `Heading${level}`, children: level === 2 ? mark(printing.nextHeading(), children, printing) : children })
}

function printParagraph(
  { content, number, label }: Extract<PrintedBlock, { kind: 'paragraph' }>,
  printing: Printing,
  keepNext: boolean,
): Paragraph {
  const style = number === undefined ? 'PlainParagraph' : 'NumberedParagraph'
  return new Paragraph({ style, ...(keepNext ? { keepNext } : {}), children: printLabelled(label, content, printing) })
}

function printList({ ordered, items }: ListBlock<PrintedInline>, printing: Printing, instance: number, level = 0): Paragraph[] {
  const numbering = { reference: ordered ? 'letters' : 'bullets', level: Math.min(level, 5), instance }
  return items.flatMap((item) => [
    new Paragraph({ style: 'ListItem', numbering, children: printLine(item.content, printing) }),
    ...item.lists.flatMap((inner) => printList(inner, printing, instance, level + 1)),
  ])
}

function printTable(rows: readonly (readonly Cell<PrintedInline>[])[], printing: Printing): Table {
  const widths = columnWidths(rows[0] ?? [], textWidth(printing.paper))
  return new Table({
    style: 'BriefTable',
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    width: { size: textWidth(printing.paper), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map((row, at) => printRow(row, at, widths, printing)),
  })
}

/** Rows do not break across pages; the head is repeated on each. */
function printRow(row: readonly Cell<PrintedInline>[], at: number, widths: readonly number[], printing: Printing): TableRow {
  let column = 0
  const children = row.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    column += span
    return printCell(cell, width, printing)
  })
  return new TableRow({ cantSplit: true, tableHeader: at === 0 && row.every((cell) => cell.header), children })
}

function printCell({ header, span, rowSpan, content }: Cell<PrintedInline>, width: number, printing: Printing): TableCell {
  const lines: readonly Line[] = content.length > 0 ? content : [[]]
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span ? { columnSpan: span } : {}),
    ...(rowSpan ? { rowSpan } : {}),
    children: lines.map((line) => new Paragraph({ style: header ? 'TableHead' : 'TableText', children: printLine(line, printing) })),
  })
}

function columnWidths(firstRow: readonly Cell<PrintedInline>[], room: number): number[] {
  const shares = firstRow.flatMap((cell) => Array.from({ length: cell.span ?? 1 }, () => (cell.width ?? 1) / (cell.span ?? 1)))
  const whole = shares.reduce((sum, one) => sum + one, 0) || 1
  return shares.map((share) => Math.floor((share / whole) * room))
}
