import { margin, papers, textWidth } from '@travessia/shared/briefs/pages/measures'
import type { Language } from '@travessia/shared/languages'
import type { OverviewChart, OverviewRow, OverviewView } from '@travessia/shared/overview'
import { Document, Footer, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { putOnLetterhead } from '../docx/letterhead.ts'
import { fillLetterhead } from '../docx/letterhead-check.ts'
import { numbering } from '../docx/numbering.ts'
import { documentStyles } from '../docx/styles.ts'
import { wordLanguages, words } from '../docx/words.ts'
import { takeTasks } from '../worker-tasks.ts'

export interface Report {
  readonly language: Language
  readonly organisation: string
  readonly title: string
  readonly about: readonly string[]
  readonly inWords: string
  readonly sentences: readonly string[]
  readonly charts: readonly OverviewChart[]
  readonly nothing: string
}

export interface ReportTask {
  readonly report: Report
  readonly letterhead: Uint8Array | undefined
}

takeTasks(make)

async function make({ report, letterhead }: ReportTask): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Uint8Array(await Packer.toArrayBuffer(buildDocument(report)))
  if (!letterhead) return packed
  const { organisation, title } = report
  return putOnLetterhead(packed, fillLetterhead(letterhead, { organisation, title, case: '', body: '', reference: '' }))
}

function buildDocument(report: Report): Document {
  const { title, organisation, language } = report
  const [before, between] = words.page[language]
  const number = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })
  return new Document({
    title,
    creator: organisation,
    lastModifiedBy: organisation,
    revision: 1,
    styles: documentStyles(wordLanguages[language]),
    numbering,
    sections: [
      {
        properties: { page: { size: papers.a4, margin } },
        footers: { default: new Footer({ children: [new Paragraph({ style: 'Footer', children: [number] })] }) },
        children: [
          new Paragraph({ style: 'CoverText', text: organisation }),
          new Paragraph({ style: 'AddressTitle', text: title }),
          ...report.about.map((line) => new Paragraph({ style: 'CoverText', text: line })),
          heading(report.inWords, 1),
          ...report.sentences.map(
            (line) => new Paragraph({ style: 'ListItem', numbering: { reference: 'bullets', level: 0 }, text: line }),
          ),
          ...report.charts.flatMap((chart) => printChart(chart, report)),
        ],
      },
    ],
  })
}

function printChart({ question, views }: OverviewChart, report: Report): (Paragraph | Table)[] {
  const parts = views.flatMap((view) => [...(views.length > 1 ? [heading(view.label, 2)] : []), ...printView(view, report)])
  return [heading(question, 1), ...parts]
}

function printView({ summary, note, rows, series, heading: first }: OverviewView, { nothing, language }: Report): (Paragraph | Table)[] {
  if (rows.length === 0) return [new Paragraph({ style: 'PlainParagraph', text: nothing })]
  const most = Math.max(...rows.flatMap(({ values }) => values.filter((_, at) => series[at]?.as !== 'figure')), 1)
  const widths = columnWidths(series.length)
  const table = new Table({
    style: 'BriefTable',
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    width: { size: textWidth('a4'), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      headRow([first, '', ...series.map(({ label }) => label)], widths),
      ...rows.map((row) => printRow(row, { series, most, widths, language })),
    ],
  })
  return [
    ...(summary ? [new Paragraph({ style: 'PlainParagraph', keepNext: true, text: summary })] : []),
    table,
    ...(note ? [new Paragraph({ style: 'TableText', text: note })] : []),
    new Paragraph({ style: 'AfterTable' }),
  ]
}

/** The name, the bars, and each value in figures. */
function columnWidths(series: number): number[] {
  const room = textWidth('a4')
  const value = series > 1 ? 1_450 : 1_100
  const left = room - value * series
  const name = Math.floor(left * 0.55)
  return [name, left - name, ...Array.from({ length: series }, () => value)]
}

function headRow(titles: readonly string[], widths: readonly number[]): TableRow {
  const cells = titles.map((title, at) => cell(widths[at] ?? 0, [new Paragraph({ style: 'TableHead', text: title })]))
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
}

interface Printing {
  readonly series: OverviewView['series']
  readonly most: number
  readonly widths: readonly number[]
  readonly language: Language
}

function printRow({ label, name, values }: OverviewRow, { series, most, widths, language }: Printing): TableRow {
  const figure = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language)
  const figures = values.map((value, at) => cell(widths[at + 2] ?? 0, [new Paragraph({ style: 'TableText', text: figure.format(value) })]))
  const bars = values.flatMap((value, at) => (series[at]?.as === 'figure' ? [] : [bar(value / most, at, widths[1] ?? 0)]))
  return new TableRow({
    cantSplit: true,
    children: [cell(widths[0] ?? 0, [new Paragraph({ style: 'TableText', text: label || name })]), cell(widths[1] ?? 0, bars), ...figures],
  })
}

const inks = ['0F4D58', 'B08A3E', 'A12A1F'] as const
const twentiethsOfSpace = 40

/** Spaces on a ground of ink: seen as a bar, and passed over by whoever has the document read aloud, as the figure follows. */
function bar(share: number, at: number, width: number): Paragraph {
  const spaces = Math.round(Math.min(share, 1) * Math.floor((width - 200) / twentiethsOfSpace))
  const fill = inks[at % inks.length] ?? inks[0]
  const children =
    spaces > 0 ? [new TextRun({ text: '\u00a0'.repeat(spaces), size: 16, shading: { type: 'clear', color: 'auto', fill } })] : []
  return new Paragraph({ style: 'TableText', children })
}

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children })
}

function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({ style: `Heading${level}`, text, keepNext: true })
}
