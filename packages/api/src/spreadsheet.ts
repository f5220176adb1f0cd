import { Readable } from 'node:stream'
import type { Instant } from '@travessia/shared/dates'
import type { Language, Text } from '@travessia/shared/languages'
import type { SpreadsheetFormat } from '@travessia/shared/spreadsheets'
import { csvLine, csvMark } from './csv.ts'
import { sendStream } from './files/serve.ts'
import { houseDay } from './house-day.ts'
import { conflict } from './problems.ts'
import { makeXlsx, mostRows } from './xlsx.ts'

/** A column of a table that is taken out, in the language of whoever takes it. */
export interface Column<Row> {
  readonly title: Text
  readonly cell: (row: Row, language: Language) => string | null
}

interface Table<Row> {
  /** What the file is called, before the day. */
  readonly name: Text
  readonly columns: readonly Column<Row>[]
  readonly pages: AsyncIterable<readonly Row[]>
}

interface Asked {
  readonly format: SpreadsheetFormat
  readonly language: Language
  readonly now: Instant
}

/** A table to be saved: as CSV page by page, so that no answer waits for the whole; as XLSX when all of it is there. */
export async function sendSpreadsheet<Row>(table: Table<Row>, { format, language, now }: Asked): Promise<Response> {
  const name = `${table.name[language].toLowerCase()}-${houseDay(now)}.${format}`
  if (format === 'csv')
    return sendStream(Readable.from(writeCsv(table, language), { objectMode: false }), name, { 'Content-Type': mediaTypes.csv })
  return sendStream(Readable.from([await writeXlsx(table, language)]), name, { 'Content-Type': mediaTypes.xlsx })
}

async function* writeCsv<Row>({ columns, pages }: Table<Row>, language: Language) {
  yield `${csvMark}${csvLine(columns.map(({ title }) => title[language]))}`
  for await (const page of pages) yield page.map((row) => csvLine(columns.map(({ cell }) => cell(row, language)))).join('')
}

async function writeXlsx<Row>({ name, columns, pages }: Table<Row>, language: Language): Promise<Uint8Array> {
  const rows: string[][] = []
  for await (const page of pages) {
    for (const row of page) rows.push(columns.map(({ cell }) => cell(row, language) ?? ''))
    if (rows.length > mostRows) throw conflict(tooMany)
  }
  const titles = columns.map(({ title }) => title[language])
  const widths = titles.map((title, at) =>
    Math.min(60, Math.max(10, title.length, ...rows.slice(0, 200).map((row) => row[at]?.length ?? 0)) + 2),
  )
  return makeXlsx([{ name: name[language], titles, widths, rows }])
}

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const tooMany = {
  'pt-BR': 'São mais de 20.000 linhas: baixe em CSV, ou escolha menos com os filtros.',
  es: 'Son más de 20.000 filas: descárguelas en CSV, o elija menos con los filtros.',
  en: 'There are more than 20,000 rows: download them as CSV, or choose fewer with the filters.',
}
