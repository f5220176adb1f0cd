import { addHours, type Instant } from '@travessia/shared/dates'
import { type WorkItem, workToldFor } from '@travessia/shared/work'
import { sql } from 'kysely'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'

/** What is done for the member behind the answers: what runs first, then what is over since a day, each newest first. */
export async function listWork(db: Db, { organisationId, userId }: Actor, now: Instant): Promise<WorkItem[]> {
  const since = addHours(now, -workToldFor)
  const running = sql`state in ('checking','making','unmaking')`
  const { rows } = await sql<WorkItem>`
    select id, kind, sheet, state, total, done, is_running, worked_at from (
      select id, 'batch' as kind, null as sheet, state, total, done, ${running} as is_running, coalesce(ended_at, worked_at) as worked_at, asked_at
        from batch where organisation_id = ${organisationId} and asked_by = ${userId} and state <> 'cancelled'
      union all
      select id, 'import', kind, state, total, done, ${running}, worked_at, asked_at
        from sheet_import where organisation_id = ${organisationId} and asked_by = ${userId} and state not in ('mapping','dropped')
      union all
      select id, 'case', null, state, total, done, ${running}, worked_at, asked_at
        from case_import where organisation_id = ${organisationId} and asked_by = ${userId} and state <> 'cancelled'
    ) as work
    where is_running or worked_at > ${since}
    order by is_running desc, asked_at desc limit 50`.execute(db)
  return rows
}
