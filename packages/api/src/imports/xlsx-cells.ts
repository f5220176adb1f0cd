import { type CellValue, readSheet } from 'read-excel-file/node'
import { weighXlsx } from './xlsx-weight.ts'

/** The cells of the first sheet as text. A formula counts as what it last came to; nothing is reckoned here. */
export async function readXlsxCells(file: string): Promise<string[][]> {
  await weighXlsx(file)
  const rows = await readSheet(file)
  return rows.map((row) => row.map(toText))
}

function toText(cell: CellValue | null): string {
  if (cell === null) return ''
  if (!(cell instanceof Date)) return String(cell)
  const [day = '', time = ''] = cell.toISOString().split('T')
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}
