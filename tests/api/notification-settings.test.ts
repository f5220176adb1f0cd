import { endOfQuiet, usualSettings } from '@travessia/shared/notification-settings'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openMailer } from '../../packages/api/src/mail.ts'
import { sendMails } from '../../packages/api/src/outbox/work.ts'
import { planDaily } from '../../packages/api/src/reminders/daily.ts'
import { planReminders } from '../../packages/api/src/reminders/plan.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person, testSecret } from '../support/api.ts'
import { addProceeding, openCase, readCase, record } from '../support/cases.ts'
import { type MailServer, openMailServer } from '../support/mail-server.ts'

const api: Api = await openApi('2025-04-29T15:00:00Z')
const log = { warn: () => undefined }

let server: MailServer
let director: Person
let lawyer: Person

beforeAll(async () => {
  server = await openMailServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  api.clock.now = '2025-04-29T15:00:00Z'
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
})

async function openDue(ownerId: string | null) {
  const { id, reference } = await openCase(api, director, { title: 'Família Quispe' })
  const writ = await addProceeding(api, director, id, 'br-ms', { court: 'jfpr' })
  await record(api, director, id, writ.id, 'final-decision-notified', '2024-11-14')
  const deadline = (await readCase(api, director, id)).deadlines.find(({ due }: { due: string }) => due === '2025-05-14')
  await api.db.updateTable('deadline').set({ ownerId }).where('id', '=', deadline.id).execute()
  return { id, reference, deadlineId: String(deadline.id) }
}

/** Makes and sends what the clock asks for at a moment. */
async function runAt(now: string) {
  api.clock.now = now
  await planReminders(api.db, () => now)
  await planDaily(api.db, now)
  const mailer = openMailer({ mail: { url: server.url, from: 'casos@example.org' } }, log)
  await sendMails({ db: api.db, origin: 'https://casos.example.org', secret: testSecret }, mailer, { now: () => now, log })
}

function mailsTo({ email }: Person) {
  return server.mails.filter(({ to }) => JSON.stringify(to).includes(email))
}

async function put(as: Person, change: object) {
  const { body } = await api.send('GET', '/api/notification-settings', { as })
  return api.send('PUT', '/api/notification-settings', { as, json: { ...body, ...change } })
}

test('quiet hours end in the reader’s zone, also on the night in which the clocks change', () => {
  const wish = { ...usualSettings, zone: 'America/New_York', quietFrom: 22, quietUntil: 6 }

  expect(endOfQuiet(wish, '2026-11-01T03:30:00Z')).toBe('2026-11-01T11:00:00Z')
  expect(endOfQuiet(wish, '2026-11-01T06:30:00Z')).toBe('2026-11-01T11:00:00Z')
  expect(endOfQuiet(wish, '2026-11-01T11:00:00Z')).toBeUndefined()
  expect(endOfQuiet({ ...wish, quietFrom: null, quietUntil: null }, '2026-11-01T03:30:00Z')).toBeUndefined()
})

test('in the quiet hours a mail waits for the morning, but not on the last day of what cannot be made good', async () => {
  const { deadlineId } = await openDue(lawyer.userId)

  await runAt('2025-04-29T05:00:00Z')
  expect(mailsTo(lawyer)).toEqual([])
  const [waiting] = await api.db.selectFrom('outgoingMail').select(['state', 'dueAt']).where('deadlineId', '=', deadlineId).execute()
  expect(waiting).toEqual({ state: 'queued', dueAt: '2025-04-29T10:00:00Z' })
  await runAt('2025-04-29T10:00:00Z')
  expect(mailsTo(lawyer).map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/^Prazo fatal do caso/))

  await runAt('2025-05-13T05:00:00Z')
  expect(mailsTo(lawyer).at(-1)?.text).toContain('amanhã')
})

test('one digest a day at the hour that one chose, with codes and links; a mail program ends it with one click', async () => {
  const { id, reference, deadlineId } = await openDue(lawyer.userId)
  await put(lawyer, { digestHour: 9, mailFatal: false, confirmed: true })

  await runAt('2025-04-30T11:59:00Z')
  expect(mailsTo(lawyer)).toEqual([])
  await runAt('2025-04-30T12:00:00Z')
  await runAt('2025-04-30T12:01:00Z')
  await runAt('2025-05-01T12:01:00Z')

  const [mail, ...others] = mailsTo(lawyer)
  expect(others).toHaveLength(1)
  expect(mail?.subject).toBe('Seus prazos de hoje (1)')
  expect(mail?.text).toContain(
    `Caso ${reference}, quarta-feira, 14 de maio de 2025:\nhttps://casos.example.org/cases/${id}/deadlines?why=${deadlineId}`,
  )
  expect(mail?.text).not.toMatch(/Quispe|CIDH/)
  const list = mail?.headers.get('list')
  const { url } = (list as { unsubscribe: { url: string } }).unsubscribe
  expect(mail?.headerLines.some(({ line }) => line === 'List-Unsubscribe-Post: List-Unsubscribe=One-Click')).toBe(true)

  const { pathname } = new URL(url)
  const click = (path: string) =>
    api.raw('POST', path, { text: 'List-Unsubscribe=One-Click', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
  // Not its last letter, of which some bits mean nothing.
  const forged = pathname.replace(/.(?=....$)/, (letter) => (letter === 'A' ? 'B' : 'A'))
  expect((await click(forged)).status).toBe(404)
  expect([(await click(pathname)).status, (await click(pathname)).status]).toEqual([204, 204])
  expect((await api.send('GET', '/api/notification-settings', { as: lawyer })).body).toMatchObject({ digestHour: null, mailAssigned: true })
  await runAt('2025-05-02T12:01:00Z')
  expect(mailsTo(lawyer)).toHaveLength(2)
})

test('that fatal mails stop has to be meant so, and stands in what the directors are told', async () => {
  const refused = await put(lawyer, { mailFatal: false })
  expect(refused.body.errors).toMatchObject([{ pointer: '#/confirmed', code: 'required' }])

  expect((await put(lawyer, { mailFatal: false, confirmed: true })).body).toMatchObject({ mailFatal: false, version: 1 })
  expect((await api.send('GET', '/api/outbox/statement', { as: director })).body).toMatchObject({ silenced: 1, fatal: 0 })
  expect((await api.send('PUT', '/api/notification-settings', { as: lawyer, json: { ...usualSettings } })).status).toBe(409)
  expect((await put(lawyer, { zone: 'Mars/Olympus' })).status).toBe(422)
})

test('each morning lead and directors hear of what is fatal and nobody’s, and on Mondays the directors whether anything is missing', async () => {
  const { reference } = await openDue(null)

  await runAt('2025-04-22T08:59:00Z')
  expect(mailsTo(director)).toEqual([])
  await runAt('2025-04-22T12:00:00Z')
  await runAt('2025-04-22T13:00:00Z')
  expect(mailsTo(director).map(({ subject }) => subject)).toEqual(['Prazos fatais sem responsável (1)'])
  expect(mailsTo(director)[0]?.text).toContain(`Caso ${reference}`)

  await runAt('2025-04-28T12:00:00Z')
  const statement = mailsTo(director).find(({ subject }) => subject?.startsWith('Balanço'))
  expect(statement?.subject).toBe('Balanço da semana: há o que ver')
  expect(statement?.text).toContain('Prazos fatais nos próximos 30 dias: 1. Sem responsável: 1.')
  const told = await api.db.selectFrom('notification').select('kind').where('memberId', '=', director.userId).orderBy('madeAt').execute()
  expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['deadline.unowned', 'statement']))
})

test('of two screens that save how one is told at once, the second is told of the first', async () => {
  const { body } = await api.send('GET', '/api/notification-settings', { as: lawyer })

  const answers = await Promise.all(
    [6, 8].map((digestHour) => api.send('PUT', '/api/notification-settings', { as: lawyer, json: { ...body, digestHour } })),
  )

  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
})
