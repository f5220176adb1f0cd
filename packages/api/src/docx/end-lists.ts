import type { AuthorityKind } from '@travessia/shared/authorities'
import { annexShares, textWidth } from '@travessia/shared/briefs/pages/measures'
import type { PrintedAuthority, PrintedBrief } from '@travessia/shared/briefs/printed'
import { authorityKinds } from '@travessia/shared/choices'
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { anchorName, mark, type Printing, printText } from './runs.ts'
import { words } from './words.ts'

/** The table of authorities: norms, decisions, reports and works, each with the paragraphs that cite it. */
export function printAuthorities(brief: PrintedBrief, printing: Printing): Paragraph[] {
  const { authorities, language } = brief
  if (authorities.length === 0) return []
  const kinds = authorityKinds.filter((kind) => authorities.some((one) => one.kind === kind))
  return [printEndHeading(words.authorities[language], printing), ...kinds.flatMap(printKind)]

  function printKind(kind: AuthorityKind): Paragraph[] {
    return [
      new Paragraph({ style: 'EndLabel', text: words.authorityKinds[kind][language] }),
      ...authorities.filter((one) => one.kind === kind).map(printAuthority),
    ]
  }

  function printAuthority({ runs, paragraphs }: PrintedAuthority): Paragraph {
    const where = paragraphs.length > 0 ? ` — § ${paragraphs.join(', ')}` : ''
    return new Paragraph({ style: 'EndEntry', children: [...runs.map(printText), new TextRun(where)] })
  }
}

/** The index of the annexes, where no section lists them. */
export function printAnnexIndex(brief: PrintedBrief, printing: Printing): (Paragraph | Table)[] {
  const { annexes, language, listsAnnexes, paper } = brief
  if (annexes.length === 0 || listsAnnexes) return []
  const width = textWidth(paper)
  const widths = annexShares.map((share) => Math.floor((share / 100) * width))
  const head = [words.annex, words.document, words.date, words.pages].map((one) => one[language])
  const rows = annexes.map(({ number, name, title, source, date, pages }) =>
    printRow([
      mark(anchorName(`annex-${number}`), [new TextRun(name)], printing),
      [new TextRun(source ? `${title} (${source})` : title)],
      [new TextRun(date || '—')],
      [new TextRun(pages ? String(pages) : '—')],
    ]),
  )
  return [
    printEndHeading(words.annexes[language], printing),
    new Table({
      style: 'BriefTable',
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        printRow(
          head.map((one) => [new TextRun(one)]),
          true,
        ),
        ...rows,
      ],
    }),
    new Paragraph({ style: 'AfterTable' }),
  ]

  function printRow(cells: readonly ReturnType<typeof mark>[], isHead = false): TableRow {
    const children = cells.map(
      (cell, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style: isHead ? 'TableHead' : 'TableText', children: cell })],
        }),
    )
    return new TableRow({ cantSplit: true, tableHeader: isHead, children })
  }
}

function printEndHeading(title: string, printing: Printing): Paragraph {
  return new Paragraph({ style: 'EndHeading', children: mark(printing.nextHeading(), [new TextRun(title)], printing) })
}
