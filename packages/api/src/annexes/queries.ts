import type { AnnexView } from '@travessia/shared/annexes'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { keep } from '../kept.ts'
import { notFound } from '../problems.ts'

const plainColumns = ['id', 'position', 'title', 'datedOn', 'pages', 'source', 'kinds', 'tags', 'version'] as const
const columns = [...plainColumns, 'fileId'] as const

/** An annex as it is referred to: its line in the list, without the file. */
export type PlainAnnex = Omit<AnnexView, 'file' | 'versions'>

/** What the shapes hold the column to. */
type OfKinds = Pick<AnnexView, 'kinds'>

/** An annex as stored. */
export interface AnnexRow extends PlainAnnex {
  readonly fileId: string | null
}

export async function listAnnexes(db: Db, id: OpenCaseId): Promise<PlainAnnex[]> {
  return scope(db, id).select(plainColumns).$narrowType<OfKinds>().orderBy('position').orderBy('id').execute()
}

export function listAnnexRows(db: Db, id: OpenCaseId): Promise<AnnexRow[]> {
  return annexRowsOf(db, id)
}

const annexRowsOf = keep((db, id: OpenCaseId) => scope(db, id).select(columns).$narrowType<OfKinds>().orderBy('position').orderBy('id'))

export async function getAnnex(db: Db, id: OpenCaseId, annexId: string): Promise<AnnexRow> {
  const found = await scope(db, id).select(columns).$narrowType<OfKinds>().where('id', '=', annexId).executeTakeFirst()
  if (!found) throw notFound('annex')
  return found
}

export async function hasAnnex(db: Db, id: OpenCaseId, annexId: string): Promise<boolean> {
  return (await scope(db, id).select('id').where('id', '=', annexId).executeTakeFirst()) !== undefined
}

export async function countAnnexes(db: Db, id: OpenCaseId): Promise<number> {
  const { number } = await db
    .selectFrom('annex')
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .executeTakeFirstOrThrow()
  return number
}

export async function insertAnnex(tx: Tx, id: OpenCaseId, annex: Omit<PlainAnnex, 'id' | 'version'>): Promise<AnnexRow> {
  return tx
    .insertInto('annex')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...annex })
    .returning(columns)
    .$narrowType<OfKinds>()
    .executeTakeFirstOrThrow()
}

export async function updateAnnex(tx: Tx, id: OpenCaseId, annexId: string, edit: Partial<AnnexRow>): Promise<AnnexRow> {
  return tx
    .updateTable('annex')
    .set((eb) => ({ ...edit, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', annexId)
    .returning(columns)
    .$narrowType<OfKinds>()
    .executeTakeFirstOrThrow()
}

/** Moves the annexes between two numbers, both included, by one; their own texts stay as they are. */
export async function shiftAnnexes(tx: Tx, id: OpenCaseId, from: number, to: number, by: 1 | -1): Promise<void> {
  await tx
    .updateTable('annex')
    .set({ position: sql`position + ${by}::integer` })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('position', '>=', from)
    .where('position', '<=', to)
    .execute()
}

export async function deleteAnnex(tx: Tx, id: OpenCaseId, annexId: string): Promise<void> {
  await tx
    .deleteFrom('annex')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', annexId)
    .execute()
}

function scope(db: Db, id: OpenCaseId) {
  return db.selectFrom('annex').where('organisationId', '=', id.organisationId).where('caseId', '=', id.caseId)
}
