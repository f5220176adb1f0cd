import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'

let api: Api
let director: Person
let ids: Record<string, string>

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  const made = await openCase(api, director)
  const path = `/api/cases/${made.id}`
  const writ = await addProceeding(api, director, made.id, 'br-ms', { court: 'jfpr' })
  const event = await record(api, director, made.id, writ.id, 'final-decision-notified', '2026-01-14')
  const person = await write(api, director, 'POST', `${path}/people`, { name: 'Jean', role: 'victim', pseudonym: 'J.' })
  const annex = await write(api, director, 'POST', `${path}/annexes`, { title: 'Passaporte' })
  const brief = await write(api, director, 'POST', `${path}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
  const version = await write(api, director, 'POST', `${path}/briefs/${brief.id}/versions`)
  const deadline = (await api.send('GET', `${path}/deadlines`, { as: director })).body.items[0]
  ids = {
    case: made.id,
    proceeding: writ.id,
    event: event.id,
    person: person.id,
    annex: annex.id,
    brief: brief.id,
    version: version.id,
    deadline: deadline.id,
    section: 'facts',
  }
})

const fields = [
  'title summary state territory fronts axes tags visibility leadId closedOn memberIds version procedure court number ourRole beganOn',
  'proceedingId kind on precision time zone note fields name role protected pseudonym initials groupLabel nationality datedOn pages source position',
  'template language audience content ownerId q forum stage status front sort cursor limit owner group',
]
  .join(' ')
  .split(' ')

const odd = fc.oneof(
  fc.constantFrom(
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '+275760-09-13',
    '2026-01-14T10:00:00Z',
    'infinity',
    '-infinity',
    'now',
    'epoch',
  ),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '%',
    '\'; drop table "case"; --',
    '../../etc',
    '__proto__',
    'constructor',
    'x'.repeat(20_001),
  ),
  fc.constantFrom(
    'br-ms',
    'jfpr',
    'note',
    'fact',
    'final-decision-notified',
    'date-set',
    'victim',
    'draft',
    'filed',
    'pt-BR',
    'BR',
    'day',
    'month',
    '23:59',
  ),
  fc.constantFrom(1, 2, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, true, false, null, [], {}, [[[[]]]], [null], { type: 'doc', content: [] }),
  fc.constantFrom({ for: 'br-apelacao-15du', due: '2026-02-30' }, { due: 7, days: '-1' }, { 'a\u0000': 'b' }, { for: '__proto__' }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.uuid(),
)
const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...fields), { maxLength: 8 })
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, odd])))),
  },
  { weight: 1, arbitrary: odd },
)
const parameter = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.oneof(fc.uuid(), fc.constantFrom('x', '%00', '%E0%A4%A', '..%2f')) },
)

/** What each route would take; half of the bodies are one of these with something odd in it. */
function soundBody(path: string): object {
  if (/cases$/.test(path)) return { title: 'Caso' }
  if (/proceedings$/.test(path)) return { procedure: 'br-ms', court: 'jfpr' }
  if (/events$/.test(path)) return { proceedingId: ids['proceeding'], kind: 'note', on: '2026-02-02' }
  if (/people$/.test(path)) return { name: 'Jean', role: 'victim', pseudonym: 'J.' }
  if (/annexes$/.test(path)) return { title: 'Anexo' }
  if (/briefs$/.test(path)) return { template: 'iachr-petition', title: 'Petição', language: 'es' }
  return { version: 1, content: null, ownerId: null }
}

const answers = [200, 201, 204, 400, 403, 404, 409, 413, 422]

test('whatever is sent, the answer is a plain one, each refusal says why, and nothing half-written stays', {
  timeout: 120_000,
}, async () => {
  const routes = api.app.routes.filter(({ path, handler }) => 'permission' in handler && /^\/api\/(cases|deadlines)/.test(path))
  const query = fc.uniqueArray(fc.tuple(fc.constantFrom(...fields), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 3 })

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      body,
      fc.boolean(),
      parameter,
      query,
      async ({ method, path }, drawn, isSound, replaced, search) => {
        const json = isSound ? { ...soundBody(path), ...Object(drawn) } : drawn
        // The case and its brief stay, so that the later runs still have something to write to.
        if (method === 'DELETE' && path === '/api/cases/:case') return
        const filled = path.replace(/:(\w+)/g, (_, name: string) => (name === 'case' ? ids['case'] : (replaced ?? ids[name])) ?? 'x')
        const address = `${filled}?${new URLSearchParams(search.map(([name, value]): [string, string] => [name, value]))}`
        const before = await countAudit()

        const { status, body: told, headers } = await api.send(method, address, { as: director, ...(method !== 'GET' && { json }) })

        const what = `${method} ${address} ${JSON.stringify(json)?.slice(0, 300)} answered ${status} ${JSON.stringify(told)?.slice(0, 300)}`
        expect(answers, what).toContain(status)
        if (status >= 400) {
          expect(headers.get('Content-Type'), what).toBe('application/problem+json')
          if (status === 422 && told.code !== 'file-refused') expect(told.errors[0].pointer, what).toMatch(/^#/)
          else if (status === 422) expect(told.detail, what).toMatch(/\w/)
          expect(await countAudit(), what).toBe(before)
        }
        expect(api.mistakes, what).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

async function countAudit(): Promise<number> {
  const { count } = await api.db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
