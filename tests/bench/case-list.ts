import { readFileSync } from 'node:fs'
import pg from 'pg'
import { signIn } from '../faults/writers.ts'
import { makeDataDir, startProcess } from '../support/server-process.ts'
import { compare, show } from './measure.ts'

const director = { SETUP_ORGANISATION: 'Instituto', SETUP_EMAIL: 'ana@example.org', SETUP_PASSWORD: 'correct horse battery' }
const count = 100_000
const depth = 100

/** The list of a hundred thousand cases: a page far down against the first one, in each order, and a search. */
export async function benchCaseList() {
  const place = makeDataDir()
  const server = await startProcess({ DATA_DIR: place.dataDir, ...director })
  try {
    await fill(place.dataDir)
    const cookie = await signIn(server.url, director.SETUP_EMAIL, director.SETUP_PASSWORD)
    const read = async (query: string) =>
      readPage(await fetch(`${server.url}/api/cases?limit=50&status=all&${query}`, { headers: { Cookie: cookie } }))

    for (const sort of ['next', 'updated', 'title']) {
      let cursor = ''
      for (let page = 1; page < depth; page++) cursor = (await read(`sort=${sort}${cursor && `&cursor=${cursor}`}`)).next
      const times = await compare(30, { first: () => read(`sort=${sort}`), deep: () => read(`sort=${sort}&cursor=${cursor}`) })
      const [first = Number.NaN, deep = Number.NaN] = [times.first, times.deep]
      show(`first page of ${count} cases by ${sort}`, first, 'ms')
      show(`page ${depth} ÷ first page, by ${sort}`, deep / first, '×')
    }
    const { search = Number.NaN } = await compare(20, { search: () => read('q=demarca%C3%A7%C3%A3o') })
    show('search for a word that 1 case in 50 holds', search, 'ms')
  } finally {
    await server.kill('SIGTERM')
    place.remove()
  }
}

async function fill(dataDir: string) {
  const password = readFileSync(`${dataDir}/postgres/password`, 'utf8')
  const port = readFileSync(`${dataDir}/postgres/cluster/postmaster.pid`, 'utf8').split('\n')[3]
  const client = new pg.Client({ connectionString: `postgres://postgres:${password}@127.0.0.1:${port}/travessia` })
  await client.connect()
  await client.query(`
    insert into "case" (organisation_id, reference, title, next_due, next_due_at, next_holder, updated_at)
    select organisation.id, '2020-' || n, word || ' ' || n, day, day::timestamptz, 'us', now() - n * interval '1 minute'
    from organisation, generate_series(1, ${count}) as n,
      lateral (select case when n % 50 = 0 then 'Demarcação' else 'Expulsão' end as word,
                      case when n % 3 > 0 then date '2027-01-01' + n % 900 end as day) as drawn`)
  await client.query(`insert into case_search (organisation_id, case_id, text) select organisation_id, id, plain(title) from "case"`)
  await client.query('vacuum analyze')
  await client.end()
}

async function readPage(answer: Response): Promise<{ next: string }> {
  const page: unknown = await answer.json()
  if (answer.status === 200 && page && typeof page === 'object' && 'next' in page) return { next: encodeURIComponent(String(page.next)) }
  throw new Error(`${answer.status} ${JSON.stringify(page)}`)
}
