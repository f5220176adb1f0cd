import type { keepings, pressings } from '@travessia/shared/choices'
import type { Instant } from '@travessia/shared/dates'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isFatal } from './facts.ts'

/* Conditions on a row of `deadline`: what the director's page counts and what the lists behind it show are the same. */

/** One of ours that is running, in a case that is not closed. */
export function isPressing(why: (typeof pressings)[number], now: Instant): RawBuilder<SqlBool> {
  switch (why) {
    case 'fatal':
      return sql`(${isNear(now)} and ${isFatal})`
    case 'undrafted':
      return sql`(${isPressing('fatal', now)} and not ${isDrafted})`
    case 'unowned':
      return sql`(${isNear(now)} and deadline.owner_id is null)`
    case 'overdue':
      return sql`(${isOurs} and deadline.state = 'running' and deadline.due_at <= ${now}::timestamptz)`
  }
}

/** One of ours by how it ended; a case that was closed since counts all the same. */
export function isKept(how: (typeof keepings)[number], now: Instant): RawBuilder<SqlBool> {
  switch (how) {
    case 'met':
      return sql`(${isOurs} and deadline.state = 'met')`
    case 'late':
      return sql`(${isOurs} and deadline.state = 'met late')`
    case 'lapsed':
      return isPressing('overdue', now)
  }
}

/** Days are counted in the zone of the body, as on the page of deadlines. */
export function isNear(now: Instant): RawBuilder<SqlBool> {
  return sql`(${isOurs} and deadline.state = 'running' and deadline.due_at > ${now}::timestamptz
    and deadline.due <= (${now}::timestamptz at time zone deadline.zone)::date + 30)`
}

const isOurs = sql`deadline.superseded_at is null and deadline.holder = 'us' and deadline.answer = 'due'`

/** A brief of the same proceeding, or of none yet, that is being written. */
const isDrafted = sql`exists (select from brief where brief.organisation_id = deadline.organisation_id and brief.case_id = deadline.case_id
  and brief.state <> 'filed' and (brief.proceeding_id is null or brief.proceeding_id = deadline.proceeding_id))`
