import { readFile } from 'node:fs/promises'
import { mostSheetRows } from '@travessia/shared/imports/shapes'
import { CsvError, parse } from 'csv-parse/sync'
import { RefusedSheet } from './sheet.ts'

/** The cells of a CSV file, in UTF-8 or in what Windows wrote before it, with semicolons, commas or tabs between them. */
export async function readCsvCells(file: string): Promise<string[][]> {
  const text = decode(await readFile(file))
  const options = { delimiter: findDelimiter(text), bom: true, relax_column_count: true, max_record_size: 1_000_000 }
  try {
    // Two rows more than there may be show that there are too many. Nobody needs the others.
    return parse(text, { ...options, to: mostSheetRows + 2 })
  } catch (error) {
    throw error instanceof CsvError ? new RefusedSheet('quotes') : error
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign that parts most cells of the first line, outside of quotes. */
function findDelimiter(text: string): string {
  const [first = ''] = /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text.slice(0, 20_000)) ?? []
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '')
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ';'
}
