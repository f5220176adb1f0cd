import { newAnnex } from '@travessia/shared/annexes'
import { newCase } from '@travessia/shared/cases'
import type { Instant } from '@travessia/shared/dates'
import { newEvent } from '@travessia/shared/events'
import { newMeasureStatus, newMeasures } from '@travessia/shared/measures'
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
import { addMeasures, recordStatus } from '../measures/actions.ts'
import { addPerson } from '../people/actions.ts'
import { addProceeding } from '../proceedings/actions.ts'
import { closedCases } from './closed-cases.ts'
import { familyCase } from './family-case.ts'
import { judgedCase } from './judged-case.ts'
import { publicCases } from './public-cases.ts'
import { countDemonstrationForUpdate, deleteDemonstration } from './queries.ts'
import type { DemonstrationCase, DemonstrationEvent, DemonstrationMeasure } from './shape.ts'

/** Puts the cases of the demonstration into the organisation, through the same doors as any other; a second time it changes nothing. */
export function loadDemonstration(db: Db, actor: Actor, now: Instant): Promise<{ cases: number }> {
  return inTransaction(db, async (tx) => {
    const present = await countDemonstrationForUpdate(tx, actor.organisationId)
    if (present > 0) return { cases: present }
    const today = houseDay(now)
    const cases = [...publicCases, familyCase(today), judgedCase(today), ...closedCases(today)]
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
  const annexes: string[] = []
  for (const annex of one.annexes ?? []) annexes.push((await addAnnex(tx, actor, id, newAnnex.parse(annex), now)).id)
  await enterEvents(tx, actor, id, null, one.facts ?? [], now)
  for (const { events, measures = [], ...proceeding } of one.proceedings) {
    const { id: proceedingId } = await addProceeding(tx, actor, id, newProceeding.parse(proceeding), now)
    const [first] = await enterEvents(tx, actor, id, proceedingId, events, now)
    if (first) await enterMeasures(tx, actor, id, { proceedingId, eventId: first, measures, annexes }, now)
  }
  if (one.closedOn) {
    const { version } = await getCase(tx, id)
    await editCase(tx, actor, id, { closedOn: one.closedOn, version }, now)
  }
}

/** Answers the ids of the events. */
async function enterEvents(
  tx: Tx,
  actor: Actor,
  id: OpenCaseId,
  proceedingId: string | null,
  events: readonly DemonstrationEvent[],
  now: Instant,
): Promise<string[]> {
  const ids: string[] = []
  for (const event of events) ids.push((await recordEvent(tx, actor, id, newEvent.parse({ ...event, proceedingId }), now)).id)
  return ids
}

interface Ordered {
  readonly proceedingId: string
  readonly eventId: string
  readonly measures: readonly DemonstrationMeasure[]
  /** The annexes of the case in their order. */
  readonly annexes: readonly string[]
}

async function enterMeasures(tx: Tx, actor: Actor, id: OpenCaseId, { measures, annexes, ...act }: Ordered, now: Instant): Promise<void> {
  if (measures.length === 0) return
  const facts = measures.map(({ statuses: _, ...one }) => one)
  const made = await addMeasures(tx, actor, id, newMeasures.parse({ ...act, kind: 'operative', measures: facts }), now)
  for (const [at, { statuses }] of measures.entries()) {
    for (const { annexes: proof = [], ...said } of statuses) {
      const input = newMeasureStatus.parse({ ...said, annexes: proof.map((place) => annexes[place]) })
      await recordStatus(tx, actor, id, made[at]?.id ?? '', input, now)
    }
  }
}
