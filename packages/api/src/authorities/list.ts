import type { AuthorityFilter, AuthorityRow } from '@travessia/shared/authority-views'
import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { selectAuthorities, selectUses } from './queries.ts'

/** More than these are not ranked: who searches for a word that occurs so often has to say more. */
const mostRanked = 1_000

type Page = { items: AuthorityRow[]; next: string | null }

/** The library, a page at a time: by title, or the best first when something is searched for. */
export async function listAuthorities(db: Db, actor: Actor, filter: AuthorityFilter, now: Instant): Promise<Page> {
  const query = filter.q ? await readQuery(db, filter.q) : null
  return query === null ? listByTitle(db, actor, filter, now) : listBest(db, actor, filter, query, now)
}

/** What is typed as the database searches for it; null when nothing is left of it. */
async function readQuery(db: Db, typed: string): Promise<string | null> {
  const { rows } = await sql<{ query: string | null }>`select library_query(${typed})::text as query`.execute(db)
  return rows[0]?.query ?? null
}

async function listByTitle(db: Db, actor: Actor, filter: AuthorityFilter, now: Instant): Promise<Page> {
  const after = decodeCursor(filter.cursor, z.tuple([z.literal('title'), z.string().max(300), z.uuid()]))
  const found = await selectRows(db, actor, filter, now)
    .select(sql<string>`${title}`.as('sortKey'))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(${title}, authority.id) > (${after?.[1]}, ${after?.[2]}::uuid)`))
    .orderBy(title)
    .orderBy('authority.id')
    .limit(filter.limit + 1)
    .execute()
  return withoutSortKey(pageOf(found, filter.limit, (row) => ['title', row.sortKey, row.id]))
}

async function listBest(db: Db, actor: Actor, filter: AuthorityFilter, typed: string, now: Instant): Promise<Page> {
  const after = decodeCursor(filter.cursor, z.tuple([z.literal('best'), z.number().int(), z.uuid()]))
  const query = sql`${typed}::tsquery`
  const candidates = selectAuthorities(db, actor.organisationId)
    .clearSelect()
    .select(['authority.id', 'authority.search'])
    .$if(filter.kind !== undefined, (narrowed) => narrowed.where('kind', '=', filter.kind ?? ''))
    .$if(filter.system !== undefined, (narrowed) => narrowed.where('system', '=', filter.system ?? ''))
    .where(sql<boolean>`authority.search @@ ${query}`)
    .orderBy('authority.id')
    .limit(mostRanked)
  const rank = sql<number>`(ts_rank('{0.05, 0.15, 0.4, 1}', candidate.search, ${query}, 1) * 1000000)::integer`
  const best = await db
    .selectFrom(candidates.as('candidate'))
    .select(['candidate.id', rank.as('rank')])
    .$if(after !== undefined, (narrowed) =>
      narrowed.where(sql<boolean>`(-${rank}, candidate.id) > (-${after?.[1]}::integer, ${after?.[2]}::uuid)`),
    )
    .orderBy('rank', 'desc')
    .orderBy('candidate.id')
    .limit(filter.limit + 1)
    .execute()
  const page = pageOf(best, filter.limit, (row) => ['best', row.rank, row.id])
  return { items: await readRows(db, actor, filter, now, page.items), next: page.next }
}

async function readRows(db: Db, actor: Actor, filter: AuthorityFilter, now: Instant, best: readonly { id: string }[]) {
  if (best.length === 0) return []
  const ids = best.map(({ id }) => id)
  const found = await selectRows(db, actor, filter, now).where('authority.id', 'in', ids).execute()
  const rowById = new Map(found.map((row) => [row.id, row]))
  return ids.flatMap((id) => rowById.get(id) ?? [])
}

function selectRows(db: Db, actor: Actor, { kind, system }: AuthorityFilter, now: Instant) {
  return selectAuthorities(db, actor.organisationId)
    .select(
      selectUses(db, actor, now)
        .select((eb) => eb.fn.countAll<number>().as('number'))
        .where(sql<boolean>`brief_authority.authority_id = authority.id`)
        .as('usedIn'),
    )
    .$castTo<AuthorityRow>()
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(system !== undefined, (query) => query.where('system', '=', system ?? ''))
}

const title = sql<string>`left(plain(authority.title), 60)`

function withoutSortKey({ items, next }: { items: readonly (AuthorityRow & { sortKey: string })[]; next: string | null }): Page {
  return { items: items.map(({ sortKey: _, ...row }) => row), next }
}
