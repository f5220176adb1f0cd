import { mostSheetColumns, mostSheetRows } from '@travessia/shared/imports/shapes'
import { takeTasks } from '../worker-tasks.ts'
import { readCsvCells } from './csv-cells.ts'
import { RefusedSheet, type SheetAnswer, type SheetLine, type SheetTask } from './sheet.ts'
import { readXlsxCells } from './xlsx-cells.ts'

takeTasks<SheetTask, SheetAnswer>(async ({ file, type }) => {
  try {
    const rows = type === 'xlsx' ? await readXlsxCells(file) : await readCsvCells(file)
    return { lines: toLines(rows) }
  } catch (error) {
    if (error instanceof RefusedSheet) return { refused: error.reason }
    throw error
  }
})

/** Empty rows are left out, and empty columns at the end; the numbers stay those of the sheet. */
function toLines(rows: readonly (readonly string[])[]): SheetLine[] {
  const lines = rows.flatMap((cells, at) => (cells.some((cell) => cell !== '') ? [{ number: at + 1, cells: cells.map(toCell) }] : []))
  if (lines.length < 2) throw new RefusedSheet('empty')
  if (lines.length > mostSheetRows + 1) throw new RefusedSheet('rows')
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1), 0)
  if (width > mostSheetColumns) throw new RefusedSheet('columns')
  return lines.map(({ number, cells }) => ({ number, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') }))
}

/** A cell that was marked as text when it went out comes back as it was. */
function toCell(cell: string): string {
  return cell
    .toWellFormed()
    .trim()
    .replace(/^'(?=[=+\-@＝＋－＠])/, '')
}
