import { openWorkshop } from '../workshop.ts'
import type { refusals } from './refusals.ts'

/** A row of a sheet: its number, as spreadsheets count, and its cells as text. */
export interface SheetLine {
  readonly number: number
  readonly cells: readonly string[]
}

export interface SheetTask {
  readonly file: string
  readonly type: 'txt' | 'xlsx'
}

/** The lines that are not empty, the headings first; or why the sheet is not taken in. */
export type SheetAnswer = { readonly lines: readonly SheetLine[] } | { readonly refused: keyof typeof refusals }

/** Why a sheet is not taken in, thrown while it is read. */
export class RefusedSheet extends Error {
  override name = 'RefusedSheet'
  readonly reason: keyof typeof refusals

  constructor(reason: keyof typeof refusals) {
    super(reason)
    this.reason = reason
  }
}

/** With little memory and time: a file can be made to need a great deal of them. One that breaks its reader is damaged. */
export function readSheet(task: SheetTask): Promise<SheetAnswer> {
  return read(task).catch(() => ({ refused: 'damaged' as const }))
}

const read = openWorkshop<SheetTask, SheetAnswer>(new URL('./sheet-worker.ts', import.meta.url), { seconds: 60, megabytes: 640 })
