import { isDeepStrictEqual } from 'node:util'
import { addDays, dayIn, endOfDay, type Instant } from '@travessia/shared/dates'
import type { DeadlineEdit, DeadlineView } from '@travessia/shared/deadline-view'
import { type Docket, readDocket, type Story } from '@travessia/shared/docket'
import { getForumOf } from '@travessia/shared/forums/index'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { holdCase, lockCase } from '../case-row.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { commitBehind, type Db, inTransaction, type Tx } from '../db.ts'
import { holdLaw } from '../law.ts'
import { notify } from '../notify.ts'
import { queueMails } from '../outgoing-mail.ts'
import { invalid, stale } from '../problems.ts'
import { awaitChecks } from './desk-queries.ts'
import { canTakeOn, getDeadline, type Keepers, updateKeepers } from './queries.ts'
import * as rows from './stored.ts'

/** Gives a deadline to a member who sees the case, or to nobody, and another member to stand in. */
export function assignDeadline(
  db: Db,
  actor: Actor,
  id: OpenCaseId,
  deadlineId: string,
  { version, ...input }: DeadlineEdit,
  now: Instant,
  action: 'deadline.assign' | 'deadline.undo-assign' = 'deadline.assign',
): Promise<DeadlineView> {
  return inTransaction(db, async (tx) => {
    await holdCase(tx, id)
    const before = await getDeadline(tx, id, deadlineId, now)
    if (before.version !== version) throw stale(before)
    const changes = findChanges({ ownerId: before.ownerId, alternateId: before.alternateId }, input)
    if (!changes) return before
    await requireKeepers(tx, id, { ...before, ...withoutGaps(input) }, changes.after, now)
    await lockCase(tx, id, now)
    await updateKeepers(tx, id, deadlineId, changes.after)
    await audit(tx, actor, { action, caseId: id.caseId, recordId: deadlineId, ...changes, at: now })
    const { ownerId } = changes.after
    if (typeof ownerId === 'string') await tellOwner(tx, actor, id, deadlineId, ownerId, now)
    return getDeadline(tx, id, deadlineId, now)
  })
}

/** Whoever is given a deadline is told of it, here and by mail. */
async function tellOwner(tx: Tx, actor: Actor, id: OpenCaseId, deadlineId: string, memberId: string, now: Instant): Promise<void> {
  const { organisationId, caseId } = id
  await notify(tx, [{ organisationId, caseId, recordId: deadlineId, actorId: actor.userId, memberId, kind: 'deadline.assigned' }], now)
  if (memberId !== actor.userId) await queueMails(tx, [{ organisationId, memberId, kind: 'assigned', deadlineId, dueAt: now }], now)
}

/** Two different members, and whoever is new among them sees the case. */
async function requireKeepers(
  tx: Tx,
  id: OpenCaseId,
  { ownerId, alternateId }: Keepers,
  given: Partial<Keepers>,
  now: Instant,
): Promise<void> {
  if (ownerId !== null && ownerId === alternateId) throw invalid([{ pointer: '#/alternateId', code: 'same' }])
  for (const name of ['ownerId', 'alternateId'] as const) {
    const memberId = given[name]
    if (memberId && !(await canTakeOn(tx, id, memberId, now))) throw invalid([{ pointer: `#/${name}`, code: 'unknown' }])
  }
}

/**
 * Reads the docket from the events as they stand and brings what is stored to it: deadlines, stages and the
 * case's next date. A deadline whose date changed, or that is gone, is superseded and never overwritten. Run
 * twice it changes nothing. To be called with the case locked.
 */
export async function refreshDocket(tx: Tx, id: OpenCaseId, now: Instant): Promise<Docket> {
  const law = await holdLaw(tx, id.organisationId)
  const { story, stages } = await rows.readDocketInput(tx, id)
  const docket = readDocket(law, story, now)
  await storeDeadlines(tx, id, docket, now)
  await awaitChecks(tx, id)
  const present = docket.proceedings.map(rows.toStage)
  if (!isDeepStrictEqual(present, stages)) await rows.storeStages(tx, id, present)
  await rows.storeNext(tx, id, findBeginning(story, now), now)
  return docket
}

/** Reads the docket of a case again, because time has passed, or the law has changed, and nobody has written. */
export function refreshCase(db: Db, id: OpenCaseId, now: Instant): Promise<Docket> {
  return inTransaction(db, async (tx) => {
    await commitBehind(tx)
    await holdCase(tx, id)
    return refreshDocket(tx, id, now)
  })
}

/** An event may be dated by a day that has not yet begun where its body sits; then it will mean something when it does. */
function findBeginning({ proceedings, events }: Story, now: Instant): Instant | null {
  const places = new Map(
    proceedings.map((one) => {
      const { zone } = getForumOf(one.procedure)
      return [one.id, { zone, today: dayIn(zone, now) }]
    }),
  )
  const ahead = events.flatMap(({ proceeding, on }) => {
    const place = places.get(proceeding ?? '')
    return place && on > place.today ? [endOfDay(addDays(on, -1), place.zone)] : []
  })
  return ahead.toSorted()[0] ?? null
}

async function storeDeadlines(tx: Tx, id: OpenCaseId, docket: Docket, now: Instant): Promise<void> {
  const living = new Map((await rows.listStored(tx, id)).map((row) => [keyOf(row), row]))
  const wanted = docket.deadlines.map(rows.toStored)
  const kept = new Set(wanted.filter((one) => isSameDate(living.get(keyOf(one)), one)).map(keyOf))

  const gone = [...living].filter(([key]) => !kept.has(key)).map(([, row]) => row.id)
  await rows.supersedeDeadlines(tx, id, gone, now)
  const made = wanted.filter((one) => !kept.has(keyOf(one)))
  await rows.insertDeadlines(
    tx,
    id,
    made.map((one) => ({ ...one, ...keepersOf(living.get(keyOf(one))) })),
    now,
  )
  for (const one of wanted) {
    const row = living.get(keyOf(one))
    if (row && kept.has(keyOf(one)) && hasChanged(row, one)) await rows.updateDeadline(tx, id, row.id, one)
  }
}

function keepersOf(row: Keepers | undefined): Keepers {
  return { ownerId: row?.ownerId ?? null, alternateId: row?.alternateId ?? null }
}

/** What a deadline is, however its date may move. */
function keyOf(row: Pick<rows.StoredDeadline, 'rule' | 'openedBy'>): string {
  return `${row.rule} ${row.openedBy}`
}

function isSameDate(row: rows.StoredDeadline | undefined, wanted: rows.StoredDeadline): boolean {
  return row !== undefined && row.due === wanted.due && row.dueAt === wanted.dueAt && row.answer === wanted.answer
}

function hasChanged(row: rows.StoredDeadline & Keepers & { id: string }, wanted: rows.StoredDeadline): boolean {
  const { id: _, ownerId: __, alternateId: ___, ...stored } = row
  return !isDeepStrictEqual(stored, JSON.parse(JSON.stringify(wanted)))
}
