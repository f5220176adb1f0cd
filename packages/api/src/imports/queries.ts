import { addHours, type Instant } from '@travessia/shared/dates'
import type { ImportKind, ImportRow, ImportState, RowState } from '@travessia/shared/imports/shapes'
import { rowStates, sheetKeptFor } from '@travessia/shared/imports/shapes'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import type { StoredBytes } from '../files.ts'
import { notFound } from '../problems.ts'

/** An import as stored. `fields`: what each column holds. */
export interface StoredImport extends Omit<ImportRow, 'counts' | 'until'> {
  readonly fields: (string | null)[]
  readonly workedAt: Instant
  readonly clearedAt: Instant | null
}

const columns = ['id', 'kind', 'state', 'askedAt', 'total', 'done', 'fields', 'workedAt', 'clearedAt'] as const

export async function insertImport(
  tx: Tx,
  actor: Actor,
  {
    id,
    kind,
    fields,
    total,
    parts,
  }: { id: string; kind: ImportKind; fields: readonly (string | null)[]; total: number; parts: readonly StoredBytes[] },
  now: Instant,
): Promise<void> {
  const { organisationId, userId } = actor
  await tx
    .insertInto('sheetImport')
    .values({ organisationId, id, kind, askedBy: userId, askedAt: now, workedAt: now, fields: toJson(fields), total })
    .execute()
  await tx
    .insertInto('sheetPart')
    .values(parts.map((part, position) => ({ organisationId, importId: id, position, ...part })))
    .execute()
}

/** One's own imports, newest first. */
export async function listImports(db: Db, actor: Actor): Promise<ImportRow[]> {
  const found = await selectMine(db, actor).orderBy('askedAt', 'desc').limit(50).execute()
  return Promise.all(found.map(async (one) => toRow(one, await countRows(db, actor, one.id))))
}

export async function getImport(db: Db, actor: Actor, id: string): Promise<StoredImport> {
  const found = await selectMine(db, actor).where('id', '=', id).executeTakeFirst()
  if (!found) throw notFound('import')
  return found
}

/** One's own import, held until the transaction ends: none of its rows is worked on meanwhile. */
export async function lockImport(tx: Tx, actor: Actor, id: string): Promise<StoredImport> {
  const found = await selectMine(tx, actor).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw notFound('import')
  return found
}

export async function updateImport(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  id: string,
  {
    fields,
    ...edit
  }: { state: ImportState | 'dropped'; workedAt: Instant; total?: number; done?: number; fields?: readonly (string | null)[] },
): Promise<void> {
  await tx
    .updateTable('sheetImport')
    .set({ ...edit, ...(fields && { fields: toJson(fields) }) })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

export async function countRows(
  db: Db,
  { organisationId }: Pick<Actor, 'organisationId'>,
  importId: string,
): Promise<Record<RowState, number>> {
  const found = await db
    .selectFrom('sheetRow')
    .select((eb) => ['state', eb.fn.countAll<number>().as('number')])
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .groupBy('state')
    .execute()
  const counted = (state: RowState) => found.find((one) => one.state === state)?.number ?? 0
  return {
    ready: counted('ready'),
    double: counted('double'),
    bad: counted('bad'),
    made: counted('made'),
    skipped: counted('skipped'),
    undone: counted('undone'),
    kept: counted('kept'),
  }
}

export async function listParts(db: Db, { organisationId }: Pick<Actor, 'organisationId'>, importId: string): Promise<StoredBytes[]> {
  return db
    .selectFrom('sheetPart')
    .select(['sha256', 'size'])
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .orderBy('position')
    .execute()
}

export async function deleteRows(tx: Tx, { organisationId }: Pick<Actor, 'organisationId'>, importId: string): Promise<void> {
  await tx.deleteFrom('sheetRow').where('organisationId', '=', organisationId).where('importId', '=', importId).execute()
}

/** Of rows in one state, those of these numbers, or all others, come into another. */
export async function turnRows(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  importId: string,
  {
    from,
    to,
    despite = false,
    only,
    but,
  }: { from: RowState; to: RowState; despite?: boolean; only?: readonly number[]; but?: readonly number[] },
): Promise<void> {
  await tx
    .updateTable('sheetRow')
    .set({ state: to, despite })
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .where('state', '=', from)
    .$if(only !== undefined, (query) => query.where(sql<boolean>`number = any (${only}::int[])`))
    .$if(but !== undefined, (query) => query.where(sql<boolean>`number <> all (${but}::int[])`))
    .execute()
}

/** How the columns of the organisation's sheets were said to be meant, by the hashes of their headings. */
export async function listHeadings(
  db: Db,
  { organisationId }: Actor,
  kind: ImportKind,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const found = await db
    .selectFrom('sheetHeading')
    .select(['hash', 'field'])
    .where('organisationId', '=', organisationId)
    .where('kind', '=', kind)
    .where('hash', 'in', hashes)
    .execute()
  return new Map(found.map(({ hash, field }) => [hash, field]))
}

export async function rememberHeadings(
  tx: Tx,
  { organisationId }: Actor,
  kind: ImportKind,
  headings: readonly { readonly hash: string; readonly field: string }[],
): Promise<void> {
  await tx
    .insertInto('sheetHeading')
    .values(headings.map((one) => ({ organisationId, kind, ...one })))
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'kind', 'hash']).doUpdateSet((eb) => ({ field: eb.ref('excluded.field') })),
    )
    .execute()
}

/** As it is told. The sheet goes some days after the last step. */
export function toRow(
  { id, kind, state, askedAt, total, done, workedAt, clearedAt }: StoredImport,
  counts: Record<RowState, number>,
): ImportRow {
  return { id, kind, state, askedAt, total, done, counts, until: clearedAt === null ? addHours(workedAt, 24 * sheetKeptFor) : null }
}

export function isRowState(state: string): state is RowState {
  return rowStates.some((one) => one === state)
}

function selectMine(db: Db, actor: Actor) {
  return db
    .selectFrom('sheetImport')
    .select(columns)
    .$narrowType<{ kind: ImportKind; state: ImportState }>()
    .$castTo<StoredImport>()
    .where('organisationId', '=', actor.organisationId)
    .where('askedBy', '=', actor.userId)
    .where('state', '!=', 'dropped')
}
