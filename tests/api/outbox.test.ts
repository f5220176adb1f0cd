import { addHours, toInstant } from '@travessia/shared/dates'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openMailer } from '../../packages/api/src/mail.ts'
import { sendMails } from '../../packages/api/src/outbox/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person, testSecret } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'
import { type MailServer, openMailServer } from '../support/mail-server.ts'

const api: Api = await openApi('2025-05-01T15:00:00Z')
const log = { warn: () => undefined }
const origin = 'https://casos.example.org'

let server: MailServer
let director: Person
let lawyer: Person

beforeAll(async () => {
  server = await openMailServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  api.clock.now = '2025-05-01T15:00:00Z'
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
})

/** A case of which a petition to the Commission is due on 14 May 2025. */
async function openDue(title = 'Família Quispe') {
  const { id, reference } = await openCase(api, director, { title })
  const writ = await addProceeding(api, director, id, 'br-ms', { court: 'jfpr' })
  await record(api, director, id, writ.id, 'final-decision-notified', '2024-11-14')
  const deadline = (await readCase(api, director, id)).deadlines.find(({ due }: { due: string }) => due === '2025-05-14')
  return { id, reference, writ, deadline }
}

function give({ id, deadline }: Awaited<ReturnType<typeof openDue>>, to: Person) {
  return write(api, director, 'PATCH', `/api/cases/${id}/deadlines/${deadline.id}`, { ownerId: to.userId, version: deadline.version })
}

function send(url: string | undefined) {
  const mailer = openMailer(url === undefined ? {} : { mail: { url, from: 'casos@example.org' } }, log)
  return sendMails({ db: api.db, origin, secret: testSecret }, mailer, { now: () => api.clock.now, log })
}

async function readOutbox(as = director, query = '') {
  const { status, body } = await api.send('GET', `/api/outbox${query}`, { as })
  return { status, body, states: status === 200 ? body.items.map((one: { state: string }) => one.state) : [] }
}

test('whoever is given a deadline gets one mail, with the number of the case, its day and a link, and nothing else of it', async () => {
  const due = await openDue()
  await give(due, lawyer)

  await Promise.all([send(server.url), send(server.url), send(server.url)])

  const mail = await server.take(lawyer.email)
  const mails = server.mails.filter(({ to }) => JSON.stringify(to).includes(lawyer.email))
  expect(mails).toHaveLength(1)
  expect(mail.subject).toBe(`Um prazo do caso ${due.reference} é seu`)
  expect(mail.messageId).toMatch(/^<[\w-]{36}@travessia>$/)
  expect(mail.text).toContain('quarta-feira, 14 de maio de 2025')
  expect(mail.text).toContain(`${origin}/cases/${due.id}/deadlines?why=${due.deadline.id}`)
  expect(mail.html).toContain(`<a href="${origin}/cases/${due.id}/deadlines?why=${due.deadline.id}">Abrir o prazo</a>`)
  expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/Quispe|CIDH|petição/i)
  expect((await readOutbox()).body.items).toMatchObject([
    { kind: 'assigned', state: 'sent', memberName: expect.stringContaining('lawyer'), attempts: 1, sentAt: api.clock.now, lastError: null },
  ])
})

test('what is over, or not theirs to know any more, does not go', async () => {
  const [kept, gone, met] = [await openDue(), await openDue(), await openDue()]
  for (const one of [kept, gone, met]) await give(one, lawyer)
  await write(api, director, 'PUT', `/api/cases/${gone.id}/readers/${lawyer.userId}/wall`, { reason: 'Conflito' })
  const petition = await addProceeding(api, director, met.id)
  await record(api, director, met.id, petition.id, 'petition-lodged', '2025-04-30')

  await send(server.url)

  expect((await server.take(lawyer.email)).subject).toContain(kept.reference)
  expect((await readOutbox()).states.sort()).toEqual(['sent', 'withdrawn', 'withdrawn'])
})

test('without a mail server it is held; once there is one it goes, unless it is older than a day', async () => {
  const [old, fresh] = [await openDue(), await openDue()]
  await give(old, lawyer)
  api.clock.now = toInstant('2025-05-02T14:00:00Z')
  await give(fresh, lawyer)

  await send(undefined)
  expect((await readOutbox()).states).toEqual(['held', 'held'])
  api.clock.now = addHours(api.clock.now, 2)
  await send(server.url)

  expect((await readOutbox()).states).toEqual(['sent', 'expired'])
  expect((await server.take(lawyer.email)).subject).toContain(fresh.reference)
})

test('a mail server that is away is tried again later; what it refuses for good is told, and can be tried again by hand', async () => {
  const due = await openDue()
  await give(due, lawyer)

  await send('smtp://127.0.0.1:9')
  const [waiting] = (await readOutbox()).body.items
  expect(waiting).toMatchObject({ state: 'queued', attempts: 1, dueAt: addHours(api.clock.now, 0).replace(':00Z', ':30Z') })
  expect(waiting.lastError).toMatch(/^E\w+$/)
  await api.db
    .updateTable('member')
    .set({ email: `nobody-${lawyer.email}` })
    .where('id', '=', lawyer.userId)
    .execute()
  api.clock.now = addHours(api.clock.now, 1)
  await send(server.url)
  const [failed] = (await readOutbox()).body.items
  expect(failed).toMatchObject({ state: 'failed', lastError: 'EENVELOPE 550' })

  await write(api, director, 'POST', `/api/outbox/${failed.id}/again`)
  await api.db.updateTable('member').set({ email: lawyer.email }).where('id', '=', lawyer.userId).execute()
  await send(server.url)
  expect((await readOutbox()).states).toEqual(['sent'])
  expect((await api.send('POST', `/api/outbox/${failed.id}/again`, { as: director })).status).toBe(409)
})

test('the list is for directors and administrators, says no address, and is read by state and page', async () => {
  const admin = await newPerson(api, director.organisationId, 'admin')
  for (const one of [await openDue(), await openDue(), await openDue()]) await give(one, lawyer)

  const first = await readOutbox(admin, '?limit=2')
  const second = await readOutbox(admin, `?limit=2&cursor=${first.body.next}`)

  expect([first.body.items.length, second.body.items.length, second.body.next]).toEqual([2, 1, null])
  expect(JSON.stringify(first.body)).not.toContain('@')
  expect((await readOutbox(admin, '?state=sent')).body.items).toEqual([])
  expect((await readOutbox(lawyer)).status).toBe(403)
  expect((await readOutbox(await newPerson(api, await newOrganisation(api.db), 'director'))).body.items).toEqual([])
})

test('the clock is set back by an hour: nothing waits until it has caught up', async () => {
  const due = await openDue()
  await give(due, lawyer)
  api.clock.now = addHours(api.clock.now, -1)

  await send(server.url)

  expect((await readOutbox()).states).toEqual(['sent'])
})

test('what waits for the end of quiet hours is put off once, also after the clock was set back', async () => {
  api.clock.now = '2025-05-02T01:00:00Z'
  const due = await openDue()
  await give(due, lawyer)
  api.clock.now = addHours(api.clock.now, -1)

  await send(server.url)

  expect((await readOutbox()).body.items).toMatchObject([{ state: 'queued', dueAt: '2025-05-02T10:00:00Z' }])
})
