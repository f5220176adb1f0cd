import { openWorkshop } from './workshop.ts'

/** A table as a spreadsheet is to show it: its first row, and how wide each column is, in letters. */
export interface Sheet {
  readonly name: string
  readonly titles: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** How many rows are made into one file: all of them are in memory at once. More are taken out as CSV. */
export const mostRows = 20_000

/** Sheets as an XLSX file, every cell of them text. */
export const makeXlsx = openWorkshop<readonly Sheet[], Uint8Array<ArrayBuffer>>(new URL('./xlsx/worker.ts', import.meta.url), {
  seconds: 60,
  megabytes: 768,
})
