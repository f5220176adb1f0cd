import { type Audience, nameFor } from '@travessia/shared/names'
import type { PersonView } from '@travessia/shared/people'
import { mayDo, type UserRole } from '@travessia/shared/permissions'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'

/** A person as stored, with the real name: for writing, never for an answer. */
export type StoredPerson = Omit<PersonView, 'realName'>

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

/** As whom somebody of the organisation reads the names of a case that they see. */
export function audienceOf(role: UserRole): Audience {
  return mayDo(role, 'person.read') ? 'cleared' : 'internal'
}

export async function listPeople(db: Db, id: OpenCaseId, audience: Audience): Promise<PersonView[]> {
  const people = await selectPeople(db, id).orderBy('position').orderBy('id').execute()
  return people.map((person) => showPerson(person, audience))
}

/** What the audience may read of a person: for the uncleared neither name, notes, identifiers nor contacts of a protected one. */
export function showPerson(person: StoredPerson, audience: Audience): PersonView {
  const isCleared = audience === 'cleared'
  const isOpen = isCleared || !person.protected
  const told = { ...person, name: nameFor(person, audience), realName: isCleared ? person.name : null }
  return isOpen ? told : { ...told, note: '', identifiers: '', barNumber: '', contact: '' }
}

export async function getStoredPerson(db: Db, id: OpenCaseId, personId: string): Promise<StoredPerson> {
  const found = await selectPeople(db, id).where('id', '=', personId).executeTakeFirst()
  if (!found) throw notFound('person')
  return found
}

export async function insertPerson(tx: Tx, id: OpenCaseId, person: Omit<StoredPerson, 'id' | 'version'>): Promise<string> {
  const position = tx
    .selectFrom('person')
    .select(sql<number>`coalesce(max(position), 0) + 1`.as('position'))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
  const made = await tx
    .insertInto('person')
    .values({ organisationId: id.organisationId, caseId: id.caseId, ...person, position })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

export async function updatePerson(tx: Tx, id: OpenCaseId, personId: string, edit: Partial<StoredPerson>): Promise<void> {
  await tx
    .updateTable('person')
    .set((eb) => ({ ...edit, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', personId)
    .execute()
}

export async function deletePerson(tx: Tx, id: OpenCaseId, personId: string): Promise<void> {
  await tx
    .deleteFrom('person')
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', personId)
    .execute()
}

function selectPeople(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('person')
    .select(columns)
    .$narrowType<Pick<PersonView, 'role'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
}
