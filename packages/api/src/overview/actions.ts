import { addSeconds, type Instant } from '@travessia/shared/dates'
import type { OverviewScope } from '@travessia/shared/overview'
import { mayDo } from '@travessia/shared/permissions'
import { scopeOf } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Database, Db } from '../db.ts'
import { findActor } from '../visitor.ts'
import { dropForgotten, dropOf, eyesOf, findDue, findFigures, layReady, noteAsked, type StandingFigures } from './queries.ts'

/** How old figures may be when they are told. */
const oldest = 60

/**
 * The figures as they lie ready, at most a minute old; older ones, and with `isExact` any, are counted first. Those who ask
 * for the same at once wait for one count.
 */
export async function readFigures(
  db: Db,
  house: Database,
  { reader, scope, isExact }: { reader: Actor; scope: OverviewScope; isExact: boolean },
  now: Instant,
): Promise<StandingFigures> {
  const found = isExact ? undefined : await findFigures(db, reader, scope)
  if (found && found.countedAt >= addSeconds(now, -oldest)) {
    if (found.askedAt < addSeconds(now, -oldest)) await noteAsked(house, reader, scope, now)
    return found
  }
  const eyes = await eyesOf(db, reader)
  const key = JSON.stringify([eyes.organisationId, eyes.reader?.userId, scope, isExact])
  const counting = underWay.get(key) ?? layReady(house, eyes, scope, () => db, now, isExact).finally(() => underWay.delete(key))
  underWay.set(key, counting)
  await counting
  await noteAsked(house, reader, scope, now)
  const ready = await findFigures(db, reader, scope)
  // A wall was built meanwhile: what was counted before it is gone.
  return ready ?? readFigures(db, house, { reader, scope, isExact: true }, now)
}

const underWay = new Map<string, Promise<void>>()

/** Counts again what somebody looks at, one page's figures at a time; answers whether there was something to count. */
export async function recountNext(house: Database, now: Instant): Promise<boolean> {
  const due = await findDue(house, now)
  if (!due) {
    await dropForgotten(house, now)
    return false
  }
  const { organisationId, readerId, scope } = due
  if (readerId === organisationId) {
    await layReady(house, { organisationId, reader: null }, scope, () => house, now)
    return true
  }
  const reader = await findActor(house, { organisationId, userId: readerId })
  if (reader && mayDo(reader.role, 'overview.read'))
    await layReady(house, { organisationId, reader }, scope, (one) => house.as(scopeOf(one, now)), now)
  else await dropOf(house, organisationId, readerId)
  return true
}
