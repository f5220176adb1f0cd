import { z } from 'zod'
import { id } from '../fields.ts'
import type { Right } from '../permissions.ts'

/** What may come in from a sheet. */
export const importKinds = ['cases', 'people', 'events', 'authorities'] as const

export type ImportKind = (typeof importKinds)[number]

/** What entering the same by hand asks for. */
export const importRights: Readonly<Record<ImportKind, Right>> = {
  cases: 'case.create',
  people: 'person.write',
  events: 'event.write',
  authorities: 'library.write',
}

export const mostSheetRows = 20_000
export const mostSheetColumns = 100
export const mostSheetBytes = 20 * 1024 * 1024

/** For how many days the sheet is kept after the last step, sealed; then it goes. */
export const sheetKeptFor = 7

/**
 * `mapping`: waits for its columns to be told. `checking`, `making`, `unmaking`: worked on behind the answers. `checked`:
 * waits to be told to go on. `done`: what could be made was. `undone`: what had not been touched since was taken back.
 */
export const importStates = ['mapping', 'checking', 'checked', 'making', 'done', 'unmaking', 'undone'] as const

export type ImportState = (typeof importStates)[number]

/**
 * `ready`: waits to be made. `double`: is there already. `bad`: cannot be. `made`. `skipped`: left out on purpose. `undone`.
 * `kept`: was made, and changed since, so that undoing left it.
 */
export const rowStates = ['ready', 'double', 'bad', 'made', 'skipped', 'undone', 'kept'] as const

export type RowState = (typeof rowStates)[number]

export const newImport = z.object({ kind: z.enum(importKinds) })

/** For each column of the sheet the field that it holds, or nothing. */
export const importMapping = z.object({ fields: z.array(z.string().max(40).nullable()).max(mostSheetColumns) })

/** What is done with rows that are there already, and which rows are treated the other way. */
export const importCommit = z.object({
  doubles: z.enum(['skip', 'import']).default('skip'),
  except: z.array(z.number().int().positive()).max(mostSheetRows).default([]),
})

const count = z.number().int()

export const importRow = z.object({
  id,
  kind: z.enum(importKinds),
  state: z.enum(importStates),
  askedAt: z.string(),
  /** Rows of the sheet, and how many of them the present step has behind it. */
  total: count,
  done: count,
  counts: z.record(z.enum(rowStates), count),
  /** Until when the sheet is kept; null once it is gone. */
  until: z.string().nullable(),
})

export const importView = importRow.extend({
  /** How the columns are headed, a few of the first rows, and what each column seems to hold or was said to; empty once the sheet is gone. */
  headers: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  fields: z.array(z.string().nullable()),
})

export const importTrouble = z.object({
  field: z.string().nullable(),
  /** How the sheet heads the column, and what stands in the cell. */
  column: z.string().nullable(),
  cell: z.string(),
  detail: z.string(),
})

export const sheetRowFilter = z.object({
  state: z.enum(rowStates).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** A row of the sheet and what came of it. `existing`: what it doubles, as it stands now, where the reader may see it. */
export const sheetRow = z.object({
  number: count,
  state: z.enum(rowStates),
  cells: z.array(z.object({ field: z.string(), text: z.string() })),
  troubles: z.array(importTrouble),
  existing: z.object({ label: z.string(), caseId: id.nullable(), recordId: id.nullable() }).nullable(),
})

export type ImportRow = z.infer<typeof importRow>
export type ImportView = z.infer<typeof importView>
export type SheetRow = z.infer<typeof sheetRow>
export type ImportCommit = z.output<typeof importCommit>
export type SheetRowFilter = z.output<typeof sheetRowFilter>
