import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Api, newOrganisation, newPerson, openApi, type Person, testPassword } from '../support/api.ts'

let api: Api
let director: Person

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})

function signIn(email: string, password: string, headers: Record<string, string> = {}): Promise<Answer> {
  return api.send('POST', '/api/auth/sign-in/email', { json: { email, password }, headers })
}

function cookiesOf(answer: Answer): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

describe('signing in', () => {
  test('a member signs in, is known by the cookie, and is not after signing out', async () => {
    const answer = await signIn(director.email.toUpperCase(), testPassword)
    const cookie = cookiesOf(answer)
    const me = await api.send('GET', '/api/me', { headers: { Cookie: cookie } })
    const out = await api.send('POST', '/api/auth/sign-out', { headers: { Cookie: cookie } })
    const after = await api.send('GET', '/api/me', { headers: { Cookie: cookie } })

    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie().find((one) => one.startsWith('travessia.session_token='))).toMatch(/HttpOnly.*SameSite=Lax/i)
    expect(me.body.user).toMatchObject({ id: director.userId, role: 'director' })
    expect(me.body.rights).toContain('case.create')
    expect(out.status).toBe(200)
    expect(after.status).toBe(401)
  })

  test('a wrong password and an unknown address give the same answer', async () => {
    const wrong = await signIn(director.email, 'not the password')
    const unknown = await signIn('nobody@example.org', 'not the password')

    expect(wrong.status).toBe(401)
    expect(wrong.headers.get('Content-Type')).toContain('application/problem+json')
    expect({ ...wrong.body, request: '' }).toEqual({ ...unknown.body, request: '' })
  })

  test('a tampered cookie is nobody', async () => {
    const cookie = cookiesOf(await signIn(director.email, testPassword))
    const tampered = cookie.replace(/session_token=./, (start) => (start.endsWith('x') ? 'session_token=y' : 'session_token=x'))

    const answer = await api.send('GET', '/api/me', { headers: { Cookie: tampered } })

    expect(answer.status).toBe(401)
  })

  test('a suspended member is refused at the door and inside', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const cookie = cookiesOf(await signIn(lawyer.email, testPassword))
    const users = await api.send('GET', '/api/users', { as: director })
    const { version } = users.body.items.find((user: { id: string }) => user.id === lawyer.userId)

    const suspended = await api.send('PATCH', `/api/users/${lawyer.userId}`, { as: director, json: { suspended: true, version } })

    expect(suspended.body.suspended).toBe(true)
    expect((await signIn(lawyer.email, testPassword)).body.code).toBe('suspended')
    expect((await api.send('GET', '/api/me', { headers: { Cookie: cookie } })).status).toBe(401)
    expect((await api.send('GET', '/api/me', { as: lawyer })).status).toBe(401)
  })

  test('a member changes the password, and the other sessions end', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const [here, there] = [cookiesOf(await signIn(lawyer.email, testPassword)), cookiesOf(await signIn(lawyer.email, testPassword))]
    const change = (current: string) =>
      api.send('POST', '/api/me/password', { json: { current, password: 'an entirely new one' }, headers: { Cookie: here } })

    const refused = await change('a wrong guess')
    const changed = await change(testPassword)

    expect([refused.status, changed.status]).toEqual([422, 204])
    expect((await api.send('GET', '/api/me', { headers: { Cookie: here } })).status).toBe(200)
    expect((await api.send('GET', '/api/me', { headers: { Cookie: there } })).status).toBe(401)
    expect((await signIn(lawyer.email, testPassword)).status).toBe(401)
    expect((await signIn(lawyer.email, 'an entirely new one')).status).toBe(200)
    expect((await api.send('POST', '/api/me/password', { as: lawyer, json: { current: 'x', password: 'y'.repeat(10) } })).status).toBe(403)
  })

  test('strangers cannot make accounts', async () => {
    const answer = await api.send('POST', '/api/auth/sign-up/email', {
      json: { email: 'x@example.org', password: 'long enough 1', name: 'X' },
    })

    expect(answer.status).toBe(404)
  })
})

describe('guessing', () => {
  test('a stranger who guesses shuts out himself, not the member', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const stranger = { 'X-Forwarded-For': '203.0.113.7' }
    const tries: number[] = []
    for (let count = 0; count < 12; count++) tries.push((await signIn(lawyer.email, `guess number ${count}`, stranger)).status)

    const strangerAgain = await signIn(lawyer.email, testPassword, stranger)
    const member = await signIn(lawyer.email, testPassword, { 'X-Forwarded-For': '198.51.100.2' })

    expect(tries.slice(0, 10).every((status) => status === 401)).toBe(true)
    expect(tries.slice(10)).toEqual([429, 429])
    expect(strangerAgain.status).toBe(429)
    expect(Number(strangerAgain.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(member.status).toBe(200)
  })

  test('a browser that signed in before is let in beside a stranger at the same address', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const office = { 'X-Forwarded-For': '203.0.113.99' }
    const cookie = cookiesOf(await signIn(lawyer.email, testPassword, office))
    for (let count = 0; count < 12; count++) await signIn(lawyer.email, 'wrong password', office)

    expect((await signIn(lawyer.email, testPassword, office)).status).toBe(429)
    expect((await signIn(lawyer.email, testPassword, { ...office, Cookie: cookie })).status).toBe(200)
  })
})

describe('other sites', () => {
  test.each([
    [{ Origin: 'https://evil.example' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://localhost' }, 200],
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:5173' }, 200],
    [{}, 200],
  ])('a write by cookie with %j answers %i', async (headers, status) => {
    const cookie = cookiesOf(await signIn(director.email, testPassword))

    const answer = await api.send('PATCH', '/api/me', { json: { language: 'pt-BR' }, headers: { ...headers, Cookie: cookie } })

    expect(answer.status).toBe(status)
  })
})

describe('personal access tokens', () => {
  test.each(['Bearer', 'Bearer tv_short', 'Bearer tv_0123456789012345678901234567890123456789', 'tv_x', 'Bearer  \u00e9', 'Bearer a b c'])(
    '%j is a 401 problem',
    async (authorization) => {
      const answer = await api.send('GET', '/api/me', { headers: { Authorization: authorization } })

      expect(answer.status).toBe(401)
      expect(answer.body.code).toBe('bad-token')
    },
  )

  test('a token is shown once, works until its day ends in Brazil, and ends when it is deleted', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const cookie = cookiesOf(await signIn(lawyer.email, testPassword))
    const json = { name: 'script', expiresOn: '2026-03-02', password: testPassword }
    const made = await api.send('POST', '/api/tokens', { json, headers: { Cookie: cookie } })
    const as = { ...lawyer, token: made.body.token }
    const list = await api.send('GET', '/api/tokens', { as })

    expect(made.status).toBe(201)
    expect(made.body.token).toMatch(/^tv_/)
    expect(JSON.stringify(list.body)).not.toContain(made.body.token)
    api.clock.now = '2026-03-03T02:59:00Z'
    expect((await api.send('GET', '/api/me', { as })).status).toBe(200)
    api.clock.now = '2026-03-03T03:01:00Z'
    expect((await api.send('GET', '/api/me', { as })).status).toBe(401)
    api.clock.now = '2026-03-02T12:00:00Z'
    expect((await api.send('DELETE', `/api/tokens/${made.body.id}`, { headers: { Cookie: cookie } })).status).toBe(204)
    expect((await api.send('GET', '/api/me', { as })).status).toBe(401)
  })

  test('at a screen that was left open nobody makes a token without the password', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const cookie = cookiesOf(await signIn(lawyer.email, testPassword))

    const made = await api.send('POST', '/api/tokens', { json: { name: 'script', password: 'a guess' }, headers: { Cookie: cookie } })

    expect([made.status, made.body.errors]).toMatchObject([422, [{ pointer: '#/password', code: 'mismatch' }]])
    expect((await api.send('GET', '/api/tokens', { as: lawyer })).body.items).toHaveLength(1)
  })

  test('a token cannot make tokens, and nobody ends another member’s', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const own = await api.send('GET', '/api/tokens', { as: lawyer })

    expect((await api.send('POST', '/api/tokens', { as: lawyer, json: { name: 'another', password: testPassword } })).status).toBe(403)
    expect((await api.send('DELETE', `/api/tokens/${own.body.items[0].id}`, { as: director })).status).toBe(404)
  })
})

test('guesses stand in the trail of the account, as many as the limit lets through and twenty at most; of an unknown one nothing does', async () => {
  const lawyer = await newPerson(api, director.organisationId, 'lawyer')
  const count = async (action = 'user.sign-in-failed') => {
    const rows = await api.db.selectFrom('audit').select(['recordId', 'actorId', 'via']).where('action', '=', action).execute()
    return rows.filter((row) => row.recordId === lawyer.userId && row.actorId === lawyer.userId && row.via === 'door').length
  }
  const all = async () => (await api.db.selectFrom('audit').select('action').execute()).length
  const before = await all()

  for (let guess = 0; guess < 12; guess += 1) await signIn(lawyer.email, 'a guess', { 'X-Forwarded-For': '10.7.0.1' })
  await expect.poll(() => count()).toBe(10)
  for (let guess = 0; guess < 12; guess += 1) await signIn(lawyer.email, 'a guess', { 'X-Forwarded-For': `10.7.1.${guess}` })
  for (let guess = 0; guess < 3; guess += 1) await signIn('nobody@nowhere.example', 'a guess', { 'X-Forwarded-For': '10.7.0.2' })
  await expect.poll(() => count()).toBe(20)
  await signIn(lawyer.email, testPassword, { 'X-Forwarded-For': '10.7.0.3' })

  expect([await count('user.sign-in'), await count(), (await all()) - before]).toEqual([1, 20, 21])
})
