import ICAL from 'ical.js'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { type Api, enter, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2024-11-20T12:00:00Z')

let director: Person
let lawyer: Person
let cookie: string

beforeEach(async () => {
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
  cookie = await enter(api, lawyer)
})

/** A case of which a petition to the Commission is due on 14 May 2025. */
async function openDue(title: string) {
  const { id, reference } = await openCase(api, lawyer, { title })
  const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
  await record(api, lawyer, id, writ.id, 'final-decision-notified', '2024-11-14')
  const deadline = (await readCase(api, lawyer, id)).deadlines.find(({ due }: { due: string }) => due === '2025-05-14')
  return { id, reference, deadline }
}

function take(caseId: string, deadline: { id: string; version: number }) {
  const json = { ownerId: lawyer.userId, version: deadline.version }
  return write(api, lawyer, 'PATCH', `/api/cases/${caseId}/deadlines/${deadline.id}`, json)
}

async function makeFeed(owner: 'me' | 'all', caseId?: string) {
  const { status, body } = await api.send('POST', '/api/feeds', { headers: { Cookie: cookie }, json: { owner, caseId } })
  expect(status).toBe(201)
  return { id: String(body.id), path: new URL(body.address).pathname }
}

async function readFeed(path: string) {
  const answer = await api.app.request(path)
  const text = await answer.text()
  if (answer.status !== 200) return { status: answer.status, events: [], text }
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  return { status: answer.status, type: answer.headers.get('Content-Type'), events, text }
}

test('a calendar shows the day and the number of the case, and nothing else of it', async () => {
  const { id, reference, deadline } = await openDue('Família Quispe, “segredo”; Waraó')
  await take(id, deadline)
  const { path } = await makeFeed('me')

  const { type, events, text } = await readFeed(path)

  expect(type).toBe('text/calendar; charset=utf-8')
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({ uid: `${deadline.id}@travessia`, summary: expect.stringMatching(`^Prazo.* – caso ${reference}$`) })
  expect([events[0]?.startDate.isDate, events[0]?.startDate.toString()]).toEqual([true, '2025-05-14'])
  expect(events[0]?.component.getFirstPropertyValue('url')).toMatch(`/cases/${id}/deadlines`)
  expect(text).not.toMatch(/Quispe|segredo|Waraó|CIDH|petição/i)
  // As RFC 5545 asks: lines of 75 bytes at most that end with both signs, and a moment in UTC.
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true)
  expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/)
})

test('one’s own or all that one sees; what somebody is kept out of leaves the calendar', async () => {
  const [mine, other] = [await openDue('Um'), await openDue('Outro')]
  await take(mine.id, mine.deadline)
  const [own, all] = [await makeFeed('me'), await makeFeed('all')]
  const casesIn = async ({ path }: { path: string }) =>
    new Set((await readFeed(path)).events.map(({ summary }) => summary.split(' ').at(-1)))

  expect(await casesIn(own)).toEqual(new Set([mine.reference]))
  expect(await casesIn(all)).toEqual(new Set([mine.reference, other.reference]))
  await write(api, director, 'PUT', `/api/cases/${mine.id}/readers/${lawyer.userId}/wall`, { reason: 'Conflito' })
  expect(await casesIn(own)).toEqual(new Set())
  expect(await casesIn(all)).toEqual(new Set([other.reference]))
})

test('of one case alone, as long as it is seen', async () => {
  const [one] = [await openDue('Um'), await openDue('Outro')]
  const hidden = await openCase(api, director, { title: 'Reservado', visibility: 'restricted' })
  const feed = await makeFeed('all', one.id)
  const list = async () => (await api.send('GET', '/api/feeds', { headers: { Cookie: cookie } })).body.items
  const refused = await api.send('POST', '/api/feeds', { headers: { Cookie: cookie }, json: { owner: 'all', caseId: hidden.id } })

  expect([refused.status, refused.body.detail]).toEqual([404, 'Caso não encontrado.'])
  expect(await list()).toMatchObject([{ id: feed.id, caseId: one.id, caseReference: one.reference }])
  expect(new Set((await readFeed(feed.path)).events.map(({ summary }) => summary.split(' ').at(-1)))).toEqual(new Set([one.reference]))
  const history = await api.send('GET', `/api/cases/${one.id}/history`, { as: director })
  expect(history.body.items.map(({ action }: { action: string }) => action)).toContain('feed.create')
  await write(api, director, 'PUT', `/api/cases/${one.id}/readers/${lawyer.userId}/wall`, { reason: 'Conflito' })
  expect(await list()).toEqual([])
  expect((await readFeed(feed.path)).events).toEqual([])
})

test('every deadline with a date is there, however many, and says what nobody checked and what is another’s', async () => {
  const { id } = await openDue('Muitos')
  await sql`insert into deadline (organisation_id, case_id, procedure, forum, rule, opened_by, holder, state, answer, due, due_at, zone, steps, source, confidence, created_at)
    select organisation_id, case_id, procedure, forum, 'rule-' || n, opened_by, case when n % 2 = 0 then 'us' else 'state' end, 'running', 'due',
      due + n, due_at + make_interval(days => n), zone, steps, source, 'KNOWN', created_at
    from deadline, generate_series(1, 450) as n where case_id = ${id} and due = '2025-05-14' and holder = 'us'`.execute(api.db)
  const { path } = await makeFeed('all', id)

  const titles = (await readFeed(path)).events.map(({ summary }) => summary.split(' – ')[0])

  expect(titles.filter((title) => title === 'Prazo a conferir')).toHaveLength(225)
  expect(titles.filter((title) => title === 'Prazo de outra parte a conferir')).toHaveLength(225)
  expect(titles).toContain('Prazo')
})

test('the address is told once, kept as a hash, and dies with the feed, the account or the panic button, and sleeps while a second factor is owed', async () => {
  const first = await makeFeed('me')
  api.clock.now = '2024-11-20T12:00:01Z'
  const second = await makeFeed('all')
  const secret = first.path.split('/').at(-1)?.replace('.ics', '') ?? ''
  expect(secret).toHaveLength(43)

  const { body } = await api.send('GET', '/api/feeds', { headers: { Cookie: cookie } })
  expect(body.items).toMatchObject([{ owner: 'all', lastReadAt: null }, { owner: 'me' }])
  expect(JSON.stringify([body, await api.db.selectFrom('feed').selectAll().execute()])).not.toContain(secret)
  expect((await readFeed(first.path)).status).toBe(200)
  expect((await api.send('GET', '/api/feeds', { headers: { Cookie: cookie } })).body.items[1].lastReadAt).toBe(api.clock.now)
  expect((await api.send('DELETE', `/api/feeds/${first.id}`, { as: director })).status).toBe(404)
  expect((await api.send('DELETE', `/api/feeds/${first.id}`, { headers: { Cookie: cookie } })).status).toBe(204)
  expect([(await readFeed(first.path)).status, (await readFeed(second.path)).status]).toEqual([404, 200])

  await api.db.updateTable('member').set({ suspended: true }).where('id', '=', lawyer.userId).execute()
  expect((await readFeed(second.path)).status).toBe(404)
  await api.db.updateTable('member').set({ suspended: false }).where('id', '=', lawyer.userId).execute()
  await api.db
    .updateTable('organisation')
    .set({ secondFactorRoles: ['lawyer'] })
    .where('id', '=', lawyer.organisationId)
    .execute()
  expect((await readFeed(second.path)).status).toBe(404)
  await api.db.updateTable('organisation').set({ secondFactorRoles: [] }).where('id', '=', lawyer.organisationId).execute()
  expect((await readFeed(second.path)).status).toBe(200)
  await api.send('POST', '/api/sessions/end-all', { headers: { Cookie: cookie }, json: { tokens: true } })
  expect((await readFeed(second.path)).status).toBe(404)
  const actions = await api.db.selectFrom('audit').select('action').where('recordId', '=', first.id).orderBy('at').execute()
  expect(actions.map(({ action }) => action)).toEqual(['feed.create', 'feed.delete'])
})

test.each(['x.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43), '..%2Fme'])(
  'an address that nobody was given (%s) is found nowhere',
  async (file) => {
    const { status, text } = await readFeed(`/api/feeds/${file}`)

    expect(status).toBe(404)
    expect(text).not.toContain('aaaaaaaa')
  },
)
