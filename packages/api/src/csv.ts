import { stringify } from 'csv-stringify/sync'

/** Marks the text as UTF-8 for spreadsheets that would not guess it. */
export const csvMark = '\uFEFF'

/** A line with semicolons, as spreadsheets of Brazil want it. A cell that would be reckoned as a formula is marked as text. */
export function csvLine(cells: readonly unknown[]): string {
  return stringify([[...cells]], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true })
}

/** The same mark for a cell that is written otherwise: a sheet that is saved as CSV later must not begin to reckon. */
export function disarm(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
