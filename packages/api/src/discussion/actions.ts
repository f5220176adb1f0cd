import type { Instant } from '@travessia/shared/dates'
import type { CaseCommentEdit, CaseCommentView, NewCaseComment } from '@travessia/shared/discussion'
import { mayDo } from '@travessia/shared/permissions'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { getDeadline } from '../deadlines/queries.ts'
import { houseDay } from '../house-day.ts'
import { type Notification, notify } from '../notify.ts'
import { conflict, forbidden, invalid, stale } from '../problems.ts'
import { listReaders } from '../readers/queries.ts'
import * as rows from './queries.ts'

/** Says something about the case; those who are called by name and those who take part in the talk are told. */
export function addComment(db: Db, actor: Actor, id: OpenCaseId, input: NewCaseComment, now: Instant): Promise<CaseCommentView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const readers = await findReaders(tx, actor, id, input.mentions, now)
    const asked = input.parentId === null ? undefined : await rows.getComment(tx, id, input.parentId)
    if (input.deadlineId) await getDeadline(tx, id, input.deadlineId, now)
    // An answer to an answer stands beside it, under the comment that began the talk.
    const place = asked && { parentId: asked.parentId ?? asked.id, deadlineId: asked.deadline?.id ?? null }
    const commentId = await rows.insertComment(tx, id, { ...input, ...place }, actor.userId, now)
    const made = await rows.getComment(tx, id, commentId)
    await audit(tx, actor, { action: 'comment.write', caseId: id.caseId, recordId: commentId, at: now })

    const speakers = place ? await rows.listSpeakers(tx, id, place.parentId) : []
    const answered = speakers.filter((one) => readers.has(one) && !input.mentions.includes(one))
    await notify(
      tx,
      [
        ...input.mentions.map((one) => tell(actor, id, commentId, one, 'comment.mention')),
        ...answered.map((one) => tell(actor, id, commentId, one, 'comment.reply')),
      ],
      now,
    )
    return made
  })
}

/** Changes one's own words; whoever is called by name for the first time is told. */
export function editComment(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  commentId: string,
  input: CaseCommentEdit,
  now: Instant,
): Promise<CaseCommentView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getComment(tx, id, commentId)
    requireOwn(actor, before)
    if (before.version !== input.version) throw stale(before)
    // Who was called before stays called, also where they read the case no more.
    const called = input.mentions.filter((one) => !before.mentions.some((known) => known.id === one))
    await findReaders(tx, actor, id, called, now)
    await rows.updateComment(tx, id, commentId, { body: input.body, mentions: input.mentions, editedAt: now })
    await audit(tx, actor, { action: 'comment.edit', caseId: id.caseId, recordId: commentId, at: now })
    await notify(
      tx,
      called.map((one) => tell(actor, id, commentId, one, 'comment.mention')),
      now,
    )
    return rows.getComment(tx, id, commentId)
  })
}

/** Takes back one's own words, unless somebody else answered them. */
export function deleteComment(db: Db, actor: Actor, id: OpenCaseId, commentId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getComment(tx, id, commentId)
    requireOwn(actor, before)
    if (before.version !== version) throw stale(before)
    if ((await rows.listSpeakers(tx, id, commentId)).some((one) => one !== actor.userId)) throw conflict(isAnswered)
    await rows.deleteComment(tx, id, commentId)
    await audit(tx, actor, { action: 'comment.delete', caseId: id.caseId, recordId: commentId, at: now })
  })
}

/** Who reads the case; refuses a mention of anybody else, whether or not there is such a one. */
async function findReaders(tx: Tx, actor: Actor, id: OpenCaseId, mentions: readonly string[], now: Instant): Promise<Set<string>> {
  const all = await listReaders(tx, actor, id, houseDay(now))
  const readers = new Set(all.filter((one) => one.sees !== null && mayDo(one.role, 'case.read')).map((one) => one.id))
  if (mentions.some((one) => !readers.has(one))) throw invalid([{ pointer: '#/mentions', code: 'unknown' }])
  return readers
}

function tell(actor: Actor, id: OpenCaseId, recordId: string, memberId: string, kind: Notification['kind']): Notification {
  return { organisationId: id.organisationId, caseId: id.caseId, recordId, memberId, kind, actorId: actor.userId }
}

function requireOwn(actor: Actor, comment: CaseCommentView): void {
  if (comment.author.id !== actor.userId) throw forbidden(isNotOwn)
}

const isNotOwn = {
  'pt-BR': 'Só quem escreveu pode mudar ou apagar.',
  es: 'Solo quien lo escribió puede cambiarlo o borrarlo.',
  en: 'Only whoever wrote it may change or delete it.',
}
const isAnswered = {
  'pt-BR': 'Alguém já respondeu: o que você escreveu fica. Se for preciso, edite.',
  es: 'Alguien ya respondió: lo que usted escribió queda. Si hace falta, edítelo.',
  en: 'Somebody answered already: what you wrote stays. Edit it if need be.',
}
