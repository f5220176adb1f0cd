import { searchWords } from '@travessia/shared/search'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './db.ts'
import { hasWords } from './word-search.ts'

/** A search that finds more than this is answered by asking each case along the order of the page. */
const mostListed = 1_000

/** The condition that a case says every word of the query: by the list of those that do, as long as they are few. */
export async function says(db: Db, query: string): Promise<RawBuilder<boolean>> {
  const words = JSON.stringify(searchWords(query))
  const { rows } = await sql<{ id: string }>`select app.find_cases(${words}::jsonb, ${mostListed + 1}) as id`.execute(db)
  if (rows.length <= mostListed) return sql<boolean>`"case".id = any (${rows.map(({ id }) => id)}::uuid[])`
  return sql<boolean>`exists (select from case_search where case_search.organisation_id = "case".organisation_id
    and case_search.case_id = "case".id and ${hasWords(sql`case_search.text`, query)})`
}
