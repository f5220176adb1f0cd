import type { Told } from './kinds/kind.ts'
import type { SheetLine } from './sheet.ts'

/** What a line says, by the fields that its columns hold. An empty cell says nothing. */
export function tellLine({ cells }: SheetLine, fields: readonly (string | null)[]): Told {
  return Object.fromEntries(fields.flatMap((field, at) => (field !== null && cells[at] ? [[field, cells[at]]] : [])))
}
