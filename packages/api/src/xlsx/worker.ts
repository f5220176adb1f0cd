import writeXlsx from 'write-excel-file/node'
import { disarm } from '../csv.ts'
import { takeTasks } from '../worker-tasks.ts'
import type { Sheet } from '../xlsx.ts'

takeTasks<readonly Sheet[], Uint8Array<ArrayBuffer>>(async (sheets) => {
  const bytes = await writeXlsx(sheets.map(toSheet)).toBuffer()
  return new Uint8Array(bytes)
})

function toSheet({ name, titles, widths, rows }: Sheet) {
  const heads = titles.map((title) => ({ value: toText(title), fontWeight: 'bold' as const }))
  const data = [heads, ...rows.map((cells) => cells.map((cell) => (cell === '' ? null : { value: toText(cell), type: String })))]
  return { sheet: name, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }
}

/** The most that a cell of a spreadsheet holds. */
const mostLetters = 32_767

/** Without what XML cannot say; spreadsheets call a file damaged that has it. */
function toText(cell: string): string {
  return disarm(
    cell
      .toWellFormed()
      .replaceAll(/[\p{Cc}￾￿]/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : ''))
      .slice(0, mostLetters),
  )
}
