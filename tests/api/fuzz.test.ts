import { randomUUID } from 'node:crypto'
import { roles } from '@travessia/shared/permissions'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person, type SendOptions } from '../support/api.ts'
import { type Draft, draftOf, isRef, listOperations, type Operation, type Ref } from '../support/requests.ts'
import { isLong } from '../support/trials.ts'

/** The long form sends many more; a seed that found something is given again to find it again. */
const most = Number(process.env.FUZZ_REQUESTS ?? (isLong ? 20_000 : 3_000))
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))

/** Stands in every field of another organisation that takes words. */
const marker = 'Quetzalcoatlus'

let api: Api
let foreign: Record<string, string>

beforeAll(async () => {
  api = await openApi()
  const director = await newPerson(api, await newOrganisation(api.db, `Instituto ${marker}`), 'director')
  foreign = await fill(director, marker)
})

/** One record of each kind, by the names that the addresses give them. */
async function fill(as: Person, word: string): Promise<Record<string, string>> {
  const add = async (path: string, json: object) => String((await api.send('POST', path, { as, json })).body.id)
  const id = await add('/api/cases', { title: word, summary: word, territory: word, tags: [word] })
  const at = `/api/cases/${id}`
  const proceeding = await add(`${at}/proceedings`, { procedure: 'iacthr-contentious', number: word })
  const event = await add(`${at}/events`, { proceedingId: proceeding, kind: 'case-notified', on: '2026-01-15', title: word, note: word })
  const { items } = (await api.send('GET', `${at}/deadlines`, { as })).body
  const person = await add(`${at}/people`, { name: word, role: 'victim', protected: true, pseudonym: word, note: word, identifiers: word })
  const annex = await add(`${at}/annexes`, { title: word, source: word })
  const brief = await add(`${at}/briefs`, { template: 'iachr-petition', title: word, language: 'pt-BR' })
  const version = await add(`${at}/briefs/${brief}/versions`, { name: word })
  const comment = await add(`${at}/briefs/${brief}/comments`, { body: word })
  const authority = await add('/api/authorities', { kind: 'norm', system: 'other', title: word, note: word })
  const batch = await add('/api/batches', { briefs: [brief], gaps: 'show' })
  const invitation = await add('/api/invitations', { email: `${word}-${randomUUID()}@example.org`, role: 'lawyer' })
  const addition = { effect: 'closed', name: word, startsOn: '2027-01-25', endsOn: '2027-01-29', source: word }
  const { changeId, id: change } = (await api.send('POST', '/api/calendars/jfpr/additions', { as, json: addition })).body
  const others = { procedure: 'iachr-petition', calendar: 'jfpr', section: 'facts', tab: randomUUID(), file: '1' }
  const record = { case: id, proceeding, event, deadline: String(items[0]?.id), person, annex, brief, version, comment, authority, batch }
  return { ...record, ...others, member: as.userId, id: invitation, change: String(changeId ?? change) }
}

/** Each role asks once, strangers too; who may do most asks more often, so that more of it is reached. */
const often = ['director', 'director', 'director', 'lawyer'] as const
const visitors = [...roles, 'anonymous', ...often]

interface Round {
  readonly people: readonly (Person | undefined)[]
  readonly own: Record<string, string>
}

/** Everything is made anew from time to time, as some of it is deleted, suspended or closed on the way. */
async function newRound(): Promise<Round> {
  const organisation = await newOrganisation(api.db)
  const people = await Promise.all(roles.map((role) => newPerson(api, organisation, role)))
  const [director, lawyer] = people
  if (!director) throw new Error('There is no role.')
  return {
    people: [...people, undefined, ...often.map((role) => (role === 'director' ? director : lawyer))],
    own: await fill(director, 'Comum'),
  }
}

const operations = (paths: Parameters<typeof listOperations>[0]): Operation[] =>
  // These forget or fill the whole organisation; they have tests of their own.
  listOperations(paths).filter(({ path }) => !/\/(demonstration|setup)$/.test(path))

test('nothing that anybody may send is a mistake of ours, says how we are made, or tells of another organisation', {
  timeout: 3_600_000,
}, async () => {
  say(`FUZZ_SEED=${seed} FUZZ_REQUESTS=${most}`)
  const all = operations((await api.send('GET', '/api/openapi.json')).body.paths)
  const each = Math.ceil(most / all.length)
  const drafts = all.map((operation, at) => fc.sample(draftOf(operation, visitors.length), { seed: seed + at, numRuns: each }))
  const troubles: string[] = []
  const answered = new Map<Operation, number>()
  let sent = 0
  let round = await newRound()

  for (let turn = 0; turn < each; turn++) {
    if (turn % 3 === 2) round = await newRound()
    for (const draft of drafts.flatMap((ofOne) => ofOne[turn] ?? [])) {
      const started = performance.now()
      const { status, trouble } = await judge(draft, round)
      sent++
      if (status < 400) answered.set(draft.operation, (answered.get(draft.operation) ?? 0) + 1)
      if (trouble) troubles.push(`${trouble}: ${describe(draft)}`)
      // How fast is measured elsewhere; here only what hangs is looked for.
      if (performance.now() - started > 30_000) troubles.push(`slow: ${describe(draft)}`)
    }
  }

  say(`${sent} requests to ${all.length} operations, of which ${answered.size} let some through`)
  expect(troubles).toEqual([])
  expect(api.mistakes).toEqual([])
  expect(sent).toBeGreaterThanOrEqual(most)
  expect(answered.size).toBeGreaterThan(all.length / 3)
})

/** So that what was found can be found again. */
function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Traces of code, of the database and of the machine. */
const inside = /\bat \S+ \(|\.tsx?:\d+|node_modules|node:internal|pg_catalog|syntax error at or near|relation "|violates \S+ constraint/

async function judge(draft: Draft, round: Round): Promise<{ status: number; trouble?: string }> {
  const options: SendOptions = { as: round.people[draft.as], headers: { ...draft.headers }, ...resolveBody(draft, round) }
  const answer = await api.raw(draft.method, addressOf(draft, round), options)
  const said = `${[...answer.headers].flat().join('\n')}\n${await answer.text()}`
  const { status } = answer
  if (status >= 500) return { status, trouble: `${status}` }
  if (inside.test(said)) return { status, trouble: `tells how we are made (${inside.exec(said)?.[0]})` }
  if (said.includes(marker)) return { status, trouble: 'tells of another organisation' }
  if (answer.headers.get('X-Content-Type-Options') !== 'nosniff') return { status, trouble: 'lacks its protection' }
  if (answer.headers.getSetCookie().some((one) => /^x=y/.test(one) || !/HttpOnly|Max-Age=0/i.test(one)))
    return { status, trouble: 'sets a strange cookie' }
  return { status }
}

function addressOf({ operation, params, query }: Draft, round: Round): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(settle(params[name] ?? '', round).toWellFormed()),
  )
  const search = new URLSearchParams(query.map(([name, value]) => [name, settle(value, round).slice(0, 5_000)]))
  return search.size > 0 ? `${path}?${search}` : path
}

function settle(value: string | Ref, round: Round): string {
  if (typeof value === 'string') return value
  const known = value.ref === 'own' ? round.own : value.ref === 'foreign' ? foreign : {}
  return known[value.name] ?? randomUUID()
}

function resolveBody({ body, method }: Draft, round: Round): Pick<SendOptions, 'json' | 'text' | 'bytes'> {
  if (!body || method === 'GET' || method === 'HEAD') return {}
  return 'json' in body ? { json: resolveRefs(body.json, round) ?? null } : body
}

function resolveRefs(value: unknown, round: Round): unknown {
  if (isRef(value)) return settle(value, round)
  if (Array.isArray(value)) return value.map((one) => resolveRefs(one, round))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolveRefs(one, round)]))
}

function describe({ method, operation, as, params, query, headers, body }: Draft): string {
  return `${method} ${operation.path} by ${visitors[as]} ${JSON.stringify({ params, query, headers, body }).slice(0, 700)}`
}
