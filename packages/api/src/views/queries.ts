import type { Instant } from '@travessia/shared/dates'
import type { NewView, SavedView, ViewDefault, ViewPage } from '@travessia/shared/views'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import { type Db, type Tx, toJson } from '../db.ts'
import { notFound } from '../problems.ts'

/** The reader's own views of a page and those that others share, by their names. */
export function listViews(db: Db, reader: Actor, page: ViewPage): Promise<SavedView[]> {
  return selectViews(db, reader).where('savedView.page', '=', page).orderBy('savedView.name').orderBy('savedView.id').execute()
}

export async function getView(db: Db, reader: Actor, id: string): Promise<SavedView> {
  const found = await selectViews(db, reader).where('savedView.id', '=', id).executeTakeFirst()
  if (!found) throw notFound('view')
  return found
}

export async function insertView(tx: Tx, { organisationId, userId }: Actor, { search, ...view }: NewView, now: Instant): Promise<string> {
  const { id } = await tx
    .insertInto('savedView')
    .values({ organisationId, ownerId: userId, ...view, search: toJson(search), createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateView(
  tx: Tx,
  { organisationId }: Actor,
  id: string,
  { search, ...edit }: Partial<Pick<NewView, 'name' | 'search' | 'shared'>>,
): Promise<void> {
  await tx
    .updateTable('savedView')
    .set((eb) => ({ ...edit, ...(search && { search: toJson(search) }), version: eb('version', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

export async function deleteView(tx: Tx, { organisationId }: Actor, id: string): Promise<void> {
  await tx.deleteFrom('savedView').where('organisationId', '=', organisationId).where('id', '=', id).execute()
}

export async function findDefault(db: Db, { organisationId, userId }: Actor, page: ViewPage): Promise<string | null> {
  const found = await db
    .selectFrom('viewDefault')
    .select('view')
    .where('organisationId', '=', organisationId)
    .where('memberId', '=', userId)
    .where('page', '=', page)
    .executeTakeFirst()
  return found?.view ?? null
}

export async function putDefault(tx: Tx, { organisationId, userId }: Actor, { page, view }: ViewDefault): Promise<void> {
  if (view === null) {
    await tx
      .deleteFrom('viewDefault')
      .where('organisationId', '=', organisationId)
      .where('memberId', '=', userId)
      .where('page', '=', page)
      .execute()
    return
  }
  await tx
    .insertInto('viewDefault')
    .values({ organisationId, memberId: userId, page, view })
    .onConflict((conflict) => conflict.columns(['organisationId', 'memberId', 'page']).doUpdateSet({ view }))
    .execute()
}

function selectViews(db: Db, { organisationId, userId }: Actor) {
  return db
    .selectFrom('savedView')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'savedView.organisationId').onRef('member.id', '=', 'savedView.ownerId'),
    )
    .select(['savedView.id', 'savedView.page', 'savedView.name', 'savedView.search', 'savedView.shared', 'savedView.version'])
    .select(['member.name as ownerName', sql<boolean>`saved_view.owner_id = ${userId}`.as('isOwn')])
    .$narrowType<Pick<SavedView, 'page' | 'search'>>()
    .where('savedView.organisationId', '=', organisationId)
    .where((eb) => eb.or([eb('savedView.ownerId', '=', userId), eb('savedView.shared', '=', true)]))
}
