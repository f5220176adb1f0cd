import type { CommentEdit, CommentView, NewComment } from '@travessia/shared/brief-desk'
import { isSectionOf } from '@travessia/shared/briefs/sections'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase } from '../case-row.ts'
import { findChanges } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { conflict, forbidden, notFound, stale } from '../problems.ts'
import { requireOpen } from './actions.ts'
import * as rows from './comment-rows.ts'
import { getBriefRow } from './queries.ts'

export function addComment(db: Db, actor: Actor, id: OpenCaseId, briefId: string, input: NewComment, now: Instant): Promise<CommentView> {
  return inTransaction(db, async (tx) => {
    const brief = await openTalk(tx, id, briefId, now)
    if (input.section !== '' && !isSectionOf(brief, input.section)) throw notFound('section')
    return insert(tx, actor, id, briefId, { ...input, parentId: null }, now)
  })
}

/** Answers a comment; an answer to an answer stands beside it, under the comment that began the talk. */
export function answerComment(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  commentId: string,
  body: string,
  now: Instant,
): Promise<CommentView> {
  return inTransaction(db, async (tx) => {
    await openTalk(tx, id, briefId, now)
    const asked = await rows.getComment(tx, id, briefId, commentId)
    return insert(tx, actor, id, briefId, { section: asked.section, quote: '', body, parentId: asked.parentId ?? asked.id }, now)
  })
}

/** Changes one's own words, or says that the talk is settled or not. */
export function editComment(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  commentId: string,
  input: CommentEdit,
  now: Instant,
): Promise<CommentView> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await rows.getComment(tx, id, briefId, commentId)
    if (before.version !== input.version) throw stale(before)
    const stood = { body: before.body, resolved: before.resolvedAt !== null }
    const changes = findChanges(stood, { body: input.body, resolved: input.resolved })
    if (!changes) return before
    await openTalk(tx, id, briefId, now)
    const { body, resolved } = changes.after as Partial<typeof stood>
    if (body !== undefined) requireOwn(actor, before)
    if (resolved !== undefined && before.parentId !== null) throw conflict(isAnswer)

    await rows.updateComment(tx, id, briefId, commentId, {
      ...(body === undefined ? {} : { body, editedAt: now }),
      ...(resolved === undefined ? {} : { resolvedBy: resolved ? actor.userId : null, resolvedAt: resolved ? now : null }),
    })
    const action = resolved === undefined ? 'brief.comment-edit' : resolved ? 'brief.comment-resolve' : 'brief.comment-reopen'
    await audit(tx, actor, { action, caseId: id.caseId, recordId: commentId, ...changes, at: now })
    return rows.getComment(tx, id, briefId, commentId)
  })
}

/** Takes back one's own words, unless somebody answered them. */
export function deleteComment(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  commentId: string,
  version: number,
  now: Instant,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await openTalk(tx, id, briefId, now)
    const before = await rows.getComment(tx, id, briefId, commentId)
    requireOwn(actor, before)
    if (before.version !== version) throw stale(before)
    if (await rows.isAnsweredByOthers(tx, id, briefId, before)) throw conflict(isAnswered)
    await rows.deleteComment(tx, id, briefId, commentId)
    await audit(tx, actor, { action: 'brief.comment-delete', caseId: id.caseId, recordId: commentId, before, at: now })
  })
}

async function openTalk(tx: Tx, id: OpenCaseId, briefId: string, now: Instant) {
  await lockCase(tx, id, now)
  const brief = await getBriefRow(tx, id, briefId)
  if (brief.state === 'filed') requireOpen(brief.state)
  return brief
}

async function insert(
  tx: Tx,
  actor: Actor,
  id: OpenCaseId,
  briefId: string,
  comment: NewComment & { parentId: string | null },
  now: Instant,
): Promise<CommentView> {
  const made = await rows.getComment(tx, id, briefId, await rows.insertComment(tx, id, briefId, comment, actor.userId, now))
  await audit(tx, actor, { action: 'brief.comment', caseId: id.caseId, recordId: made.id, after: made, at: now })
  return made
}

function requireOwn(actor: Actor, comment: CommentView): void {
  if (comment.author.id !== actor.userId) throw forbidden(isNotOwn)
}

const isNotOwn = {
  'pt-BR': 'Só quem escreveu o comentário pode mudá-lo ou apagá-lo.',
  es: 'Solo quien escribió el comentario puede cambiarlo o borrarlo.',
  en: 'Only whoever wrote the comment may change or delete it.',
}
const isAnswer = {
  'pt-BR': 'Uma resposta não se resolve; resolve-se o comentário.',
  es: 'Una respuesta no se resuelve; se resuelve el comentario.',
  en: 'An answer is not resolved; the comment is.',
}
const isAnswered = {
  'pt-BR': 'Alguém já respondeu a este comentário. Marque-o como resolvido.',
  es: 'Alguien ya respondió a este comentario. Márquelo como resuelto.',
  en: 'Somebody answered this comment already. Mark it as resolved.',
}
