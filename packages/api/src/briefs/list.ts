import type { BriefFilter, ListedBrief } from '@travessia/shared/brief-list'
import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { z } from 'zod'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { hasWords } from '../word-search.ts'

/** A number above this is not counted out. */
const mostCounted = 1_000

/** The briefs of all cases that the actor sees, the last one worked on first; on the first page, how many there are. */
export async function listAllBriefs(db: Db, actor: Actor, filter: BriefFilter, now: Instant) {
  const after = decodeCursor(filter.cursor, z.tuple([z.string().max(40), z.uuid()]))
  const found = await selectFiltered(db, actor, filter, now)
    .select(['brief.id', 'caseId', 'template', 'proceedingId', 'brief.title', 'language', 'audience', 'paper', 'brief.state', 'outline'])
    .select(['brief.updatedAt', 'brief.version', 'case.reference'])
    .$castTo<ListedBrief>()
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(brief.updated_at, brief.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('brief.updatedAt', 'desc')
    .orderBy('brief.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
  const page = pageOf(found, filter.limit, (row) => [row.updatedAt, row.id])
  return { ...page, total: after ? null : await countFiltered(db, actor, filter, now) }
}

/** The briefs of the cases that exist for the actor. */
export function selectVisibleBriefs(db: Db, actor: Actor, now: Instant) {
  return db
    .selectFrom('brief')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'brief.organisationId').onRef('case.id', '=', 'brief.caseId'))
    .where('brief.organisationId', '=', actor.organisationId)
    .where(visibleTo(actor, now))
}

function selectFiltered(db: Db, actor: Actor, { q, state, template, language }: BriefFilter, now: Instant) {
  const words = sql`' ' || plain("case".reference || ' ' || brief.title)`
  return selectVisibleBriefs(db, actor, now)
    .$if(state !== undefined, (query) => query.where('brief.state', '=', state ?? ''))
    .$if(template !== undefined, (query) => query.where('template', '=', template ?? ''))
    .$if(language !== undefined, (query) => query.where('language', '=', language ?? ''))
    .$if(q !== undefined, (query) => query.where(hasWords(words, q ?? '')))
}

async function countFiltered(db: Db, actor: Actor, filter: BriefFilter, now: Instant): Promise<number> {
  const { number } = await db
    .selectFrom(selectFiltered(db, actor, filter, now).select('brief.id').limit(mostCounted).as('found'))
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow()
  return number
}
