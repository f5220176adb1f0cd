import type { AdditionView, ChangeView, NewAddition } from '@travessia/shared/calendar-additions'
import type { Instant, IsoDate } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'

type Change = Pick<ChangeView, 'id' | 'kind' | 'state'>

/** The additions that were ever confirmed, and the one that is under way; newest first. */
export async function listAdditions(db: Db, organisationId: string, calendar?: string): Promise<AdditionView[]> {
  const found = await selectAdditions(db, organisationId)
    .leftJoin('calendarChange', (join) =>
      join
        .onRef('calendarChange.organisationId', '=', 'calendarAddition.organisationId')
        .onRef('calendarChange.additionId', '=', 'calendarAddition.id')
        .on('calendarChange.state', 'in', openStates),
    )
    .select(['calendarChange.id as changeId', 'calendarChange.kind', 'calendarChange.state'])
    .$narrowType<{ kind: Change['kind'] | null; state: Change['state'] | null }>()
    .where((eb) => eb.or([eb('since', 'is not', null), eb('calendarChange.id', 'is not', null)]))
    .$if(calendar !== undefined, (query) => query.where('calendar', '=', calendar ?? ''))
    .orderBy('calendarAddition.createdAt', 'desc')
    .orderBy('calendarAddition.id')
    .execute()
  return found.map(({ changeId, kind, state, ...addition }) => ({
    ...addition,
    change: changeId && kind && state ? { id: changeId, kind, state } : null,
  }))
}

export async function getAddition(db: Db, organisationId: string, additionId: string) {
  const found = await selectAdditions(db, organisationId).where('calendarAddition.id', '=', additionId).executeTakeFirst()
  if (!found) throw notFound('addition')
  return found
}

/** The change that keeps another one from beginning. */
export async function findOpenChange(db: Db, organisationId: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('calendarChange')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('state', 'in', openStates)
    .executeTakeFirst()
}

export async function getChange(db: Db, organisationId: string, changeId: string) {
  const found = await db
    .selectFrom('calendarChange')
    .innerJoin('member as maker', (join) =>
      join.onRef('maker.organisationId', '=', 'calendarChange.organisationId').onRef('maker.id', '=', 'calendarChange.createdBy'),
    )
    .leftJoin('member as confirmer', (join) =>
      join.onRef('confirmer.organisationId', '=', 'calendarChange.organisationId').onRef('confirmer.id', '=', 'calendarChange.confirmedBy'),
    )
    .select(['calendarChange.id', 'additionId', 'kind', 'state', 'total', 'done', 'calendarChange.createdAt', 'checkedAt', 'confirmedAt'])
    .select(['maker.name as createdByName', 'confirmer.name as confirmedByName'])
    .$narrowType<Change>()
    .where('calendarChange.organisationId', '=', organisationId)
    .where('calendarChange.id', '=', changeId)
    .executeTakeFirst()
  if (!found) throw notFound('change')
  return found
}

export async function lockChange(tx: Tx, organisationId: string, changeId: string) {
  const found = await tx
    .selectFrom('calendarChange')
    .select(['id', 'additionId', 'kind', 'state'])
    .$narrowType<Change>()
    .where('organisationId', '=', organisationId)
    .where('id', '=', changeId)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw notFound('change')
  return found
}

export async function insertAddition(tx: Tx, actor: Actor, calendar: string, input: NewAddition, now: Instant): Promise<string> {
  const made = await tx
    .insertInto('calendarAddition')
    .values({ organisationId: actor.organisationId, calendar, ...input, createdBy: actor.userId, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

export async function insertChange(tx: Tx, actor: Actor, additionId: string, kind: Change['kind'], now: Instant): Promise<string> {
  const made = await tx
    .insertInto('calendarChange')
    .values({ organisationId: actor.organisationId, additionId, kind, state: 'checking', createdBy: actor.userId, createdAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

/** From now on the addition stands, or stands no more. */
export async function turnAddition(tx: Tx, organisationId: string, additionId: string, kind: Change['kind'], now: Instant): Promise<void> {
  await tx
    .updateTable('calendarAddition')
    .set(kind === 'add' ? { since: now } : { until: now })
    .where('organisationId', '=', organisationId)
    .where('id', '=', additionId)
    .execute()
}

/** Hands the change to the work that brings the cases to it. */
export async function beginApplying(tx: Tx, actor: Actor, changeId: string, now: Instant): Promise<void> {
  await tx
    .updateTable('calendarChange')
    .set({ state: 'applying', total: null, done: 0, lastCase: null, confirmedBy: actor.userId, confirmedAt: now })
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', changeId)
    .execute()
}

/** Gives the change up; what was found for it is forgotten. */
export async function dropChange(tx: Tx, organisationId: string, changeId: string): Promise<void> {
  await tx.deleteFrom('calendarEffect').where('organisationId', '=', organisationId).where('changeId', '=', changeId).execute()
  await tx
    .updateTable('calendarChange')
    .set({ state: 'dropped' })
    .where('organisationId', '=', organisationId)
    .where('id', '=', changeId)
    .execute()
}

export interface Work {
  readonly organisationId: string
  readonly id: string
  readonly additionId: string
  readonly calendar: string
  readonly kind: Change['kind']
  readonly state: 'checking' | 'applying'
  readonly total: number | null
  readonly done: number
  readonly lastCase: string | null
  readonly createdAt: Instant
  readonly confirmedAt: Instant | null
}

/** Takes the oldest work that no other server has in hand, until the transaction ends. */
export async function claimWork(tx: Tx): Promise<Work | undefined> {
  return tx
    .selectFrom('calendarChange')
    .innerJoin('calendarAddition', (join) =>
      join
        .onRef('calendarAddition.organisationId', '=', 'calendarChange.organisationId')
        .onRef('calendarAddition.id', '=', 'calendarChange.additionId'),
    )
    .select(['calendarChange.organisationId', 'calendarChange.id', 'additionId', 'calendar', 'kind', 'state', 'total', 'done', 'lastCase'])
    .select(['calendarChange.createdAt', 'confirmedAt'])
    .$narrowType<Pick<Work, 'kind' | 'state'>>()
    .where('state', 'in', ['checking', 'applying'])
    .orderBy('calendarChange.createdAt')
    .limit(1)
    .forUpdate('calendarChange')
    .skipLocked()
    .executeTakeFirst()
}

export async function updateWork(
  tx: Tx,
  work: Work,
  edit: { total: number; done: number; lastCase: string | null; state?: 'checked' | 'applied'; checkedAt?: Instant },
): Promise<void> {
  await tx.updateTable('calendarChange').set(edit).where('organisationId', '=', work.organisationId).where('id', '=', work.id).execute()
}

export interface Effect {
  readonly caseId: string
  readonly rule: string
  readonly openedBy: string
  readonly procedure: string
  readonly dueBefore: IsoDate | null
  readonly dueAfter: IsoDate | null
}

export async function insertEffects(tx: Tx, work: Work, effects: readonly Effect[]): Promise<void> {
  if (effects.length === 0) return
  await tx
    .insertInto('calendarEffect')
    .values(effects.map((effect) => ({ organisationId: work.organisationId, changeId: work.id, ...effect })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const openStates = ['checking', 'checked', 'applying'] as const

function selectAdditions(db: Db, organisationId: string) {
  return db
    .selectFrom('calendarAddition')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'calendarAddition.organisationId').onRef('member.id', '=', 'calendarAddition.createdBy'),
    )
    .select(['calendarAddition.id', 'calendar', 'effect', 'calendarAddition.name', 'startsOn', 'endsOn', 'source', 'since', 'until'])
    .select(['calendarAddition.createdAt', sql<string>`member.name`.as('createdByName')])
    .$narrowType<Pick<AdditionView, 'effect'>>()
    .where('calendarAddition.organisationId', '=', organisationId)
}
