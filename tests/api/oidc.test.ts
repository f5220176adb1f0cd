import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, cookiesOf, enter, newOrganisation, newPerson, openApi, type Person, testPassword } from '../support/api.ts'
import { client, type IdentityHouse, openIdentityHouse } from '../support/identity-house.ts'

const publicUrl = 'http://casos.example.org'

let house: IdentityHouse
let api: Api
let lawyer: Person

beforeAll(async () => {
  house = await openIdentityHouse(`${publicUrl}/api/auth/oidc/back`)
  const oidc = { issuer: house.issuer, clientId: client.id, clientSecret: client.secret, name: 'Conta do instituto' }
  api = await openApi('2026-03-02T12:00:00Z', { publicUrl, oidc })
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})
afterAll(() => house.close())

/** The whole way: to the other house, through it, and back. */
async function comeIn(account: IdentityHouse['next']['account'], to = '/cases') {
  house.next.account = account
  const { cookie, address } = await leave(to)
  const back = await house.walk(address)
  return arrive(back, cookie)
}

async function leave(to: string) {
  const sent = await api.raw('GET', `/api/auth/oidc?to=${encodeURIComponent(to)}`)
  return { cookie: cookiesOf(sent), address: sent.headers.get('Location') ?? '' }
}

async function arrive(back: string, cookie: string) {
  const answer = await api.raw('GET', back.replace(publicUrl, ''), { headers: { Cookie: cookie } })
  const me = await api.send('GET', '/api/me', { headers: { Cookie: cookiesOf(answer) } })
  return { status: answer.status, to: answer.headers.get('Location'), me }
}

describe('signing in through another house', () => {
  test('the page says its name; the request carries a challenge, a state and a nonce', async () => {
    const ways = await api.send('GET', '/api/auth/ways')
    const { address } = await leave('/')

    expect(ways.body).toEqual({ mail: false, oidc: 'Conta do instituto' })
    expect(address.startsWith(`${house.issuer}/auth?`)).toBe(true)
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${publicUrl}/api/auth/oidc/back`,
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
  })

  test('a member with a verified address comes in, is linked, and afterwards is known by the subject alone', async () => {
    const first = await comeIn({ subject: 'sub-1', email: lawyer.email.toUpperCase() })
    const second = await comeIn({ subject: 'sub-1', email: 'another@example.org' })
    const trail = await api.db.selectFrom('audit').select('action').where('recordId', '=', lawyer.userId).execute()

    expect([first.status, first.to]).toEqual([302, '/cases'])
    expect(first.me.body.user).toMatchObject({ id: lawyer.userId, role: 'lawyer' })
    expect(second.me.body.user.id).toBe(lawyer.userId)
    expect(trail.filter(({ action }) => action === 'user.link-sign-in')).toHaveLength(1)
  })

  test('nobody is made a member: unknown, unverified and absent addresses are turned away', async () => {
    const before = await api.db.selectFrom('member').select('id').execute()
    const other = await newPerson(api, lawyer.organisationId, 'advocate')

    const answers = [
      await comeIn({ subject: 'sub-2', email: 'stranger@example.org' }),
      await comeIn({ subject: 'sub-3', email: other.email, isVerified: false }),
      await comeIn({ subject: 'sub-4' }),
    ]

    expect(answers.map(({ to }) => to)).toEqual(Array(3).fill('/sign-in?trouble=unknown'))
    expect(answers.map(({ me }) => me.status)).toEqual([401, 401, 401])
    expect(await api.db.selectFrom('member').select('id').execute()).toHaveLength(before.length + 1)
  })

  test('an account that is linked opens to no other subject, though the address be the same', async () => {
    expect((await comeIn({ subject: 'sub-5', email: lawyer.email })).to).toBe('/sign-in?trouble=other-account')
  })

  test('a suspended member stays outside, linked or not', async () => {
    const advocate = await newPerson(api, lawyer.organisationId, 'advocate')
    await comeIn({ subject: 'sub-6', email: advocate.email })
    await api.db.updateTable('member').set({ suspended: true }).where('id', '=', advocate.userId).execute()

    expect((await comeIn({ subject: 'sub-6', email: advocate.email })).to).toBe('/sign-in?trouble=suspended')
  })

  test('a member with a second factor is asked for it here as well', async () => {
    const careful = await newPerson(api, lawyer.organisationId, 'advocate')
    const cookie = await enter(api, careful)
    const begun = await api.send('POST', '/api/me/second-factor/totp', { headers: { Cookie: cookie }, json: { password: testPassword } })
    const code = new TOTP({ secret: begun.body.secret }).generate({ timestamp: Date.parse(api.clock.now) })
    const confirmed = await api.send('POST', '/api/me/second-factor/totp/confirm', { headers: { Cookie: cookie }, json: { code } })
    house.next.account = { subject: 'sub-7', email: careful.email }
    const away = await leave('/cases')

    const back = await api.raw('GET', (await house.walk(away.address)).replace(publicUrl, ''), { headers: { Cookie: away.cookie } })
    const pending = cookiesOf(back)
    const before = await api.send('GET', '/api/me', { headers: { Cookie: pending } })
    const to = new URL(back.headers.get('Location') ?? '', publicUrl)
    const entered = await api.send('POST', '/api/auth/sign-in/code', {
      headers: { Cookie: pending },
      json: { factor: 'recovery', code: confirmed.body.recoveryCodes[0] },
    })
    const after = await api.send('GET', '/api/me', { headers: { Cookie: cookiesOf(entered) } })

    expect([to.pathname, to.searchParams.get('to')]).toEqual(['/sign-in', '/cases'])
    expect(JSON.parse(to.searchParams.get('factors') ?? '')).toContain('totp')
    expect([before.status, entered.status, after.body.user.id]).toEqual([401, 200, careful.userId])
  })

  test('what comes back counts only for the browser that left, with the state it took along, once', async () => {
    house.next.account = { subject: 'sub-1', email: lawyer.email }
    const [mine, theirs] = [await leave('/'), await leave('/')]
    const back = await house.walk(mine.address)

    expect((await arrive(back, '')).to).toBe('/sign-in?trouble=refused')
    expect((await arrive(back, theirs.cookie)).to).toBe('/sign-in?trouble=refused')
    expect((await arrive(`${back}x`.replace(/state=[^&]+/, 'state=other'), mine.cookie)).to).toBe('/sign-in?trouble=refused')
    expect((await arrive(back, mine.cookie)).me.status).toBe(200)
    expect((await arrive(back, mine.cookie)).to).toBe('/sign-in?trouble=no-answer')
  })

  test('an answer to another request, with a nonce of its own, is not taken', async () => {
    house.next.account = { subject: 'sub-1', email: lawyer.email }
    const { cookie, address } = await leave('/')
    const forged = new URL(address)
    forged.searchParams.set('nonce', 'another')

    expect((await arrive(await house.walk(forged.href), cookie)).to).toBe('/sign-in?trouble=no-answer')
  })

  test.each(['https://evil.example.org', '//evil.example.org', '/\\evil.example.org', '/api/auth/sign-out', 'javascript:alert(1)'])(
    'afterwards nobody is led to %s',
    async (to) => {
      expect((await comeIn({ subject: 'sub-1', email: lawyer.email }, to)).to).toBe('/')
    },
  )

  test('a house that does not answer keeps nobody from starting or from signing in by password', async () => {
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: client.id, clientSecret: client.secret, name: 'Fora' }
    const alone = await openApi('2026-03-02T12:00:00Z', { publicUrl, oidc })

    expect((await alone.raw('GET', '/api/auth/oidc')).headers.get('Location')).toBe('/sign-in?trouble=no-answer')
    expect((await alone.send('GET', '/api/health')).status).toBe(200)
  })

  test('where none is set there is no such way', async () => {
    const alone = await openApi()

    expect((await alone.send('GET', '/api/auth/oidc')).status).toBe(404)
    expect((await alone.send('GET', '/api/auth/ways')).body).toEqual({ mail: false, oidc: null })
  })

  test('nothing of all this was a mistake of ours', () => {
    expect(api.mistakes).toEqual([])
  })
})
