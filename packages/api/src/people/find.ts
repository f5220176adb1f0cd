import type { Instant } from '@travessia/shared/dates'
import { type Named, nameFor } from '@travessia/shared/names'
import { sql } from 'kysely'
import { blindWords } from '../blind-words.ts'
import type { Db, Tx } from '../db.ts'
import { type Keyring, keyringOf } from '../vault.ts'
import { marksSought, openPerson } from './sealing.ts'

const columns = ['caseId', 'id', 'name', 'protected', 'pseudonym', 'initials', 'groupLabel', 'identifiers', 'createdAt'] as const

/** How a person is called where everybody reads. */
export interface ShownPerson {
  readonly caseId: string
  readonly id: string
  readonly shown: string
  readonly createdAt: Instant
}

/** A protected person with what nobody may come upon: to be taken out of texts, never for an answer. */
export interface ProtectedPerson extends ShownPerson {
  readonly name: string
  readonly pseudonym: string
  readonly initials: string
  readonly groupLabel: string
  readonly identifiers: string
}

export async function listShownPeople(db: Db, organisationId: string, ids: readonly string[]): Promise<ShownPerson[]> {
  if (ids.length === 0) return []
  const found = await db.selectFrom('person').select(columns).where('organisationId', '=', organisationId).where('id', 'in', ids).execute()
  return showAll(await keyringOf(db, organisationId), found)
}

export async function listProtected(db: Db, organisationId: string, caseIds: readonly string[]): Promise<ProtectedPerson[]> {
  if (caseIds.length === 0) return []
  const found = await db
    .selectFrom('person')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .where('caseId', 'in', [...new Set(caseIds)])
    .where('protected', '=', true)
    .execute()
  const keyring = await keyringOf(db, organisationId)
  return found.map((person) => ({ ...openPerson(keyring, person.id, person), shown: nameFor(person, 'internal') }))
}

/** The protected people of exactly this name, or with this number of a document. */
export async function listPeopleNamed(db: Db, organisationId: string, words: string): Promise<{ personId: string; caseId: string }[]> {
  return db
    .selectFrom('personIndex')
    .select(['personId', 'caseId'])
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('hash', 'in', marksSought(await keyringOf(db, organisationId), words))
    .execute()
}

/** Puts the words by which everybody calls these people into the index of the search, under the present key. */
export async function indexPeople(tx: Tx, organisationId: string, ids: readonly string[]): Promise<void> {
  const keyring = await keyringOf(tx, organisationId)
  for (const { id, caseId, shown, createdAt } of await listShownPeople(tx, organisationId, ids)) {
    const words = sql<string>`array_to_tsvector(${blindWords(keyring, 'person', shown)}::text[])`
    await tx
      .insertInto('searchEntry')
      .values({ organisationId, kind: 'person', recordId: id, part: '', caseId, at: createdAt, words })
      .onConflict((conflict) => conflict.columns(['organisationId', 'kind', 'recordId', 'part']).doUpdateSet({ words }))
      .execute()
  }
  if (ids.length > 0)
    await tx.updateTable('person').set({ indexed: true }).where('organisationId', '=', organisationId).where('id', 'in', ids).execute()
}

/** What is not told is not opened. */
function showAll(keyring: Keyring, people: readonly (Named & Omit<ShownPerson, 'shown'>)[]): ShownPerson[] {
  return people.map((person) => {
    const { caseId, id, createdAt } = person
    return { caseId, id, createdAt, shown: nameFor(person.protected ? person : openPerson(keyring, id, person), 'internal') }
  })
}
