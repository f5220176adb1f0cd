import type { CaseExport, CaseFilter, CaseRow } from '@travessia/shared/cases'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { visibleTo } from '../access.ts'
import { says } from '../case-words.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { forumName, ruleName, stageName } from '../law-names.ts'
import { listCasesOf } from '../people/queries.ts'
import { hasWords } from '../word-search.ts'
import { conditionsOf } from './filters.ts'

/**
 * The cases that the actor sees, a page at a time. The page is found along an index from the place where
 * the last one ended, so a deep page costs what the first costs. An auditor reads the register: no title,
 * no names, and neither searches nor sorts by them.
 */
export async function listCases(
  db: Db,
  actor: Actor,
  filter: CaseFilter & Pick<CaseExport, 'cases'>,
  now: Instant,
  language: Language,
): Promise<{ items: CaseRow[]; next: string | null }> {
  const isRegister = actor.role === 'auditor'
  const sort = isRegister && filter.sort === 'title' ? 'updated' : filter.sort
  const { key, type, direction } = orders[sort]
  const after = decodeCursor(filter.cursor, positions[sort])
  const comparison = sql.raw(direction === 'asc' ? '>' : '<')
  const conditions = [
    sql`${visibleTo(actor, now)}`,
    ...conditionsOf(filter, actor, now),
    ...(filter.cases === undefined ? [] : [sql`"case".id = any (${filter.cases}::uuid[])`]),
    ...(filter.q ? [await mentions(db, actor, filter.q)] : []),
    ...(after ? [sql`(${key}, "case".id) ${comparison} (${after[1]}::${type}, ${after[2]}::uuid)`] : []),
  ]
  const order = sql.raw(direction)
  const { rows: found } = await sql<FoundRow>`
    with page as materialized (
      select "case".*, ${key} as place from "case" where ${sql.join(conditions, sql` and `)}
      order by ${key} ${order}, "case".id ${order} limit ${filter.limit + 1}
    ), told as (
      select case_id, json_agg(json_build_object('id', id, 'procedure', procedure, 'number', number, 'stage', stage, 'outcome', outcome)
        order by position) as proceedings
      from proceeding where organisation_id = ${actor.organisationId} and case_id = any (array(select id from page)) group by case_id
    )
    select ${columns} from page left join told on told.case_id = page.id
      left join member on member.organisation_id = page.organisation_id and member.id = page.lead_id
    order by page.place ${order}, page.id ${order}`.execute(db.withoutPlugins())
  const page = pageOf(found, filter.limit, (row) => [sort, row.sortKey, row.id])
  const named = page.items.map(({ sortKey: _, nextProcedure, ...row }): CaseRow => {
    const nextRuleName = row.nextRule && nextProcedure ? ruleName(nextProcedure, row.nextRule, language) : null
    return Object.assign(row, { nextRuleName, proceedings: row.proceedings.map((one) => nameProceeding(one, language)) })
  })
  return { items: isRegister ? named.map(toRegister) : named, next: page.next }
}

/** As `listCases`, to the end, a page at a time. */
export async function* listCasePages(db: Db, actor: Actor, choice: Omit<CaseExport, 'format'>, now: Instant, language: Language) {
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await listCases(db, actor, { ...choice, limit: 200, ...(cursor && { cursor }) }, now, language)
    yield items
    if (next === null) return
    cursor = next
  }
}

function nameProceeding<Row extends { procedure: string; stage: string }>(row: Row, language: Language) {
  return Object.assign(row, { forumName: forumName(row.procedure, language), stageName: stageName(row.procedure, row.stage, language) })
}

interface FoundRow extends Omit<CaseRow, 'nextRuleName' | 'proceedings'> {
  sortKey: string
  proceedings: Omit<CaseRow['proceedings'][number], 'forumName' | 'stageName'>[]
  nextProcedure: string | null
}

/** As text, with the names of the row: the page that is asked for most would take as long to build and to rename as to find. */
const columns = sql`page.id, page.reference, page.title, page.state, page.visibility, page.demonstration, page.closed_on as "closedOn",
  page.next_due as "nextDue", page.next_holder as "nextHolder", page.next_rule as "nextRule", page.next_procedure as "nextProcedure",
  page.next_checked as "nextChecked", page.updated_at as "updatedAt",
  page.fronts, page.axes, page.tags, page.lead_id as "leadId", page.version, page.place::text as "sortKey", member.name as "leadName",
  coalesce(told.proceedings, '[]') as proceedings`

const positionBy = (sort: CaseFilter['sort']) => z.tuple([z.literal(sort), z.string().max(300), z.uuid()])

/** Where a page ended. */
const positions = { next: positionBy('next'), updated: positionBy('updated'), title: positionBy('title') }

interface Order {
  /** As an index of the table has it. */
  readonly key: RawBuilder<unknown>
  readonly type: RawBuilder<unknown>
  readonly direction: 'asc' | 'desc'
}

/** As the indexes have them: CASE, as the planner does not look past row-level security for coalesce(). */
const orders: Readonly<Record<CaseFilter['sort'], Order>> = {
  next: { key: sql`case when "case".next_due is null then 'infinity'::date else "case".next_due end`, type: sql`date`, direction: 'asc' },
  updated: { key: sql`"case".updated_at`, type: sql`timestamptz`, direction: 'desc' },
  title: { key: sql`left(plain("case".title), 60)`, type: sql`text`, direction: 'asc' },
}

/** An auditor finds a case by its number alone; whoever reads names, also by the whole name or a number of a protected person. */
async function mentions(db: Db, actor: Actor, query: string): Promise<RawBuilder<boolean>> {
  if (actor.role === 'auditor') return hasWords(sql`' ' || plain("case".reference)`, query)
  const ofPerson = mayDo(actor.role, 'person.read') ? await listCasesOf(db, actor.organisationId, query) : []
  const isSaid = await says(db, query)
  return ofPerson.length === 0 ? isSaid : sql<boolean>`("case".id = any (${ofPerson}::uuid[]) or ${isSaid})`
}

function toRegister(row: CaseRow): CaseRow {
  return { ...row, title: '', leadName: null, leadId: null, tags: [], proceedings: row.proceedings.map((one) => ({ ...one, number: '' })) }
}
