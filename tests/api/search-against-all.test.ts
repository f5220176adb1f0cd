import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { withoutAccents } from '../support/legal-words.ts'

// What the search answers, however it comes by it, against a look at every event that the reader sees.

let api: Api
let organisation: string
let readers: Record<string, Person>

beforeAll(async () => {
  api = await openApi()
  organisation = await newOrganisation(api.db)
  const hire = (role: Parameters<typeof newPerson>[2]) => newPerson(api, organisation, role)
  readers = {
    director: await hire('director'),
    lawyer: await hire('lawyer'),
    walled: await hire('advocate'),
    member: await hire('assistant'),
    many: await hire('partner'),
    few: await hire('partner'),
    ended: await hire('partner'),
  }
  await sql`insert into "case" (organisation_id, reference, title, visibility)
    select ${organisation}, '2026-' || one, 'Caso ' || one, case when one % 5 = 0 then 'restricted' else 'organisation' end
    from generate_series(1, 1500) as one`.execute(api.db)
  await sql`insert into event (organisation_id, case_id, kind, happened_on, title, sequence)
    select ${organisation}, "case".id, 'fact', date '2001-01-01' + one / 7, ${wordsOf}, one
    from generate_series(1, 21000) as one join "case" on organisation_id = ${organisation} and reference = '2026-' || (one * 7919 % 1500 + 1)`.execute(
    api.db,
  )
  await share('many', sql`number % 10 <> 3`)
  await share('few', sql`number in (4, 40, 400)`)
  await share('ended', sql`number < 30`, '2020-01-01')
  await share('member', sql`number % 50 = 0`)
  await sql`insert into case_wall (organisation_id, case_id, member_id, reason, made_by, made_at)
    select organisation_id, id, ${readers['walled']?.userId}, 'Conflito', ${readers['walled']?.userId}, now() from ${numbered}
    where number % 3 = 0`.execute(api.db)
})

/** Words in nearly all of the events, in many, in few, and in the oldest or a part of them alone. */
const wordsOf = sql`concat_ws(' ', 'Visita', case when one % 2 = 0 then 'sucuri' end, case when one % 30 < 2 then 'jacaré' end,
  case when one % 900 = 0 then 'anta' end, case when one < 150 then 'lontras' end, case when one between 9000 and 9900 then 'tatu' end)`

const numbered = sql`(select id, organisation_id, split_part(reference, '-', 2)::integer as number from "case") as one`

function share(who: string, which: ReturnType<typeof sql<boolean>>, until: string | null = null) {
  return sql`insert into case_member (organisation_id, case_id, member_id, until) select organisation_id, id, ${readers[who]?.userId}, ${until}::date
    from ${numbered} where organisation_id = ${organisation} and ${which}`.execute(api.db)
}

const asked = [
  'visitas',
  'sucuri',
  'jacare',
  'anta',
  'lontra',
  'tatu',
  'visita jacare',
  'sucuri anta',
  'lontra jacare sucuri',
  'tatu jacares',
  'anta lontra',
  'vis',
  'ta',
]

test.each(['director', 'lawyer', 'walled', 'member', 'many', 'few', 'ended'])(
  'the %s finds what they see, the newest first, page by page',
  async (who) => {
    const as = readers[who]
    if (!as) throw new Error(who)
    const found: Record<string, string[]> = {}
    const stand: Record<string, string[]> = {}

    const all = await listAll(as)
    for (const q of asked) {
      stand[q] = all
        .filter(({ title }) => hasWords(title, q))
        .slice(0, 120)
        .map(({ id }) => id)
      found[q] = await findPages(as, q, 3)
    }

    expect(found).toEqual(stand)
  },
)

async function findPages(as: Person, q: string, pages: number): Promise<string[]> {
  const found: string[] = []
  let cursor: string | undefined
  for (let page = 0; page < pages; page++) {
    const { body } = await api.send('POST', '/api/search', { as, json: { q, kind: 'event', limit: 40, ...(cursor && { cursor }) } })
    found.push(...body.items.map(({ id }: { id: string }) => id))
    if (!body.next) break
    cursor = body.next
  }
  return found
}

async function listAll(as: Person): Promise<{ id: string; title: string }[]> {
  const own = api.db.as(scopeOf({ ...as, organisationId: organisation, language: 'pt-BR' }, api.clock.now))
  return own
    .selectFrom('event')
    .select(['id', 'title'])
    .where('organisationId', '=', organisation)
    .orderBy('happenedOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Words in the singular or plural; the last may be begun. */
function hasWords(title: string, q: string): boolean {
  const words = title.split(' ').map(shorten)
  return q
    .split(' ')
    .map(shorten)
    .every((one, at, all) => words.some((word) => (at === all.length - 1 ? word.startsWith(one) : word === one)))
}

function shorten(word: string): string {
  return withoutAccents(word)
    .toLowerCase()
    .replace(/(.{2})s$/, '$1')
}
