import type { Instant } from '@travessia/shared/dates'
import { nameFor } from '@travessia/shared/names'
import type { NewPerson, PersonEdit, PersonView, RevealedPerson } from '@travessia/shared/people'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase, refreshSearch } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { invalid, stale } from '../problems.ts'
import { discard } from '../trash/discard.ts'
import * as rows from './queries.ts'

export function addPerson(db: Db, actor: Actor, id: OpenCaseId, input: NewPerson, now: Instant): Promise<PersonView> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const personId = await rows.insertPerson(tx, id, input)
    await refreshSearch(tx, id)
    const made = await rows.getStoredPerson(tx, id, personId)
    await audit(tx, actor, { action: 'person.add', caseId: id.caseId, recordId: personId, after: made, at: now })
    return rows.showPerson(made, 'internal')
  })
}

export function editPerson(db: Db, actor: Actor, id: OpenCaseId, personId: string, input: PersonEdit, now: Instant): Promise<PersonView> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await rows.getStoredPerson(tx, id, personId)
    if (before.version !== input.version) throw stale(rows.showPerson(before, 'internal'))
    const { version: _, ...edit } = withoutGaps(input)
    const changes = findChanges({ ...before }, edit)
    if (!changes) return rows.showPerson(before, 'internal')
    await lockCase(tx, id, now)
    const after = { ...before, ...edit }
    if (after.protected && after.pseudonym === '') throw invalid([{ pointer: '#/pseudonym', code: 'pseudonym' }])

    await rows.updatePerson(tx, id, edit, after)
    await refreshSearch(tx, id)
    await audit(tx, actor, { action: 'person.edit', caseId: id.caseId, recordId: personId, ...changes, at: now })
    return rows.showPerson(await rows.getStoredPerson(tx, id, personId), 'internal')
  })
}

/** Tells a cleared reader who a protected person is, and leaves in the trail who asked and why. */
export function revealPerson(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  personId: string,
  reason: string,
  now: Instant,
): Promise<RevealedPerson> {
  return inTransaction(db, async (tx) => {
    const person = await rows.getStoredPerson(tx, id, personId)
    await audit(tx, actor, { action: 'person.reveal', caseId: id.caseId, recordId: personId, after: { reason }, at: now })
    return rows.tellPerson(person)
  })
}

/** Takes a person back of whom nothing was changed or added since; answers whether that was so. */
export async function withdrawPerson(tx: Tx, actor: Actor, id: OpenCaseId, personId: string, now: Instant): Promise<boolean> {
  await holdCase(tx, id)
  const { version } = await rows.getStoredPerson(tx, id, personId)
  if (version > 1 || (await rows.isSpokenOf(tx, id, personId))) return false
  await deletePerson(tx, actor, id, personId, version, now)
  return true
}

export function deletePerson(db: Db, actor: Actor, id: OpenCaseId, personId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const before = await rows.getStoredPerson(tx, id, personId)
    if (before.version !== version) throw stale(rows.showPerson(before, 'internal'))
    await discard(tx, actor, id, { kind: 'person', recordId: personId, name: nameFor(before, 'internal') }, now)
    await takeOff(tx, actor, id, before, now)
  })
}

/** Deletes a person whose time is over: they do not come back from the trash. */
export async function deletePersonForGood(tx: Tx, actor: Actor, id: OpenCaseId, personId: string, now: Instant): Promise<void> {
  await lockCase(tx, id, now)
  await takeOff(tx, actor, id, await rows.getStoredPerson(tx, id, personId), now)
}

async function takeOff(tx: Tx, actor: Actor, id: OpenCaseId, person: rows.StoredPerson, now: Instant): Promise<void> {
  await rows.deletePerson(tx, id, person.id)
  await refreshSearch(tx, id)
  await audit(tx, actor, { action: 'person.delete', caseId: id.caseId, recordId: person.id, before: person, at: now })
}
