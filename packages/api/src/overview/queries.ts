import { addSeconds, type Instant } from '@travessia/shared/dates'
import { type OverviewFigures, type OverviewScope, overviewScope } from '@travessia/shared/overview'
import { type SqlBool, sql } from 'kysely'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { type Database, type Db, toJson } from '../db.ts'
import { countFigures } from './count.ts'

/** Figures that lie ready, and since when they are known to hold. */
export interface StandingFigures {
  readonly figures: OverviewFigures
  readonly countedAt: Instant
  readonly askedAt: Instant
}

/** Whose figures: those of all cases, for directors whom nothing is kept from, or those of one reader. */
export interface Eyes {
  readonly organisationId: string
  /** Null: all cases of the organisation. */
  readonly reader: Actor | null
}

/**
 * What lies ready for the reader, by its key. Somebody who sees every case reads what was counted of every case; the database
 * shows that row to nobody from whom a wall keeps one.
 */
export async function findFigures(db: Db, reader: Actor, scope: OverviewScope): Promise<StandingFigures | undefined> {
  const { rows } = await sql<StandingFigures>`select figures, counted_at as "countedAt", asked_at as "askedAt" from overview
    where organisation_id = ${reader.organisationId} and reader_id = any (array[${reader.organisationId}, ${reader.userId}]::uuid[])
      and scope = ${toJson(scope)}
    order by (reader_id = organisation_id) desc limit 1`.execute(db.withoutPlugins())
  return rows[0]
}

/** With whose eyes a reader's figures are to be counted. */
export async function eyesOf(db: Db, reader: Actor): Promise<Eyes> {
  const { organisationId } = reader
  if (reader.role !== 'director') return { organisationId, reader }
  const { rows } = await sql<{ has: boolean }>`select app.has_walls() as has`.execute(db)
  return { organisationId, reader: rows[0]?.has ? reader : null }
}

/**
 * Counts, unless nothing was written since the last count, and lays the figures ready. Of all cases the house counts; what is
 * counted for one reader is asked as the database shows it to them.
 */
export async function layReady(
  house: Database,
  eyes: Eyes,
  scope: OverviewScope,
  as: (reader: Actor) => Db,
  now: Instant,
  isExact = false,
) {
  const { organisationId, reader } = eyes
  const key = { organisationId, readerId: reader?.userId ?? organisationId, scope: toJson(scope) }
  const written = await newestWrite(house, organisationId)
  if (!isExact && (await moveOn(house, key, written, now))) return
  const figures = await countFigures(reader ? as(reader) : house, {
    scope,
    eyes: reader ? visibleTo(reader, now) : sql<SqlBool>`"case".organisation_id = ${organisationId} and "case".trashed_at is null`,
    isWhole: reader === null,
    now,
  })
  const told = { figures: toJson(figures), written: written.id, reckonedAt: now, countedAt: now }
  await house
    .insertInto('overview')
    .values({ ...key, ...told, askedAt: now })
    .onConflict((conflict) => conflict.columns(['organisationId', 'readerId', 'scope']).doUpdateSet(told))
    .execute()
}

interface Key {
  readonly organisationId: string
  readonly readerId: string
  readonly scope: ReturnType<typeof toJson>
}

/**
 * The clock alone changes figures as well, so that after five minutes they are counted even if nothing was written. A write
 * that was under way during the count may have an older number than one that was done: so the newest must have been old then.
 */
async function moveOn(house: Database, { organisationId, readerId, scope }: Key, newest: NewestWrite, now: Instant): Promise<boolean> {
  const moved = await house
    .updateTable('overview')
    .set({ countedAt: now })
    .where('organisationId', '=', organisationId)
    .where('readerId', '=', readerId)
    .where('scope', '=', scope)
    .where('written', '=', newest.id)
    .where('reckonedAt', '>', addSeconds(now, -300))
    .$if(newest.at !== null, (query) => query.where('reckonedAt', '>', addSeconds(newest.at ?? now, 30)))
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

interface NewestWrite {
  readonly id: number
  readonly at: Instant | null
}

async function newestWrite(house: Database, organisationId: string): Promise<NewestWrite> {
  const found = await house
    .selectFrom('audit')
    .select(['id', 'at'])
    .where('organisationId', '=', organisationId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? { id: 0, at: null }
}

/** Somebody reads them, so that they are kept fresh. */
export async function noteAsked(house: Database, reader: Actor, scope: OverviewScope, now: Instant): Promise<void> {
  await house
    .updateTable('overview')
    .set({ askedAt: now })
    .where('organisationId', '=', reader.organisationId)
    .where('readerId', 'in', [reader.organisationId, reader.userId])
    .where('scope', '=', toJson(scope))
    .execute()
}

/** The figures that somebody asked for a while ago and that were counted longest ago, if that is not a moment ago. */
export async function findDue(house: Database, now: Instant) {
  const found = await house
    .selectFrom('overview')
    .select(['organisationId', 'readerId', 'scope'])
    .where('countedAt', '<', addSeconds(now, -20))
    .where('askedAt', '>', addSeconds(now, -keptFreshFor))
    .orderBy('countedAt')
    .limit(1)
    .executeTakeFirst()
  return found && { ...found, scope: overviewScope.parse(found.scope) }
}

/** For how long after somebody asked the figures are counted again and again. */
const keptFreshFor = 15 * 60

/** What nobody has asked for since yesterday. */
export async function dropForgotten(house: Database, now: Instant): Promise<void> {
  await house
    .deleteFrom('overview')
    .where('askedAt', '<', addSeconds(now, -24 * 60 * 60))
    .execute()
}

export async function dropOf(house: Database, organisationId: string, readerId: string): Promise<void> {
  await house.deleteFrom('overview').where('organisationId', '=', organisationId).where('readerId', '=', readerId).execute()
}
