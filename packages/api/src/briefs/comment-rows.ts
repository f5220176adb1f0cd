import type { CommentView, NewComment } from '@travessia/shared/brief-desk'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'

/** What is said about a brief, in the order in which it was said. The brief must be known to be the case's. */
export async function listComments(db: Db, id: OpenCaseId, briefId: string): Promise<CommentView[]> {
  const found = await selectComments(db, id, briefId).orderBy('createdAt').orderBy('briefComment.id').execute()
  return found.map(toView)
}

export async function getComment(db: Db, id: OpenCaseId, briefId: string, commentId: string): Promise<CommentView> {
  const found = await selectComments(db, id, briefId).where('briefComment.id', '=', commentId).executeTakeFirst()
  if (!found) throw notFound('comment')
  return toView(found)
}

export async function insertComment(
  tx: Tx,
  id: OpenCaseId,
  briefId: string,
  comment: NewComment & { parentId: string | null },
  author: string,
  now: Instant,
): Promise<string> {
  const made = await tx
    .insertInto('briefComment')
    .values({ organisationId: id.organisationId, briefId, ...comment, author, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

interface Edit {
  body?: string
  editedAt?: Instant
  resolvedBy?: string | null
  resolvedAt?: Instant | null
}

export async function updateComment(tx: Tx, id: OpenCaseId, briefId: string, commentId: string, edit: Edit): Promise<void> {
  await tx
    .updateTable('briefComment')
    .set((eb) => ({ ...edit, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('id', '=', commentId)
    .execute()
}

export async function deleteComment(tx: Tx, id: OpenCaseId, briefId: string, commentId: string): Promise<void> {
  await tx
    .deleteFrom('briefComment')
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('id', '=', commentId)
    .execute()
}

/** Whether somebody else answered the comment. */
export async function isAnsweredByOthers(tx: Tx, id: OpenCaseId, briefId: string, comment: CommentView): Promise<boolean> {
  const found = await tx
    .selectFrom('briefComment')
    .select('id')
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('parentId', '=', comment.id)
    .where('author', '!=', comment.author.id)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

function selectComments(db: Db, id: OpenCaseId, briefId: string) {
  return db
    .selectFrom('briefComment')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'briefComment.organisationId').onRef('member.id', '=', 'briefComment.author'),
    )
    .leftJoin('member as resolver', (join) =>
      join.onRef('resolver.organisationId', '=', 'briefComment.organisationId').onRef('resolver.id', '=', 'briefComment.resolvedBy'),
    )
    .select([
      'briefComment.id',
      'parentId',
      'section',
      'quote',
      'body',
      'author as authorId',
      'member.name as authorName',
      'briefComment.createdAt',
      'editedAt',
      'resolver.name as resolvedBy',
      'resolvedAt',
      'briefComment.version',
    ])
    .where('briefComment.organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
}

type Row = Omit<CommentView, 'author'> & { authorId: string; authorName: string }

function toView({ authorId, authorName, ...comment }: Row): CommentView {
  return { ...comment, author: { id: authorId, name: authorName } }
}
