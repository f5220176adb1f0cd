import type { Cell } from '../blocks.ts'
import type { PrintedInline } from '../printed.ts'
import { cellMargin } from './measures.ts'
import { type Note, type Setting, setParagraph } from './paragraph.ts'

export interface Row {
  readonly height: number
  readonly notes: readonly Note[]
}

/** A table once its cells are set. Its rows do not break; its head, if it has one, is repeated on each page. */
export interface Table {
  readonly kind: 'table'
  readonly keepNext: false
  readonly rows: readonly Row[]
  readonly head: Row | undefined
}

type Rows = readonly (readonly Cell<PrintedInline>[])[]

const rule = 10

export function setTable(rows: Rows, setting: Setting): Table {
  const columns = columnWidths(rows[0] ?? [], setting.width)
  const heights = rows.map(() => 0)
  const notes = rows.map((): Note[] => [])
  /** How many rows below are still covered, by column. */
  const covered = columns.map(() => 0)
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while ((covered[column] ?? 0) > at) column += 1
      const [span, last] = [cell.span ?? 1, Math.min(at + (cell.rowSpan ?? 1), rows.length) - 1]
      const room = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0)
      const set = setCell(cell, { ...setting, width: room - 2 * cellMargin })
      covered.fill(last + 1, column, column + span)
      column += span
      const above = heights.slice(at, last).reduce((sum, one) => sum + one, 0)
      heights[last] = Math.max(heights[last] ?? 0, set.height - above)
      notes[at]?.push(...set.notes)
    }
  }
  const set = heights.map((height, at): Row => ({ height: height + rule, notes: notes[at] ?? [] }))
  return { kind: 'table', keepNext: false, rows: set, head: rows[0]?.every((cell) => cell.header) ? set[0] : undefined }
}

export function columnWidths(firstRow: readonly Pick<Cell<PrintedInline>, 'width' | 'span'>[], room: number): number[] {
  const shares = firstRow.flatMap((cell) => Array.from({ length: cell.span ?? 1 }, () => (cell.width ?? 1) / (cell.span ?? 1)))
  const whole = shares.reduce((sum, one) => sum + one, 0) || 1
  return shares.map((share) => Math.floor((share / whole) * room))
}

function setCell({ header, content }: Cell<PrintedInline>, setting: Setting): { height: number; notes: Note[] } {
  const lines = content.length > 0 ? content : [[]]
  const paragraphs = lines.map((line) => setParagraph(header ? 'TableHead' : 'TableText', line, setting))
  let [height, lastAfter] = [0, 0]
  for (const one of paragraphs) {
    height += Math.max(lastAfter, one.before) + one.lines.length * one.height
    lastAfter = one.after
  }
  return { height: height + lastAfter, notes: paragraphs.flatMap((one) => one.lines.flat()) }
}
