import { randomUUID } from 'node:crypto'
import { type Audience, nameFor } from '@travessia/shared/names'
import type { PersonView, RevealedPerson } from '@travessia/shared/people'
import { mayDo, type UserRole } from '@travessia/shared/permissions'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { keep } from '../kept.ts'
import { notFound } from '../problems.ts'
import { keyringOf } from '../vault.ts'
import { indexPeople } from './find.ts'
import { marksOf, marksSought, openPerson, sealPerson } from './sealing.ts'

/** A person with the real name and all that was told in confidence: for writing, never for an answer. */
export type StoredPerson = PersonView

const columns = [
  'id',
  'name',
  'role',
  'protected',
  'pseudonym',
  'initials',
  'groupLabel',
  'nationality',
  'note',
  'identifiers',
  'barNumber',
  'contact',
  'version',
] as const

/** As whom somebody of the organisation may read the names of a case that they see. */
export function audienceOf(role: UserRole): Audience {
  return mayDo(role, 'person.read') ? 'cleared' : 'internal'
}

/**
 * The people of the case as the audience reads them. Screens show everybody's view, `internal`, also to the cleared, who
 * ask for a name with a reason; `cleared` is for writing what its own audience may read.
 */
export async function listPeople(db: Db, id: OpenCaseId, audience: Audience): Promise<PersonView[]> {
  const people = await peopleOf(db, id)
  const keyring = await keyringOf(db, id.organisationId)
  // What is not read is not opened.
  return people.map((person) => showPerson(isOpen(person, audience) ? openPerson(keyring, person.id, person) : person, audience))
}

const peopleOf = keep((db, id: OpenCaseId) => selectPeople(db, id).orderBy('position').orderBy('id'))

/** What the audience may read of a person: for the uncleared neither name, notes, identifiers nor contacts of a protected one. */
export function showPerson(person: StoredPerson, audience: Audience): PersonView {
  if (isOpen(person, audience)) return { ...person, name: nameFor(person, audience) }
  return { ...person, name: nameFor(person, audience), note: '', identifiers: '', barNumber: '', contact: '' }
}

/** All that is covered of a protected person. */
export function tellPerson({ id, name, note, identifiers, barNumber, contact, version }: StoredPerson): RevealedPerson {
  return { id, name, note, identifiers, barNumber, contact, version }
}

export async function getStoredPerson(db: Db, id: OpenCaseId, personId: string): Promise<StoredPerson> {
  const found = await selectPeople(db, id).where('id', '=', personId).executeTakeFirst()
  if (!found) throw notFound('person')
  return openPerson(await keyringOf(db, id.organisationId), personId, found)
}

/** Whether something else is kept of the person that would go with them. */
export async function isSpokenOf(tx: Tx, { organisationId }: OpenCaseId, personId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
    exists (select from consent where organisation_id = ${organisationId} and person_id = ${personId})
    or exists (select from subject_request where organisation_id = ${organisationId} and person_id = ${personId})
    or exists (select from erasure where organisation_id = ${organisationId} and person_id = ${personId}) as found`.execute(tx)
  return rows[0]?.found === true
}

/** The people of these cases by their names, for finding one again; never for an answer. */
export async function listNamed(db: Db, { organisationId }: Pick<OpenCaseId, 'organisationId'>, caseIds: readonly string[]) {
  if (caseIds.length === 0) return []
  const found = await db
    .selectFrom('person')
    .select(['caseId', 'id', 'name'])
    .where('organisationId', '=', organisationId)
    .where('caseId', 'in', caseIds)
    .execute()
  const keyring = await keyringOf(db, organisationId)
  return found.map((person) => openPerson(keyring, person.id, person))
}

/** How these people are called where everybody reads, with the number of their case, by their ids. */
export async function listShown(db: Db, { organisationId }: Pick<OpenCaseId, 'organisationId'>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const found = await db
    .selectFrom('person')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'person.organisationId').onRef('case.id', '=', 'person.caseId'))
    .select(columns.map((column) => `person.${column}` as const))
    .select('reference')
    .$narrowType<Pick<PersonView, 'role'>>()
    .where('person.organisationId', '=', organisationId)
    .where('person.id', 'in', ids)
    .execute()
  const keyring = await keyringOf(db, organisationId)
  const shown = (person: StoredPerson) =>
    showPerson(isOpen(person, 'internal') ? openPerson(keyring, person.id, person) : person, 'internal')
  return new Map(found.map(({ reference, ...person }) => [person.id, `${reference} · ${shown(person).name}`]))
}

/** How the people of the case are called where everybody reads. */
export async function listShownNames(db: Db, id: OpenCaseId): Promise<string[]> {
  return (await listPeople(db, id, 'internal')).map((person) => person.name)
}

export async function insertPerson(tx: Tx, id: OpenCaseId, person: Omit<StoredPerson, 'id' | 'version'>): Promise<string> {
  const position = tx
    .selectFrom('person')
    .select(sql<number>`coalesce(max(position), 0) + 1`.as('position'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
  const personId = randomUUID()
  const sealed = sealPerson(await keyringOf(tx, id.organisationId), personId, person)
  await tx
    .insertInto('person')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...sealed, id: personId, position })
    .execute()
  await putMarks(tx, id, personId, person)
  return personId
}

/** Writes what changed; `after` is the person as it then stands. */
export async function updatePerson(tx: Tx, id: OpenCaseId, edit: Partial<StoredPerson>, after: StoredPerson): Promise<void> {
  const sealed = sealPerson(await keyringOf(tx, id.organisationId), after.id, edit)
  await tx
    .updateTable('person')
    .set((eb) => ({ ...sealed, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', after.id)
    .execute()
  await putMarks(tx, id, after.id, after)
}

export async function deletePerson(tx: Tx, id: OpenCaseId, personId: string): Promise<void> {
  await tx
    .deleteFrom('person')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', personId)
    .execute()
}

/** The cases with a protected person of exactly this name, or with this number of a document. The reader may not see all of them. */
export async function listCasesOf(db: Db, organisationId: string, words: string): Promise<string[]> {
  const found = await db
    .selectFrom('personIndex')
    .select('caseId')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('hash', 'in', marksSought(await keyringOf(db, organisationId), words))
    .execute()
  return found.map((row) => row.caseId)
}

type Marked = Pick<StoredPerson, 'protected' | 'name' | 'identifiers'>

/** Makes these the marks by which the person is found, and puts what everybody calls them into the index of the search. */
export function putMarks(
  tx: Tx,
  { organisationId, caseId }: Pick<OpenCaseId, 'organisationId' | 'caseId'>,
  personId: string,
  { protected: isProtected, name, identifiers }: Marked,
): Promise<void> {
  return replaceMarks(tx, organisationId, [{ caseId, id: personId, protected: isProtected, name, identifiers }])
}

/** Makes the marks of these people anew, under the present key. */
export async function markAgain(tx: Tx, organisationId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  const keyring = await keyringOf(tx, organisationId)
  const found = await tx
    .selectFrom('person')
    .select(['caseId', 'id', 'protected', 'name', 'identifiers'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', personIds)
    .execute()
  await replaceMarks(
    tx,
    organisationId,
    found.map((person) => openPerson(keyring, person.id, person)),
  )
}

async function replaceMarks(tx: Tx, organisationId: string, people: readonly (Marked & { id: string; caseId: string })[]): Promise<void> {
  const keyring = await keyringOf(tx, organisationId)
  const ids = people.map((person) => person.id)
  await tx.deleteFrom('personIndex').where('organisationId', '=', organisationId).where('personId', 'in', ids).execute()
  const marks = people
    .filter((person) => person.protected)
    .flatMap((person) => marksOf(keyring, person).map((mark) => ({ organisationId, caseId: person.caseId, personId: person.id, ...mark })))
  if (marks.length > 0) await tx.insertInto('personIndex').values(marks).execute()
  await indexPeople(tx, organisationId, ids)
}

function isOpen(person: Pick<StoredPerson, 'protected'>, audience: Audience): boolean {
  return !person.protected || audience === 'cleared'
}

function selectPeople(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('person')
    .select(columns)
    .$narrowType<Pick<PersonView, 'role'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
}
