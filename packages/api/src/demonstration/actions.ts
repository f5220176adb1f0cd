import { newAnnex } from '@travessia/shared/annexes'
import { newCase } from '@travessia/shared/cases'
import type { Instant } from '@travessia/shared/dates'
import { newEvent } from '@travessia/shared/events'
import { newPerson } from '@travessia/shared/people'
import { newProceeding } from '@travessia/shared/proceedings'
import { getOpenCase, type OpenCaseId } from '../access.ts'
import { addAnnex } from '../annexes/actions.ts'
import { audit } from '../audit.ts'
import { createCase, editCase } from '../cases/actions.ts'
import { getCase } from '../cases/queries.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { recordEvent } from '../events/actions.ts'
import { houseDay } from '../house-day.ts'
import { addPerson } from '../people/actions.ts'
import { addProceeding } from '../proceedings/actions.ts'
import { familyCase } from './family-case.ts'
import { publicCases } from './public-cases.ts'
import { countDemonstrationForUpdate, deleteDemonstration } from './queries.ts'
import type { DemonstrationCase, DemonstrationEvent } from './shape.ts'

/** Puts the cases of the demonstration into the organisation, through the same doors as any other; a second time it changes nothing. */
export function loadDemonstration(db: Db, actor: Actor, now: Instant): Promise<{ cases: number }> {
  return inTransaction(db, async (tx) => {
    const present = await countDemonstrationForUpdate(tx, actor.organisationId)
    if (present > 0) return { cases: present }
    const cases = [...publicCases, familyCase(houseDay(now))]
    for (const one of cases) await enterCase(tx, actor, one, now)
    await audit(tx, actor, { action: 'demonstration.load', after: { cases: cases.length }, at: now })
    return { cases: cases.length }
  })
}

/** Takes out every case of the demonstration, and nothing else. */
export function leaveDemonstration(db: Db, actor: Actor, now: Instant): Promise<{ cases: number }> {
  return inTransaction(db, async (tx) => {
    const cases = await deleteDemonstration(tx, actor.organisationId)
    if (cases > 0) await audit(tx, actor, { action: 'demonstration.leave', before: { cases }, at: now })
    return { cases }
  })
}

async function enterCase(tx: Tx, actor: Actor, one: DemonstrationCase, now: Instant) {
  const { title, summary, state, territory, tags } = one
  const input = newCase.parse({ title, summary, state, territory, tags, leadId: actor.userId })
  const made = await createCase(tx, actor, input, now, true)
  const id = await getOpenCase(tx, actor, made.id, now)
  for (const person of one.people ?? []) await addPerson(tx, actor, id, newPerson.parse(person), now)
  for (const annex of one.annexes ?? []) await addAnnex(tx, actor, id, newAnnex.parse(annex), now)
  await enterEvents(tx, actor, id, null, one.facts ?? [], now)
  for (const { events, ...proceeding } of one.proceedings) {
    const { id: proceedingId } = await addProceeding(tx, actor, id, newProceeding.parse(proceeding), now)
    await enterEvents(tx, actor, id, proceedingId, events, now)
  }
  if (one.closedOn) {
    const { version } = await getCase(tx, id)
    await editCase(tx, actor, id, { closedOn: one.closedOn, version }, now)
  }
}

async function enterEvents(
  tx: Tx,
  actor: Actor,
  id: OpenCaseId,
  proceedingId: string | null,
  events: readonly DemonstrationEvent[],
  now: Instant,
) {
  for (const event of events) await recordEvent(tx, actor, id, newEvent.parse({ ...event, proceedingId }), now)
}
