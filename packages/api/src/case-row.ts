import type { Instant } from '@travessia/shared/dates'
import { searchText } from '@travessia/shared/search'
import { sql } from 'kysely'
import type { OpenCaseId } from './access.ts'
import type { Db, Tx } from './db.ts'
import { listShownNames } from './people/queries.ts'

/**
 * Holds the case until the transaction ends, and marks it as changed now. Every write inside a case begins
 * here, so that its events are folded, and its lists numbered, by one writer at a time.
 */
export async function lockCase(tx: Tx, id: OpenCaseId, now: Instant): Promise<void> {
  await tx
    .updateTable('case')
    .set({ updatedAt: now })
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', id.caseId)
    .executeTakeFirstOrThrow()
}

/** The number by which everybody may call the case. */
export async function referenceOf(db: Db, id: OpenCaseId): Promise<string> {
  const { reference } = await db
    .selectFrom('case')
    .select('reference')
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', id.caseId)
    .executeTakeFirstOrThrow()
  return reference
}

/** Holds the case without marking it as changed: for upkeep, which writes nothing that a person did. */
export async function holdCase(tx: Tx, id: OpenCaseId): Promise<void> {
  await tx.selectFrom('case').select('id').where('organisationId', '=', id.organisationId).where('id', '=', id.caseId).forUpdate().execute()
}

/** Rewrites what the search of the list runs over; to be called when a title, number or name changed. */
export async function refreshSearch(tx: Tx, id: OpenCaseId): Promise<void> {
  const found = await tx
    .selectFrom('case')
    .select(['reference', 'title', 'territory', 'tags', 'summary'])
    .select((eb) => [
      eb
        .selectFrom('proceeding')
        .select(sql<string | null>`string_agg(number, ' ')`.as('numbers'))
        .whereRef('proceeding.organisationId', '=', 'case.organisationId')
        .whereRef('proceeding.caseId', '=', 'case.id')
        .as('numbers'),
    ])
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', id.caseId)
    .executeTakeFirstOrThrow()
  // A protected person is found by what everybody reads, never by the name.
  const names = await listShownNames(tx, id)
  const text = searchText([found.reference, found.title, found.numbers, ...names, found.territory, ...found.tags, found.summary])
  const plain = sql<string>`plain(${text})`
  await tx
    .insertInto('caseSearch')
    .values({ organisationId: id.organisationId, caseId: id.caseId, text: plain })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'caseId']).doUpdateSet({ text: plain }).where('caseSearch.text', 'is distinct from', plain),
    )
    .execute()
}
