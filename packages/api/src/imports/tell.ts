import type { Instant } from '@travessia/shared/dates'
import { importFields } from '@travessia/shared/imports/fields'
import type { ImportKind, SheetRow, SheetRowFilter } from '@travessia/shared/imports/shapes'
import type { Language } from '@travessia/shared/languages'
import { z } from 'zod'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { type FieldError, tellField } from '../problems.ts'
import { importers, type Place } from './kinds/kind.ts'
import { getImport, listParts, type StoredImport } from './queries.ts'
import { listRows, type StoredRow } from './rows.ts'
import { readLines, rowsInPart } from './store.ts'

interface Telling {
  readonly db: Db
  readonly files: FileStore
  readonly actor: Actor
  readonly now: Instant
  readonly language: Language
}

/** Rows of an import with what came of each, in the order of the sheet. */
export async function tellImport(
  telling: Telling,
  id: string,
  filter: SheetRowFilter,
): Promise<{ items: SheetRow[]; next: string | null }> {
  const { db, actor } = telling
  const found = await getImport(db, actor, id)
  const [after = 0] = decodeCursor(filter.cursor, z.tuple([z.number().int()])) ?? []
  const page = pageOf(await listRows(db, actor, id, { state: filter.state, after, limit: filter.limit + 1 }), filter.limit, (row) => [
    row.number,
  ])
  return { items: await tellRows(telling, found, page.items), next: page.next }
}

/** All rows with their cells as they came, page by page. */
export async function* tellSheet(telling: Telling, id: string) {
  const { db, actor } = telling
  const found = await getImport(db, actor, id)
  for (let after = 0; ; ) {
    const rows = await listRows(db, actor, id, { after, limit: rowsInPart })
    const lines = await readCells(telling, found, rows)
    const told = await tellRows(telling, found, rows)
    yield told.map((row) => ({ ...row, line: lines.get(row.number) ?? [] }))
    if (rows.length < rowsInPart) return
    after = rows.at(-1)?.number ?? after
  }
}

async function tellRows(telling: Telling, found: StoredImport, rows: readonly StoredRow[]): Promise<SheetRow[]> {
  const { db, actor, now, language } = telling
  const lines = await readCells(telling, found, rows)
  const doubles = rows.flatMap((row) => doubleOf(row) ?? [])
  const labels = doubles.length > 0 ? await importers[found.kind].label(db, actor, doubles, now) : new Map<string, string>()
  return rows.map((row) => {
    const cells = lines.get(row.number) ?? []
    const told = found.fields.flatMap((field, at) => (field !== null && cells[at] ? [{ field, text: cells[at] }] : []))
    const troubles = row.troubles.map((one) => tellTrouble(one, found, cells, language))
    return { number: row.number, state: row.state, cells: told, troubles, existing: tellExisting(row, labels) }
  })
}

function tellTrouble(
  error: FieldError,
  { kind, fields }: Pick<StoredImport, 'kind' | 'fields'>,
  cells: readonly string[],
  language: Language,
) {
  const field = fieldOf(error.pointer)
  const at = field === null ? -1 : fields.indexOf(field)
  return {
    field,
    column: field && labelOf(kind, field, language),
    cell: (cells[at] ?? '').slice(0, 200),
    detail: tellField(error, language).detail,
  }
}

/** What the reader cannot see any more has no name. */
function tellExisting(row: StoredRow, labels: ReadonlyMap<string, string>): SheetRow['existing'] {
  if (row.state !== 'double' && !row.despite) return null
  const label = labels.get(row.doubleRecordId ?? '')
  return label === undefined
    ? { label: '', caseId: null, recordId: null }
    : { label, caseId: row.doubleCaseId, recordId: row.doubleRecordId }
}

function doubleOf({ doubleCaseId: caseId, doubleRecordId: recordId }: StoredRow): Place | undefined {
  return recordId === null ? undefined : { caseId, recordId }
}

/** `#/fields/due` is the field `due`, `#/tags/3` the field `tags`. */
function fieldOf(pointer: string): string | null {
  const [, first = '', second] = pointer.split('/')
  return (first === 'fields' ? second : first) || null
}

function labelOf(kind: ImportKind, field: string, language: Language): string {
  return importFields[kind].find(({ id }) => id === field)?.label[language] ?? field
}

/** The cells of these rows by their numbers; none once the sheet is gone. */
async function readCells({ db, files, actor }: Telling, { id, clearedAt }: StoredImport, rows: readonly StoredRow[]) {
  const cells = new Map<number, readonly string[]>()
  if (clearedAt !== null) return cells
  const parts = await listParts(db, actor, id)
  for (const at of new Set(rows.map(({ part }) => part))) {
    const part = parts[at]
    if (part) for (const line of await readLines(files, id, part)) cells.set(line.number, line.cells)
  }
  return cells
}
