import type { StandingAddition } from '@travessia/shared/calendar-additions'
import { type Catalogue, makeCatalogue } from '@travessia/shared/catalogue'
import { catalogue, forums } from '@travessia/shared/forums/index'
import { toCalendarAddition } from '@travessia/shared/read-addition'
import { sql } from 'kysely'
import type { Db, Tx } from './db.ts'
import { keep } from './kept.ts'

/** The law as an organisation reads it: as written, with what it confirmed for the calendars of the bodies. */
export async function lawOf(db: Db, organisationId: string): Promise<Catalogue> {
  return completeLaw(await listStanding(db, organisationId))
}

/** The same for a write that stores what it reads: until the transaction ends no addition comes or goes. */
export async function holdLaw(tx: Tx, organisationId: string): Promise<Catalogue> {
  await sql`select pg_advisory_xact_lock_shared(${lockOf(organisationId)})`.execute(tx)
  return lawOf(tx, organisationId)
}

/** Waits for the writes that read the law as it was; those that come later read it as this transaction leaves it. */
export async function lockLaw(tx: Tx, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(organisationId)})`.execute(tx)
}

/** The law with these additions. Laying out the days of a year is dear, so that the last few are kept. */
export function completeLaw(additions: readonly StandingAddition[]): Catalogue {
  if (additions.length === 0) return catalogue
  const key = JSON.stringify(additions)
  const law = kept.get(key) ?? makeCatalogue(forums, additions.map(toCalendarAddition))
  kept.delete(key)
  kept.set(key, law)
  const oldest = kept.keys().next()
  if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
  return law
}

const mostKept = 20
const kept = new Map<string, Catalogue>()

/** Every addition that stands, or stood once. */
export function listStanding(db: Db, organisationId: string): Promise<StandingAddition[]> {
  return standingOf(db, { organisationId })
}

const standingOf = keep((db, { organisationId }: { organisationId: string }) =>
  db
    .selectFrom('calendarAddition')
    .select(['id', 'calendar', 'effect', 'name', 'startsOn', 'endsOn', 'source', 'since', 'until'])
    .$narrowType<StandingAddition>()
    .where('organisationId', '=', organisationId)
    .where('since', 'is not', null)
    .orderBy('since')
    .orderBy('id'),
)

function lockOf(organisationId: string) {
  return sql`hashtextextended(${organisationId}, 7)`
}
