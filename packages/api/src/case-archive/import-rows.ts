import { type CaseImportView, caseImportToldFor, type ImportedCase, importedCase } from '@travessia/shared/case-archive'
import { addHours, type Instant } from '@travessia/shared/dates'
import type { Language, Text } from '@travessia/shared/languages'
import type { Actor } from '../context.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import type { StoredBytes } from '../files.ts'
import { notFound } from '../problems.ts'
import { keyringOf } from '../vault.ts'

export interface ImportKey {
  readonly organisationId: string
  readonly id: string
}

type State = CaseImportView['state'] | 'cancelled'

export async function insertImport(tx: Tx, actor: Actor, archive: StoredBytes, language: Language, now: Instant): Promise<string> {
  const { organisationId, userId } = actor
  const { id } = await tx
    .insertInto('caseImport')
    .values({ organisationId, askedBy: userId, askedAt: now, workedAt: now, language })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('caseImportArchive')
    .values({ organisationId, importId: id, ...archive })
    .execute()
  return id
}

/** One's own import; one that was stopped is none. */
export async function getImport(db: Db, { organisationId, userId }: Actor, id: string) {
  const found = await db
    .selectFrom('caseImport')
    .select(['id', 'state', 'total', 'done', 'reasons', 'caseId', 'result'])
    .$narrowType<{ state: CaseImportView['state'] }>()
    .$castTo<{
      id: string
      state: CaseImportView['state']
      total: number
      done: number
      reasons: Text[] | null
      caseId: string | null
      result: string | null
    }>()
    .where('organisationId', '=', organisationId)
    .where('askedBy', '=', userId)
    .where('id', '=', id)
    .where('state', '!=', 'cancelled')
    .executeTakeFirst()
  if (!found) throw notFound('import')
  return found
}

/** Takes the archive that waited longest and that no other server has in hand, until the transaction ends. */
export async function claimArchive(tx: Tx) {
  return tx
    .selectFrom('caseImportArchive as archive')
    .innerJoin('caseImport as asked', (join) =>
      join.onRef('asked.organisationId', '=', 'archive.organisationId').onRef('asked.id', '=', 'archive.importId'),
    )
    .select(['archive.organisationId', 'archive.importId as id', 'sha256', 'size'])
    .orderBy('asked.workedAt')
    .limit(1)
    .forUpdate('archive')
    .skipLocked()
    .executeTakeFirst()
}

export async function deleteArchive(tx: Tx, { organisationId, id }: ImportKey): Promise<void> {
  await tx.deleteFrom('caseImportArchive').where('organisationId', '=', organisationId).where('importId', '=', id).execute()
}

/** Begins from the beginning; answers for whom and for which time, or nothing where it was stopped or is over. */
export async function beginAnew(db: Db, key: ImportKey, now: Instant) {
  return updateOpen(db, key)
    .set((eb) => ({ state: 'checking', total: 0, done: 0, workedAt: now, tries: eb('tries', '+', 1) }))
    .returning(['askedBy', 'language', 'tries'])
    .$narrowType<{ language: Language }>()
    .executeTakeFirst()
}

/** Answers whether it was still open, as all that change it do. */
export async function moveOn(db: Db, key: ImportKey, done: number, total: number, now: Instant): Promise<boolean> {
  return wasOpen(await updateOpen(db, key).set({ state: 'making', done, total, workedAt: now }).executeTakeFirst())
}

export async function endImport(
  db: Db,
  key: ImportKey,
  state: State,
  now: Instant,
  reasons: readonly Text[] | null = null,
): Promise<boolean> {
  const told = reasons && toJson(reasons)
  return wasOpen(await updateOpen(db, key).set({ state, reasons: told, workedAt: now }).executeTakeFirst())
}

export async function finishImport(tx: Tx, key: ImportKey, made: ImportedCase, now: Instant): Promise<boolean> {
  const keyring = await keyringOf(tx, key.organisationId)
  const result = keyring.seal(JSON.stringify(made), placeOf(key.id))
  return wasOpen(await updateOpen(tx, key).set({ state: 'done', caseId: made.id, result, workedAt: now }).executeTakeFirst())
}

export async function openResult(db: Db, key: ImportKey, result: string | null): Promise<ImportedCase | null> {
  return result ? importedCase.parse(JSON.parse((await keyringOf(db, key.organisationId)).open(result, placeOf(key.id)))) : null
}

/** Takes away, in all organisations, what is over for long. */
export async function sweepCaseImports(db: Db, now: Instant): Promise<void> {
  await db
    .deleteFrom('caseImport')
    .where('workedAt', '<', addHours(now, -24 * caseImportToldFor))
    .where('state', 'not in', ['checking', 'making'])
    .execute()
}

function updateOpen(db: Db, { organisationId, id }: ImportKey) {
  return db
    .updateTable('caseImport')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('state', 'in', ['checking', 'making'])
}

function wasOpen({ numUpdatedRows }: { numUpdatedRows: bigint }): boolean {
  return numUpdatedRows > 0
}

function placeOf(id: string): string {
  return `case_import.result/${id}`
}
