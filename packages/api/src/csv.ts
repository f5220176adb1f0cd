import { stringify } from 'csv-stringify/sync'

/** Marks the text as UTF-8 for spreadsheets that would not guess it. */
export const csvMark = '\uFEFF'

/** A line with semicolons, as spreadsheets of Brazil want it. A cell that would be reckoned as a formula is marked as text. */
export function csvLine(cells: readonly unknown[]): string {
  return stringify([[...cells]], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true })
}
