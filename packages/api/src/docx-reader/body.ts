import type { BlockOf, Cell, ListBlock, ListItem } from '@travessia/shared/briefs/blocks'
import type { ReadInline, ReadPiece } from '@travessia/shared/briefs/from-word/read-document'
import type { Element } from '@xmldom/xmldom'
import { type Line, type Reading, readLine } from './line.ts'
import type { Listed } from './numbering.ts'
import { attributeOf, childOf, childrenOf, descend, isOn } from './xml.ts'

type Block = BlockOf<ReadInline>

export interface BodyReading extends Reading {
  readonly listOf: (numbering: Element | undefined) => Listed | undefined
}

/** An item of a list on its way into a tree. */
interface Item {
  readonly listed: Listed
  readonly content: readonly ReadInline[]
}

/** Reads the pieces of a document in their order. */
export function readBody(body: Element, reading: BodyReading): ReadPiece[] {
  const pieces: ReadPiece[] = []
  let items: Item[] = []
  for (const node of flatten(body)) {
    if (node.nodeName === 'w:tbl') {
      endList()
      pieces.push(...readTable(node, reading))
      continue
    }
    const kind = reading.styles.kindOf(node)
    const line = readLine(node, reading)
    const listed = kind === 'numbered' || isHeading(kind) ? undefined : reading.listOf(reading.styles.numberingOf(node))
    if (listed && kind !== 'ours' && kind !== 'end' && !isNumberedParagraph(listed, line)) {
      pieces.push(...line.sections.map((id): ReadPiece => ({ kind: 'section', id, text: '' })))
      items.push({ listed, content: line.content })
      continue
    }
    endList()
    pieces.push(...toPieces(kind, line, listed !== undefined, pieces.at(-1)))
  }
  endList()
  return pieces

  function endList(): void {
    if (items.length > 0) pieces.push(...growLists(items, 0).map((block): ReadPiece => ({ kind: 'block', block })))
    items = []
  }
}

/** Paragraphs and tables, also those that stand in content controls. */
function flatten(node: Element): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (child.nodeName === 'w:p' || child.nodeName === 'w:tbl') return [child]
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.nodeName) ? flatten(child) : []
  })
}

function isHeading(kind: string): boolean {
  return kind === 'title' || kind === 'heading2' || kind === 'heading3'
}

/** In a document that is not ours: running numbers before whole paragraphs are paragraph numbers, not a list. */
function isNumberedParagraph({ format, level }: Listed, { content }: Line): boolean {
  return format === 'decimal' && level === 0 && lengthOf(content) > 160
}

function lengthOf(content: readonly ReadInline[]): number {
  return content.reduce((sum, one) => sum + (one.kind === 'text' ? one.text.length : 0), 0)
}

function toPieces(
  kind: ReturnType<Reading['styles']['kindOf']>,
  line: Line,
  isNumbered: boolean,
  last: ReadPiece | undefined,
): ReadPiece[] {
  const { content, sections, label, breaksPage } = line
  const begins = sections.map((id): ReadPiece => ({ kind: 'section', id, text: kind === 'title' ? textOf(content) : '' }))
  const pageBreak: ReadPiece = { kind: 'block', block: { kind: 'pageBreak' } }
  const breaks = breaksPage === 'before' ? [pageBreak] : []
  const ends = breaksPage === 'after' ? [pageBreak] : []
  if (kind === 'ours' || kind === 'end') return [...begins, { kind: 'ours', isEnd: kind === 'end' }]
  if (kind === 'title') return begins.length > 0 ? begins : [{ kind: 'title', text: textOf(content) }]
  const isEmpty = content.every((one) => one.kind === 'break' || (one.kind === 'text' && one.text.trim() === ''))
  if (isEmpty) return [...begins, ...breaks, ...ends]
  if (kind === 'heading2' || kind === 'heading3')
    return [...begins, ...breaks, { kind: 'block', block: { kind: 'heading', level: kind === 'heading2' ? 2 : 3, content } }, ...ends]
  if (kind === 'quote') return [...begins, ...breaks, ...continueQuote(content, begins.length === 0 ? last : undefined), ...ends]
  const numbered = kind === 'numbered' || isNumbered
  return [...begins, ...breaks, { kind: 'block', block: { kind: 'paragraph', numbered, content, ...(label ? { label } : {}) } }, ...ends]
}

/** Quoted paragraphs that follow one another are one quotation. */
function continueQuote(content: readonly ReadInline[], last: ReadPiece | undefined): ReadPiece[] {
  if (last?.kind === 'block' && last.block.kind === 'quote') {
    Object.assign(last, { block: { kind: 'quote', paragraphs: [...last.block.paragraphs, content] } })
    return []
  }
  return [{ kind: 'block', block: { kind: 'quote', paragraphs: [content] } }]
}

/**
 * Items that follow one another are one list, whatever the word processor calls it: it may number one list from two.
 * Deeper ones hang below the item before them.
 */
function growLists(items: readonly Item[], level: number): ListBlock<ReadInline>[] {
  const lists: { ordered: boolean; items: ListItem<ReadInline>[] }[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (!item) break
    let end = at + 1
    while ((items[end]?.listed.level ?? -1) > Math.max(level, item.listed.level)) end += 1
    const grown = { content: item.content, lists: growLists(items.slice(at + 1, end), item.listed.level + 1) }
    const ordered = item.listed.format !== 'bullet'
    const last = lists.at(-1)
    if (last?.ordered === ordered) last.items.push(grown)
    else lists.push({ ordered, items: [grown] })
    at = end
  }
  return lists.map(({ ordered, items: grown }) => ({ kind: 'list', ordered, items: grown }))
}

function readTable(table: Element, reading: BodyReading): ReadPiece[] {
  const widths = childrenOf(childOf(table, 'w:tblGrid') ?? table).map((one) => Number(attributeOf(one, 'w:w') ?? 0))
  const sections: string[] = []
  const rows = childrenOf(table).filter((one) => one.nodeName === 'w:tr')
  const cells = rows.map((row) => readRow(row, widths, reading, sections))
  const block: Block = { kind: 'table', rows: mergeDown(cells) }
  return [...sections.map((id): ReadPiece => ({ kind: 'section', id, text: '' })), { kind: 'block', block }]
}

interface ReadCell extends Cell<ReadInline> {
  readonly column: number
  readonly goesOn: boolean
}

function readRow(row: Element, widths: readonly number[], reading: BodyReading, sections: string[]): ReadCell[] {
  const header = isOn(descend(row, 'w:trPr', 'w:tblHeader'))
  let column = 0
  return flattenCells(row).map((cell) => {
    const properties = childOf(cell, 'w:tcPr')
    const span = Number(attributeOf(childOf(properties, 'w:gridSpan')) ?? 1)
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    const merge = childOf(properties, 'w:vMerge')
    const lines = readCellLines(cell, reading, sections)
    const isHead = header || flatten(cell).every((one) => one.nodeName === 'w:p' && reading.styles.kindOf(one) === 'tableHead')
    const read = { header: isHead, content: lines, column, goesOn: merge !== undefined && attributeOf(merge) !== 'restart' }
    column += span
    return { ...read, ...(width > 0 ? { width } : {}), ...(span > 1 ? { span } : {}) }
  })
}

function flattenCells(row: Element): Element[] {
  return childrenOf(row).flatMap((one) =>
    one.nodeName === 'w:tc' ? [one] : one.nodeName === 'w:sdt' ? flattenCells(childOf(one, 'w:sdtContent') ?? one) : [],
  )
}

/** The paragraphs of a cell; those of a table inside it follow. */
function readCellLines(cell: Element, reading: BodyReading, sections: string[]): (readonly ReadInline[])[] {
  return flatten(cell).flatMap((node) => {
    if (node.nodeName === 'w:tbl')
      return childrenOf(node)
        .filter((one) => one.nodeName === 'w:tr')
        .flatMap((row) => flattenCells(row).flatMap((one) => readCellLines(one, reading, sections)))
    const line = readLine(node, reading)
    sections.push(...line.sections)
    return [line.content]
  })
}

/** Cells that go on from the row above become one cell with it. */
function mergeDown(rows: readonly ReadCell[][]): Cell<ReadInline>[][] {
  return rows.map((row, at) =>
    row
      .filter((cell) => !cell.goesOn)
      .map(({ column, goesOn: _, ...cell }) => {
        const below = rows.slice(at + 1)
        const stop = below.findIndex((next) => !next.some((one) => one.column === column && one.goesOn))
        const rowSpan = 1 + (stop < 0 ? below.length : stop)
        return rowSpan > 1 ? { ...cell, rowSpan } : cell
      }),
  )
}

function textOf(content: readonly ReadInline[]): string {
  return content
    .map((one) => (one.kind === 'text' ? one.text : one.kind === 'record' ? one.runs.map((run) => run.text).join('') : ''))
    .join('')
    .trim()
}
