import { randomUUID } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { CaseCommentView, NewCaseComment } from '@travessia/shared/discussion'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'

/** What was said of the case, or of one deadline of it, in the order in which it was said. */
export async function listComments(db: Db, id: OpenCaseId, deadlineId?: string): Promise<CaseCommentView[]> {
  const [found, keyring] = await Promise.all([
    selectComments(db, id)
      .$if(deadlineId !== undefined, (query) => query.where(isOfSameDeadline(deadlineId ?? '')))
      .orderBy('caseComment.createdAt')
      .orderBy('caseComment.id')
      .execute(),
    keyringOf(db, id.organisationId),
  ])
  return found.map((row) => show(row, keyring))
}

export async function getComment(db: Db, id: OpenCaseId, commentId: string): Promise<CaseCommentView> {
  const found = await selectComments(db, id).where('caseComment.id', '=', commentId).executeTakeFirst()
  if (!found) throw notFound('comment')
  return show(found, await keyringOf(db, id.organisationId))
}

export async function insertComment(tx: Tx, id: OpenCaseId, { body, ...comment }: NewCaseComment, author: string, now: Instant) {
  const commentId = randomUUID()
  const sealed = (await keyringOf(tx, id.organisationId)).seal(body, placeOf(commentId))
  await tx
    .insertInto('caseComment')
    .values({ organisationId: id.organisationId, caseId: id.caseId, id: commentId, ...comment, body: sealed, author, createdAt: now })
    .execute()
  return commentId
}

interface Edit {
  readonly body: string
  readonly mentions?: string[]
  readonly editedAt?: Instant
}

export async function updateComment(tx: Tx, id: OpenCaseId, commentId: string, { body, ...edit }: Edit): Promise<void> {
  const sealed = (await keyringOf(tx, id.organisationId)).seal(body, placeOf(commentId))
  await tx
    .updateTable('caseComment')
    .set((eb) => ({ ...edit, body: sealed, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', commentId)
    .execute()
}

export async function deleteComment(tx: Tx, id: OpenCaseId, commentId: string): Promise<void> {
  await tx
    .deleteFrom('caseComment')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', commentId)
    .execute()
}

/** Who takes part in a talk: whoever began it and whoever answered. */
export async function listSpeakers(tx: Tx, id: OpenCaseId, beginId: string): Promise<string[]> {
  const found = await tx
    .selectFrom('caseComment')
    .select('author')
    .distinct()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where((eb) => eb.or([eb('id', '=', beginId), eb('parentId', '=', beginId)]))
    .execute()
  return found.map(({ author }) => author)
}

/** What was said and by whom, as the reader sees it, by the ids. */
export async function listCommentsById(db: Db, organisationId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const found = await db
    .selectFrom('caseComment')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'caseComment.organisationId').onRef('member.id', '=', 'caseComment.author'),
    )
    .select(['caseComment.id', 'body', 'member.name as authorName', 'caseComment.createdAt'])
    .where('caseComment.organisationId', '=', organisationId)
    .where('caseComment.id', 'in', ids)
    .execute()
  const keyring = await keyringOf(db, organisationId)
  return found.map((row) => ({ ...row, body: keyring.open(row.body, placeOf(row.id)) }))
}

/** By what comments are found. */
export async function listWordsOfComments(tx: Tx, organisationId: string, ids: readonly string[]) {
  const found = await tx
    .selectFrom('caseComment')
    .select(['id', 'caseId', 'createdAt as at', 'body'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
  const keyring = await keyringOf(tx, organisationId)
  return found.map(({ body, ...row }) => ({ ...row, words: keyring.open(body, placeOf(row.id)) }))
}

/** A deadline whose date moves is a new row; it stays the same deadline by its rule and by what opened it. */
function isOfSameDeadline(deadlineId: string) {
  return sql<boolean>`exists (select from deadline as asked where asked.organisation_id = case_comment.organisation_id
    and asked.id = ${deadlineId} and asked.case_id = case_comment.case_id and asked.rule = deadline.rule and asked.opened_by = deadline.opened_by)`
}

function selectComments(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('caseComment')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'caseComment.organisationId').onRef('member.id', '=', 'caseComment.author'),
    )
    .leftJoin('deadline', (join) =>
      join.onRef('deadline.organisationId', '=', 'caseComment.organisationId').onRef('deadline.id', '=', 'caseComment.deadlineId'),
    )
    .select(['caseComment.id', 'parentId', 'body', 'author as authorId', 'member.name as authorName', 'caseComment.createdAt'])
    .select(['editedAt', 'caseComment.version', 'deadlineId', 'deadline.procedure', 'deadline.rule'])
    .select(
      sql<
        { id: string; name: string }[]
      >`coalesce((select json_agg(json_build_object('id', called.id, 'name', called.name) order by called.name)
        from member as called where called.organisation_id = case_comment.organisation_id and called.id = any(case_comment.mentions)), '[]')`.as(
        'mentions',
      ),
    )
    .where('caseComment.organisationId', '=', id.organisationId)
    .where('caseComment.caseId', '=', id.caseId)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectComments>['execute']>>[number]

function show({ authorId, authorName, deadlineId, procedure, rule, body, ...row }: Row, keyring: Keyring): CaseCommentView {
  const deadline = deadlineId && procedure && rule ? { id: deadlineId, procedure, rule } : null
  return { ...row, body: keyring.open(body, placeOf(row.id)), author: { id: authorId, name: authorName }, deadline }
}

function placeOf(commentId: string): string {
  return `case_comment.body/${commentId}`
}
