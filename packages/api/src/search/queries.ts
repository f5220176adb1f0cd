import type { Db } from '../db.ts'
import type { StoredBytes } from '../files.ts'

/* What the records that were found say, as the reader sees them: the policies of the database ask again. */

type Ids = readonly string[]

export async function listCaseNames(db: Db, organisationId: string, ids: Ids) {
  if (ids.length === 0) return []
  return db
    .selectFrom('case')
    .select(['id', 'reference', 'title', 'summary', 'territory', 'tags'])
    .select((eb) => [
      eb
        .selectFrom('proceeding')
        .select((inner) => inner.fn<string | null>('string_agg', ['number', inner.val(' ')]).as('numbers'))
        .whereRef('proceeding.organisationId', '=', 'case.organisationId')
        .whereRef('proceeding.caseId', '=', 'case.id')
        .as('numbers'),
    ])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
}

export async function listEventTexts(db: Db, organisationId: string, ids: Ids) {
  if (ids.length === 0) return []
  return db
    .selectFrom('event')
    .leftJoin('proceeding', (join) =>
      join.onRef('proceeding.organisationId', '=', 'event.organisationId').onRef('proceeding.id', '=', 'event.proceedingId'),
    )
    .select(['event.id', 'event.kind', 'event.happenedOn as day', 'event.title', 'event.note', 'proceeding.procedure'])
    .where('event.organisationId', '=', organisationId)
    .where('event.id', 'in', ids)
    .execute()
}

export async function listAnnexTexts(db: Db, organisationId: string, ids: Ids) {
  if (ids.length === 0) return []
  return db
    .selectFrom('annex')
    .select(['id', 'title', 'source', 'tags', 'datedOn as day'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
}

/** The annexes that show these files, with where the text of each lies sealed. */
export async function listDocuments(db: Db, organisationId: string, fileIds: Ids) {
  if (fileIds.length === 0) return []
  const found = await db
    .selectFrom('annex')
    .innerJoin('fileReading', (join) =>
      join.onRef('fileReading.organisationId', '=', 'annex.organisationId').onRef('fileReading.fileId', '=', 'annex.fileId'),
    )
    .select(['annex.id', 'annex.fileId', 'annex.title', 'annex.datedOn as day', 'textSha256', 'textSize', 'scannedPages'])
    .where('annex.organisationId', '=', organisationId)
    .where('annex.fileId', 'in', fileIds)
    .execute()
  return found.map(({ textSha256, textSize, ...row }) => ({ ...row, text: toBytes(textSha256, textSize) }))
}

export async function listBriefTitles(db: Db, organisationId: string, ids: Ids) {
  if (ids.length === 0) return []
  return db
    .selectFrom('brief')
    .select(['id', 'title', 'template'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
}

export async function listSectionContents(db: Db, organisationId: string, briefIds: Ids) {
  if (briefIds.length === 0) return []
  return db
    .selectFrom('briefSection')
    .select(['briefId', 'section', 'content'])
    .where('organisationId', '=', organisationId)
    .where('briefId', 'in', briefIds)
    .execute()
}

export async function listCommentTexts(db: Db, organisationId: string, ids: Ids) {
  if (ids.length === 0) return []
  return db
    .selectFrom('briefComment')
    .innerJoin('brief', (join) =>
      join.onRef('brief.organisationId', '=', 'briefComment.organisationId').onRef('brief.id', '=', 'briefComment.briefId'),
    )
    .select(['briefComment.id', 'briefId', 'section', 'body', 'brief.title', 'briefComment.createdAt'])
    .where('briefComment.organisationId', '=', organisationId)
    .where('briefComment.id', 'in', ids)
    .execute()
}

export async function listFilingTexts(db: Db, organisationId: string, ids: Ids) {
  if (ids.length === 0) return []
  return db
    .selectFrom('filing')
    .innerJoin('proceeding', (join) =>
      join.onRef('proceeding.organisationId', '=', 'filing.organisationId').onRef('proceeding.id', '=', 'filing.proceedingId'),
    )
    .select(['filing.id', 'filing.kind', 'filing.note', 'filing.filedOn as day', 'proceeding.procedure'])
    .where('filing.organisationId', '=', organisationId)
    .where('filing.id', 'in', ids)
    .execute()
}

export async function listAuthorityTexts(db: Db, organisationId: string, ids: Ids) {
  if (ids.length === 0) return []
  return db
    .selectFrom('authority')
    .select(['id', 'title', 'shortTitle', 'number', 'body', 'authors', 'tags', 'passages', 'note', 'date as day'])
    .where('organisationId', '=', organisationId)
    .where('deletedAt', 'is', null)
    .where('id', 'in', ids)
    .execute()
}

function toBytes(sha256: string | null, size: number | null): StoredBytes | null {
  return sha256 === null || size === null ? null : { sha256, size }
}
