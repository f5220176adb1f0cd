import { randomUUID } from 'node:crypto'
import {
  dueOf,
  type NewSubjectRequest,
  type SubjectRequestAnswer,
  type SubjectRequestView,
} from '@travessia/shared/data-protection/subject-requests'
import type { Instant } from '@travessia/shared/dates'
import { mayDo } from '@travessia/shared/permissions'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { houseDay } from '../house-day.ts'
import { getStoredPerson } from '../people/queries.ts'
import { conflict, invalid, stale } from '../problems.ts'
import * as rows from './queries.ts'

/** Records what a person asks for, with the day by which it is answered. */
export function recordSubjectRequest(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  input: NewSubjectRequest,
  now: Instant,
): Promise<SubjectRequestView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    await getStoredPerson(tx, id, input.personId)
    if (input.receivedOn > houseDay(now)) throw invalid([{ pointer: '#/receivedOn', code: 'future' }])
    const request = { ...input, id: randomUUID(), dueOn: dueOf(input.kind, input.form, input.receivedOn).on }
    await rows.insertSubjectRequest(tx, id, request, actor.userId, now)
    const { note: _, ...told } = request
    await audit(tx, actor, { action: 'request.record', caseId: id.caseId, recordId: request.id, after: told, at: now })
    return rows.getSubjectRequest(tx, id, request.id, mayDo(actor.role, 'person.read'))
  })
}

/** Records what was answered; a refusal with its reasons. */
export function answerSubjectRequest(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  requestId: string,
  input: SubjectRequestAnswer,
  now: Instant,
): Promise<SubjectRequestView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getSubjectRequest(tx, id, requestId, mayDo(actor.role, 'person.read'))
    if (before.version !== input.version) throw stale(before)
    if (before.state !== 'open') throw conflict(isAnswered)
    if (input.answeredOn < before.receivedOn) throw invalid([{ pointer: '#/answeredOn', code: 'order' }])
    if (input.answeredOn > houseDay(now)) throw invalid([{ pointer: '#/answeredOn', code: 'future' }])
    await rows.putAnswer(tx, id, requestId, input)
    const change = { before: { state: 'open' }, after: { state: input.state, answeredOn: input.answeredOn } }
    await audit(tx, actor, { action: 'request.answer', caseId: id.caseId, recordId: requestId, ...change, at: now })
    return rows.getSubjectRequest(tx, id, requestId, mayDo(actor.role, 'person.read'))
  })
}

const isAnswered = {
  'pt-BR': 'Este pedido já foi respondido.',
  es: 'Esta solicitud ya fue respondida.',
  en: 'This request was answered already.',
}
