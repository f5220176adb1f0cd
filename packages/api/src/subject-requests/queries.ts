import type { SubjectRequestAnswer, SubjectRequestKind, SubjectRequestView } from '@travessia/shared/data-protection/subject-requests'
import type { Instant } from '@travessia/shared/dates'
import { nameFor } from '@travessia/shared/names'
import { mayDo } from '@travessia/shared/permissions'
import { type OpenCaseId, visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'

const columns = [
  'subjectRequest.id',
  'subjectRequest.caseId',
  'personId',
  'kind',
  'form',
  'receivedOn',
  'byRepresentative',
  'dueOn',
  'subjectRequest.note',
  'subjectRequest.state',
  'answeredOn',
  'answer',
  'subjectRequest.version',
  'case.reference',
  'person.name',
  'person.protected',
  'person.pseudonym',
  'person.initials',
  'person.groupLabel',
] as const

/** The requests of a case, those that are open and due first on top. */
export async function listSubjectRequests(db: Db, id: OpenCaseId, isCleared: boolean): Promise<SubjectRequestView[]> {
  return show(
    db,
    { organisationId: id.organisationId, isCleared },
    selectRequests(db, id.organisationId).where('subjectRequest.caseId', '=', id.caseId),
  )
}

/** The requests of all cases that the reader sees. */
export async function listAllSubjectRequests(db: Db, actor: Actor, state: 'open' | 'all', now: Instant): Promise<SubjectRequestView[]> {
  const query = selectRequests(db, actor.organisationId).where(visibleTo(actor, now)).limit(500)
  const reader = { organisationId: actor.organisationId, isCleared: mayDo(actor.role, 'person.read') }
  return show(db, reader, state === 'open' ? query.where('subjectRequest.state', '=', 'open') : query)
}

export async function getSubjectRequest(db: Db, id: OpenCaseId, requestId: string, isCleared: boolean): Promise<SubjectRequestView> {
  const query = selectRequests(db, id.organisationId)
    .where('subjectRequest.caseId', '=', id.caseId)
    .where('subjectRequest.id', '=', requestId)
  const [found] = await show(db, { organisationId: id.organisationId, isCleared }, query)
  if (!found) throw notFound('subject-request')
  return found
}

interface NewRow {
  readonly id: string
  readonly personId: string
  readonly kind: SubjectRequestKind
  readonly form: string
  readonly receivedOn: string
  readonly byRepresentative: boolean
  readonly note: string
  readonly dueOn: string
}

export async function insertSubjectRequest(tx: Tx, id: OpenCaseId, request: NewRow, by: string, now: Instant): Promise<void> {
  const note = (await keyringOf(tx, id.organisationId)).seal(request.note, placeOf('note', request.id))
  await tx
    .insertInto('subjectRequest')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...request, note, recordedBy: by, recordedAt: now })
    .execute()
}

export async function putAnswer(tx: Tx, id: OpenCaseId, requestId: string, given: SubjectRequestAnswer): Promise<void> {
  const answer = (await keyringOf(tx, id.organisationId)).seal(given.answer, placeOf('answer', requestId))
  await tx
    .updateTable('subjectRequest')
    .set((eb) => ({ state: given.state, answeredOn: given.answeredOn, answer, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', requestId)
    .execute()
}

/** Takes what was written of a person in their requests; that they asked, when and how it ended stays as the proof of it. */
export async function clearTexts(tx: Tx, id: OpenCaseId, personId: string): Promise<void> {
  await tx
    .updateTable('subjectRequest')
    .set({ note: '', answer: '' })
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('personId', '=', personId)
    .execute()
}

function selectRequests(db: Db, organisationId: string) {
  return db
    .selectFrom('subjectRequest')
    .innerJoin('case', (join) =>
      join.onRef('case.organisationId', '=', 'subjectRequest.organisationId').onRef('case.id', '=', 'subjectRequest.caseId'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.organisationId', '=', 'subjectRequest.organisationId').onRef('person.id', '=', 'subjectRequest.personId'),
    )
    .select(columns)
    .$narrowType<Pick<SubjectRequestView, 'kind' | 'form' | 'state'>>()
    .where('subjectRequest.organisationId', '=', organisationId)
    .orderBy((eb) => eb('subjectRequest.state', '<>', 'open'))
    .orderBy('dueOn')
    .orderBy('subjectRequest.id')
}

interface Reader {
  readonly organisationId: string
  /** Whether they may read names. */
  readonly isCleared: boolean
}

/**
 * A protected person's name, which lies sealed, is not opened for it; what was written of one may name them, and is opened
 * only for who may read names.
 */
async function show(
  db: Db,
  { organisationId, isCleared }: Reader,
  query: ReturnType<typeof selectRequests>,
): Promise<SubjectRequestView[]> {
  const [found, keyring] = await Promise.all([query.execute(), keyringOf(db, organisationId)])
  return found.map(({ reference, name, protected: isProtected, pseudonym, initials, groupLabel, ...request }) => {
    const readable = isProtected ? '' : keyring.open(name, `person.name/${request.personId}`)
    const named = { name: readable, protected: isProtected, pseudonym, initials, groupLabel }
    const mayRead = !isProtected || isCleared
    return {
      ...request,
      ...(mayRead ? openTexts(keyring, request) : { note: '', answer: '' }),
      caseReference: reference,
      personName: nameFor(named, 'internal'),
      // The law gives days for the full declaration alone.
      atOnce: request.dueOn === request.receivedOn,
    }
  })
}

function openTexts(keyring: Keyring, { id, note, answer }: { id: string; note: string; answer: string }) {
  return { note: keyring.open(note, placeOf('note', id)), answer: keyring.open(answer, placeOf('answer', id)) }
}

function placeOf(field: 'note' | 'answer', requestId: string): string {
  return `subject_request.${field}/${requestId}`
}
