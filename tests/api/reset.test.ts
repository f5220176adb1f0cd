import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepSignIn } from '../../packages/api/src/sign-in/sweep.ts'
import { median, time } from '../bench/measure.ts'
import { type Api, enter, newOrganisation, newPerson, openApi, type Person, testPassword } from '../support/api.ts'
import { type MailServer, openMailServer } from '../support/mail-server.ts'

const publicUrl = 'https://casos.example.org'
const fresh = 'sete barcos sobem o rio'

let mail: MailServer
let api: Api
let director: Person

beforeAll(async () => {
  mail = await openMailServer()
  api = await openApi('2026-03-02T12:00:00Z', { publicUrl, mail: { url: mail.url, from: 'Travessia <casos@example.org>' } })
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})
afterAll(() => mail.close())

function ask(email: string, from = '198.51.100.1') {
  return api.send('POST', '/api/auth/reset/ask', { json: { email }, headers: { 'X-Forwarded-For': from } })
}

function reset(token: string, password = fresh) {
  return api.send('POST', '/api/auth/reset', { json: { token, password } })
}

async function takeToken(person: Person): Promise<string> {
  const { text = '' } = await mail.take(person.email)
  return /new-password#([\w-]{43})/.exec(text)?.[1] ?? ''
}

function trySignIn(person: Person, password: string) {
  return api.send('POST', '/api/auth/sign-in/email', { json: { email: person.email, password } })
}

describe('a forgotten password', () => {
  test('is replaced by what a mail brings, once; all sessions and the other links end, and a second mail tells of it', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const cookie = await enter(api, lawyer)
    await ask(lawyer.email)
    const first = await takeToken(lawyer)
    await ask(lawyer.email.toUpperCase())
    const second = await takeToken(lawyer)

    const done = await reset(first)

    expect(done.status).toBe(200)
    expect((await mail.take(lawyer.email)).subject).toBe('A sua senha do Travessia foi trocada')
    expect((await api.send('GET', '/api/me', { headers: { Cookie: cookie } })).status).toBe(401)
    expect((await trySignIn(lawyer, testPassword)).status).toBe(401)
    expect((await trySignIn(lawyer, fresh)).status).toBe(200)
    expect([(await reset(first)).status, (await reset(second)).status]).toEqual([410, 410])
    const trail = await api.db.selectFrom('audit').select('action').where('recordId', '=', lawyer.userId).execute()
    expect(trail.map(({ action }) => action)).toContain('user.reset-password')
  })

  test('two who use the same link at once: one gets through', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    await ask(lawyer.email)
    const token = await takeToken(lawyer)

    const answers = await Promise.all([reset(token), reset(token), reset(token)])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410])
  })

  test('the link ends after an hour, and a weak password does not use it up', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    await ask(lawyer.email)
    const token = await takeToken(lawyer)

    const weak = await reset(token, 'password123')
    api.clock.now = '2026-03-02T13:00:00Z'
    const late = await reset(token)
    api.clock.now = '2026-03-02T12:59:59Z'
    const inTime = await reset(token)
    api.clock.now = '2026-03-02T12:00:00Z'

    expect(weak.body).toMatchObject({ code: 'invalid', errors: [{ pointer: '#/password', code: 'weak' }] })
    expect([late.status, inTime.status]).toEqual([410, 200])
  })

  test('a link that was asked for ends when the password is changed otherwise, and when its owner leaves everywhere', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const headers = { Cookie: await enter(api, lawyer) }
    await ask(lawyer.email)
    const first = await takeToken(lawyer)
    await api.send('POST', '/api/me/password', { headers, json: { current: testPassword, password: fresh } })
    await ask(lawyer.email)
    const second = await takeToken(lawyer)
    await api.send('POST', '/api/sessions/end-all', { headers, json: { tokens: false } })

    expect([(await reset(first)).status, (await reset(second)).status]).toEqual([410, 410])
  })

  test('known, unknown and suspended addresses get the same answer, and only the known one a mail', async () => {
    const suspended = await newPerson(api, director.organisationId, 'lawyer')
    await api.db.updateTable('member').set({ suspended: true }).where('id', '=', suspended.userId).execute()

    const answers = [await ask(director.email), await ask('stranger@example.org'), await ask(suspended.email)]
    await mail.take(director.email)

    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))).toEqual(new Set(['202 {"asked":true}']))
    const reached = mail.mails.flatMap(({ to }) => (Array.isArray(to) ? to : [to]).map((one) => one?.text))
    expect(reached).not.toContain('stranger@example.org')
    expect(reached).not.toContain(suspended.email)
  })

  test('the answer takes no longer for an address that is known', async () => {
    // Each account once, as one that is asked for often is answered without a look; in turns, as what else the machine does falls on both.
    const longer: number[] = []
    for (let round = 0; round < 20; round += 1) {
      const { email } = await newPerson(api, director.organisationId, 'advocate')
      const known = await time(() => ask(email, `203.0.113.${round}`))
      await mail.take(email)
      const stranger = await time(() => ask(`stranger+${round}@example.org`, `203.0.113.${round}`))
      longer.push(known - stranger)
    }

    expect(Math.abs(median(longer))).toBeLessThan(20)
  })

  test('a stranger who asks for a member’s password shuts out only himself, and the member keeps every link', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const asked: number[] = []
    for (let round = 0; round < 12; round += 1) asked.push((await ask(lawyer.email, '203.0.113.200')).status)
    const tokens = [
      await takeToken(lawyer),
      await takeToken(lawyer),
      await takeToken(lawyer),
      await takeToken(lawyer),
      await takeToken(lawyer),
    ]

    expect([asked.at(0), asked.at(-1)]).toEqual([202, 429])
    expect((await ask(lawyer.email, '198.51.100.77')).status).toBe(202)
    expect((await trySignIn(lawyer, testPassword)).status).toBe(200)
    expect((await reset(tokens.at(-1) ?? '')).status).toBe(200)
  })

  test('no more than five mails in an hour fill a mailbox, from however many addresses they are asked', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    for (let round = 0; round < 9; round += 1) await ask(lawyer.email, `198.18.0.${round}`)
    for (let round = 0; round < 5; round += 1) await takeToken(lawyer)

    await new Promise((go) => setTimeout(go, 300))

    expect(mail.mails.filter(({ to }) => JSON.stringify(to).includes(lawyer.email))).toHaveLength(5)
  })

  test('the mails hold a link and no name, no role, no organisation', async () => {
    const text = mail.mails.map(({ text, html, subject }) => `${subject} ${text} ${html}`).join('\n')
    const { name } = await api.db
      .selectFrom('organisation')
      .select('name')
      .where('id', '=', director.organisationId)
      .executeTakeFirstOrThrow()

    expect(text).toContain(`${publicUrl}/new-password#`)
    for (const secret of [name, director.organisationId, 'lawyer', 'director']) expect(text).not.toContain(secret)
  })
})

test('what has ended is cleared away, what is open stays', async () => {
  const lawyer = await newPerson(api, director.organisationId, 'lawyer')
  const cookies = [await enter(api, lawyer), await enter(api, lawyer)]
  await ask(lawyer.email)
  const token = await takeToken(lawyer)
  const { id } = await api.db.selectFrom('auth.session').select('id').where('userId', '=', lawyer.userId).executeTakeFirstOrThrow()
  await api.db.updateTable('auth.session').set({ expiresAt: sql`now()` }).where('id', '=', id).execute()
  const count = async (table: 'auth.session' | 'auth.reset') =>
    (await api.db.selectFrom(table).select('userId').where('userId', '=', lawyer.userId).execute()).length

  await sweepSignIn(api.db, api.clock.now)
  const kept = [await count('auth.session'), await count('auth.reset')]
  await sweepSignIn(api.db, '2026-03-02T13:00:00Z')

  expect(cookies).toHaveLength(2)
  expect([kept, await count('auth.reset')]).toEqual([[1, 1], 0])
  expect((await reset(token)).status).toBe(410)
})

describe('an invitation', () => {
  test('is mailed in the language of whoever invites, once it is kept; the link is shown as well', async () => {
    await api.db.updateTable('member').set({ language: 'es' }).where('id', '=', director.userId).execute()
    const made = await api.send('POST', '/api/invitations', { as: director, json: { email: 'bea@example.org', role: 'lawyer' } })
    const again = await api.send('POST', '/api/invitations', { as: director, json: { email: director.email, role: 'lawyer' } })

    const sent = await mail.take('bea@example.org')

    expect(made.body).toMatchObject({ isMailed: true, link: expect.stringContaining(`${publicUrl}/invitation/`) })
    expect(sent.subject).toBe('Invitación a Travessia')
    expect(sent.text).toContain(made.body.link)
    expect(again.status).toBe(409)
    expect(mail.mails.filter(({ subject }) => subject === 'Invitación a Travessia')).toHaveLength(1)
  })

  test('a weak password is refused with plain advice, and the invitation stays open', async () => {
    const made = await api.send('POST', '/api/invitations', { as: director, json: { email: 'caio@example.org', role: 'lawyer' } })
    const token = String(made.body.link).split('/').at(-1)
    const accept = (password: string) =>
      api.send('POST', `/api/invitations/${token}/accept`, {
        json: { name: 'Caio Moura', password, language: 'pt-BR' },
        headers: { 'Accept-Language': 'pt-BR' },
      })

    const [named, listed] = [await accept('CaioMoura-2026'), await accept('password1234')]

    expect(named.body.errors).toEqual([{ pointer: '#/password', code: 'weak', detail: expect.stringContaining('o seu nome') }])
    expect(listed.body.errors[0].detail).toContain('listas de senhas')
    expect((await accept(fresh)).status).toBe(201)
  })
})

test('where no mail is set up nobody is asked to wait for one', async () => {
  const alone = await openApi()

  expect((await alone.send('POST', '/api/auth/reset/ask', { json: { email: 'ana@example.org' } })).status).toBe(409)
  expect((await alone.send('GET', '/api/auth/ways')).body.mail).toBe(false)
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})
