import type { UserRole } from '@travessia/shared/permissions'
import { TOTP } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeKeys } from '../../packages/api/src/keys/actions.ts'
import { clearFactors } from '../../packages/api/src/second-factor/requirement-actions.ts'
import { type Answer, type Api, newOrganisation, newPerson, openApi, type Person, testPassword } from '../support/api.ts'
import { newAuthenticator } from '../support/authenticator.ts'

let api: Api
let organisation: string
let director: Person

beforeAll(async () => {
  api = await openApi()
  organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
})

const origin = 'http://localhost'
const password = testPassword

/** A browser: it keeps the cookies that it is given. */
function openBrowser() {
  const jar = new Map<string, string>()
  return {
    jar,
    async send(method: string, path: string, json?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await api.send(method, path, { json, headers: { ...headers, ...(cookie && { Cookie: cookie }) } })
      for (const one of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
        if (value === '' || /max-age=0/i.test(one)) jar.delete(name)
        else jar.set(name, value)
      }
      return answer
    },
  }
}

type Browser = ReturnType<typeof openBrowser>

function giveEmail(browser: Browser, person: Person, given = password) {
  return browser.send('POST', '/api/auth/sign-in/email', { email: person.email, password: given })
}

function giveCode(browser: Browser, code: string, factor = 'totp', from = '10.0.0.1') {
  return browser.send('POST', '/api/auth/sign-in/code', { factor, code }, { 'X-Forwarded-For': from })
}

async function enter(person: Person): Promise<Browser> {
  const browser = openBrowser()
  expect((await giveEmail(browser, person)).body).toEqual({ signedIn: true })
  return browser
}

function later(seconds: number) {
  api.clock.now = new Date(Date.parse(api.clock.now) + seconds * 1000).toISOString()
}

function codeOf(secret: string): string {
  return new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: Date.parse(api.clock.now) })
}

/** Somebody who has set up an app, with its secret and the codes on paper. */
async function withApp(role: UserRole = 'lawyer') {
  const person = await newPerson(api, organisation, role)
  const browser = await enter(person)
  const { secret, address } = (await browser.send('POST', '/api/me/second-factor/totp', { password })).body
  const confirmed = await browser.send('POST', '/api/me/second-factor/totp/confirm', { code: codeOf(secret) })
  expect(confirmed.status).toBe(201)
  later(30)
  return { person, browser, secret, address, recoveryCodes: confirmed.body.recoveryCodes as string[] }
}

async function addPasskey(browser: Browser, name = 'Computador', device = newAuthenticator(origin)) {
  const { challenge } = (await browser.send('POST', '/api/me/second-factor/passkeys/options', { password })).body
  const made = await browser.send('POST', '/api/me/second-factor/passkeys', { name, made: device.make(challenge) })
  return { device, made }
}

async function askForPasskey(browser: Browser) {
  return (await browser.send('POST', '/api/auth/sign-in/passkey/options')).body
}

describe('an app with codes', () => {
  test('is on once a first code was right, and from then on the password alone opens nothing', async () => {
    const person = await newPerson(api, organisation, 'lawyer')
    const own = await enter(person)

    const wrong = await own.send('POST', '/api/me/second-factor/totp', { password: 'not the password' })
    const begun = await own.send('POST', '/api/me/second-factor/totp', { password })
    const early = await giveEmail(openBrowser(), person)
    const off = await own.send('POST', '/api/me/second-factor/totp/confirm', { code: '000000' })
    const on = await own.send('POST', '/api/me/second-factor/totp/confirm', { code: codeOf(begun.body.secret) })
    const browser = openBrowser()
    const asked = await giveEmail(browser, person)

    expect(wrong.body.errors[0]).toMatchObject({ pointer: '#/password', code: 'mismatch' })
    expect(begun.body.address).toContain(`secret=${begun.body.secret}`)
    expect(early.body).toEqual({ signedIn: true })
    expect(off.body.errors[0]).toMatchObject({ pointer: '#/code', code: 'code' })
    expect(on.body.recoveryCodes).toHaveLength(10)
    expect(on.headers.get('Cache-Control')).toBe('no-store')
    expect(asked.body).toEqual({ signedIn: false, factors: ['totp', 'recovery'] })
    expect([...browser.jar.keys()]).toEqual(['travessia.pending'])
    expect((await browser.send('GET', '/api/me')).status).toBe(401)
  })

  test('lets in whoever reads the code from it, once; the same code opens nothing again', async () => {
    const { person, secret } = await withApp()
    const [one, other] = [openBrowser(), openBrowser()]
    await giveEmail(one, person)
    await giveEmail(other, person)
    const code = codeOf(secret)

    const answers = [await giveCode(one, `${code.slice(0, 3)} ${code.slice(3)}`), await giveCode(other, code)]

    expect(answers.map(({ status }) => status)).toEqual([200, 401])
    expect(answers[1]?.body.code).toBe('bad-code')
    expect((await one.send('GET', '/api/me')).body.user.id).toBe(person.userId)
    expect((await other.send('GET', '/api/me')).status).toBe(401)
    expect((await giveCode(one, code)).body.code).toBe('begin-again')
    later(30)
    expect((await giveCode(other, codeOf(secret))).status).toBe(200)
  })

  test('of five who bring the same code at once, one comes in', async () => {
    const { person, secret } = await withApp()
    const browsers = Array.from({ length: 5 }, openBrowser)
    for (const browser of browsers) await giveEmail(browser, person)
    const code = codeOf(secret)

    const answers = await Promise.all(browsers.map((browser) => giveCode(browser, code)))

    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
  })

  test('asks for a new password when the code took longer than ten minutes', async () => {
    const { person, secret } = await withApp()
    const browser = openBrowser()
    await giveEmail(browser, person)

    later(601)

    expect((await giveCode(browser, codeOf(secret))).body.code).toBe('begin-again')
  })

  test('takes a code of a clock that is half a minute off, and of no other', async () => {
    const { person, secret } = await withApp()
    const browser = openBrowser()
    await giveEmail(browser, person)
    const timestamp = Date.parse(api.clock.now)
    const at = (seconds: number) => new TOTP({ secret }).generate({ timestamp: timestamp + seconds * 1000 })

    expect((await giveCode(browser, at(-60))).status).toBe(401)
    expect((await giveCode(browser, at(60))).status).toBe(401)
    expect((await giveCode(browser, at(30))).status).toBe(200)
  })

  test('a stranger who guesses shuts out himself, not whoever has the app', async () => {
    const { person, secret } = await withApp()
    const [stranger, own] = [openBrowser(), openBrowser()]
    await giveEmail(stranger, person)
    await giveEmail(own, person)

    const guesses: number[] = []
    for (let guess = 0; guess < 11; guess += 1) guesses.push((await giveCode(stranger, '000000', 'totp', '10.9.9.9')).status)

    expect(guesses).toEqual([...Array(10).fill(401), 429])
    expect((await giveCode(own, codeOf(secret), 'totp', '10.8.8.8')).status).toBe(200)
  })

  test('guesses from everywhere at once come to an end too', async () => {
    const { person } = await withApp()
    const browser = openBrowser()
    await giveEmail(browser, person)

    const statuses: number[] = []
    for (let guess = 0; guess < 61; guess += 1) statuses.push((await giveCode(browser, '000000', 'totp', `10.7.${guess}.1`)).status)

    expect(statuses.indexOf(429)).toBe(60)
  })

  test('is switched off by password and code together', async () => {
    const { person, browser, secret } = await withApp()
    const remove = (json: object) => browser.send('POST', '/api/me/second-factor/totp/remove', json)

    expect((await remove({ password: 'not the password', code: codeOf(secret) })).status).toBe(422)
    expect((await remove({ password, code: '000000' })).status).toBe(422)
    expect((await remove({ password, code: codeOf(secret) })).status).toBe(204)
    expect((await giveEmail(openBrowser(), person)).body).toEqual({ signedIn: true })
    expect((await browser.send('GET', '/api/me/second-factor')).body).toMatchObject({ totpSince: null, recoveryCodesLeft: 0 })
  })

  test('neither its secret nor a recovery code can be read in the database or in the trail', async () => {
    const { person, secret, recoveryCodes } = await withApp()

    const rows = JSON.stringify([
      await api.db.selectFrom('totp').selectAll().where('memberId', '=', person.userId).execute(),
      await api.db.selectFrom('recoveryCode').selectAll().where('memberId', '=', person.userId).execute(),
      await api.db.selectFrom('audit').selectAll().where('recordId', '=', person.userId).execute(),
    ])

    expect(rows).toContain('second-factor.add-totp')
    for (const told of [secret, ...recoveryCodes]) expect(rows).not.toContain(told)
  })
})

describe('recovery codes', () => {
  test('each opens once, however it is typed, and new ones end the old', async () => {
    const { person, recoveryCodes, browser } = await withApp()
    const [first = '', second = ''] = recoveryCodes
    const bring = async (code: string) => {
      const other = openBrowser()
      await giveEmail(other, person)
      return (await giveCode(other, code, 'recovery')).status
    }

    expect(await bring(first.toUpperCase().replace('-', ' '))).toBe(200)
    expect(await bring(first)).toBe(401)
    expect((await browser.send('GET', '/api/me/second-factor')).body.recoveryCodesLeft).toBe(9)
    const renewed = await browser.send('POST', '/api/me/second-factor/recovery-codes', { password })
    expect(await bring(second)).toBe(401)
    expect(await bring(renewed.body.recoveryCodes[0])).toBe(200)
  })
})

describe('a passkey', () => {
  test('signs in alone, and stands behind the password from then on', async () => {
    const person = await newPerson(api, organisation, 'lawyer')
    const { device, made } = await addPasskey(await enter(person), 'Celular')
    const [alone, second] = [openBrowser(), openBrowser()]

    const asked = await askForPasskey(alone)
    const used = await alone.send('POST', '/api/auth/sign-in/passkey', { used: device.use(asked.challenge) })
    const afterPassword = await giveEmail(second, person)
    const named = await askForPasskey(second)
    const usedSecond = await second.send('POST', '/api/auth/sign-in/passkey', { used: device.use(named.challenge) })

    expect(made.status).toBe(201)
    expect(made.body.recoveryCodes).toHaveLength(10)
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] })
    expect(used.status).toBe(200)
    expect((await alone.send('GET', '/api/me')).body.user.id).toBe(person.userId)
    expect(afterPassword.body).toEqual({ signedIn: false, factors: ['passkey', 'recovery'] })
    expect(named.allowCredentials).toMatchObject([{ id: device.id }])
    expect(usedSecond.status).toBe(200)
  })

  test('is refused when nobody was verified, from another site, for another question, or twice', async () => {
    const person = await newPerson(api, organisation, 'lawyer')
    const { device } = await addPasskey(await enter(person))
    const bring = async (how: (challenge: string) => object, browser = openBrowser()) => {
      const { challenge } = await askForPasskey(browser)
      return browser.send('POST', '/api/auth/sign-in/passkey', { used: how(challenge) })
    }

    const refused = [
      await bring((challenge) => device.use(challenge, { verified: false })),
      await bring((challenge) => device.use(challenge, { at: 'http://elsewhere.example' })),
      await bring(() => device.use('another-question')),
      await bring((challenge) => ({ ...newAuthenticator(origin).use(challenge), id: device.id })),
      await bring((challenge) => newAuthenticator(origin).use(challenge)),
    ]
    const browser = openBrowser()
    const { challenge } = await askForPasskey(browser)
    const kept = new Map(browser.jar)
    const used = device.use(challenge)
    const [once, twice] = [await browser.send('POST', '/api/auth/sign-in/passkey', { used }), openBrowser()]
    for (const [name, value] of kept) twice.jar.set(name, value)

    expect(refused.map(({ body }) => body.code)).toEqual(Array(5).fill('bad-passkey'))
    expect(once.status).toBe(200)
    expect((await twice.send('POST', '/api/auth/sign-in/passkey', { used })).body.code).toBe('begin-again')
  })

  test('has a name, stands in the list of its owner alone, and goes with the password', async () => {
    const [person, other] = [await newPerson(api, organisation, 'lawyer'), await newPerson(api, organisation, 'lawyer')]
    const [browser, stranger] = [await enter(person), await enter(other)]
    const { made } = await addPasskey(browser, 'Celular')
    const { id } = made.body.passkey

    expect((await addPasskey(browser, 'Chave física')).made.body.recoveryCodes).toBeNull()
    expect((await stranger.send('PATCH', `/api/me/second-factor/passkeys/${id}`, { name: 'Minha' })).status).toBe(404)
    expect((await stranger.send('POST', `/api/me/second-factor/passkeys/${id}/remove`, { password })).status).toBe(404)
    expect((await browser.send('PATCH', `/api/me/second-factor/passkeys/${id}`, { name: 'Telefone' })).status).toBe(200)
    const { passkeys } = (await browser.send('GET', '/api/me/second-factor')).body
    expect(new Set(passkeys.map(({ name }: { name: string }) => name))).toEqual(new Set(['Telefone', 'Chave física']))
    expect((await browser.send('POST', `/api/me/second-factor/passkeys/${id}/remove`, { password: 'no' })).status).toBe(422)
    expect((await browser.send('POST', `/api/me/second-factor/passkeys/${id}/remove`, { password })).status).toBe(204)
  })

  test('is not made where nobody was verified', async () => {
    const browser = await enter(await newPerson(api, organisation, 'lawyer'))
    const { challenge } = (await browser.send('POST', '/api/me/second-factor/passkeys/options', { password })).body

    const made = await browser.send('POST', '/api/me/second-factor/passkeys', {
      name: 'Sem dono',
      made: newAuthenticator(origin).make(challenge, { verified: false }),
    })

    expect(made.body.errors[0]).toMatchObject({ pointer: '#/made', code: 'passkey' })
  })
})

describe('whose second factor', () => {
  test('a token changes nothing about it', async () => {
    const { person } = await withApp()

    expect((await api.send('POST', '/api/me/second-factor/recovery-codes', { as: person, json: { password } })).status).toBe(403)
    expect((await api.send('GET', '/api/me/second-factor', { as: person })).status).toBe(200)
  })

  test('whoever sits at a screen that was left open cannot guess on and on', async () => {
    const browser = await enter(await newPerson(api, organisation, 'lawyer'))

    const statuses: number[] = []
    for (let guess = 0; guess < 61; guess += 1)
      statuses.push((await browser.send('POST', '/api/me/second-factor/totp/confirm', { code: '000000' })).status)

    expect([statuses[59], statuses[60]]).toEqual([409, 429])
  })

  test('a suspended member comes in by no way', async () => {
    const { person, secret } = await withApp()
    const browser = openBrowser()
    await giveEmail(browser, person)
    await api.db.updateTable('member').set({ suspended: true }).where('id', '=', person.userId).execute()

    expect((await giveCode(browser, codeOf(secret))).status).toBe(401)
    expect((await giveEmail(openBrowser(), person)).body.code).toBe('suspended')
  })
})

describe('a role of which a second factor is asked', () => {
  async function house() {
    const id = await newOrganisation(api.db)
    const [chief, lawyer] = [await newPerson(api, id, 'director'), await newPerson(api, id, 'lawyer')]
    const own = await enter(chief)
    const require = async (roles: UserRole[]) => {
      const { version } = (await own.send('GET', '/api/organisation/second-factor')).body
      return own.send('PUT', '/api/organisation/second-factor', { roles, version })
    }
    return { id, chief, lawyer, own, require }
  }

  test('does nothing without one but set it up, neither by session nor by token', async () => {
    const { lawyer, require } = await house()
    const browser = await enter(lawyer)

    const before = await browser.send('GET', '/api/cases')
    expect((await require(['lawyer'])).status).toBe(200)
    const stopped = await browser.send('GET', '/api/cases')
    const byToken = await api.send('GET', '/api/cases', { as: lawyer })
    const own = await browser.send('GET', '/api/me/second-factor')
    const law = await browser.send('GET', '/api/forums/names')
    const { secret } = (await browser.send('POST', '/api/me/second-factor/totp', { password })).body
    await browser.send('POST', '/api/me/second-factor/totp/confirm', { code: codeOf(secret) })

    expect(before.status).toBe(200)
    for (const answer of [stopped, byToken]) expect([answer.status, answer.body.code]).toEqual([403, 'second-factor-needed'])
    expect((await api.send('GET', '/api/me', { as: lawyer })).status).toBe(200)
    expect(own.body.required).toBe(true)
    expect(law.status).toBe(200)
    expect((await browser.send('GET', '/api/cases')).status).toBe(200)
    expect((await api.send('GET', '/api/cases', { as: lawyer })).status).toBe(200)
    later(30)
    expect((await browser.send('POST', '/api/me/second-factor/totp/remove', { password, code: codeOf(secret) })).status).toBe(409)
  })

  test('is named by directors and admins, with a trace, and never over a newer choice', async () => {
    const { id, chief, lawyer, own, require } = await house()
    const other = await enter(lawyer)

    expect((await other.send('PUT', '/api/organisation/second-factor', { roles: [], version: 1 })).status).toBe(403)
    expect((await require(['lawyer', 'partner'])).body.roles).toEqual(['lawyer', 'partner'])
    const stale = await own.send('PUT', '/api/organisation/second-factor', { roles: [], version: 1 })
    const trace = await api.db
      .selectFrom('audit')
      .select(['actorId'])
      .where('action', '=', 'second-factor.require')
      .where('organisationId', '=', id)
      .execute()

    expect(stale.body).toMatchObject({ code: 'stale', current: { roles: ['lawyer', 'partner'] } })
    expect(trace).toEqual([{ actorId: chief.userId }])
  })

  test('the director sees who has one, and takes away what was lost: every session ends and the password alone lets in', async () => {
    const { person, browser } = await withApp()
    const chief = await enter(director)
    const admin = await enter(await newPerson(api, organisation, 'admin'))
    const { person: otherChief } = await withApp('director')

    expect((await chief.send('GET', '/api/organisation/second-factor')).body.members).toContain(person.userId)
    expect((await admin.send('DELETE', `/api/users/${otherChief.userId}/second-factor`)).status).toBe(403)
    expect((await admin.send('DELETE', `/api/users/${person.userId}/second-factor`)).status).toBe(204)
    expect((await browser.send('GET', '/api/me')).status).toBe(401)
    expect((await giveEmail(openBrowser(), person)).body).toEqual({ signedIn: true })
    expect((await chief.send('GET', '/api/organisation/second-factor')).body.members).not.toContain(person.userId)
    const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    expect((await chief.send('DELETE', `/api/users/${stranger.userId}/second-factor`)).status).toBe(404)
  })

  test('the operator takes it away too', async () => {
    const { person } = await withApp()

    await clearFactors(api.db, person.email.toUpperCase(), api.clock.now)

    expect((await giveEmail(openBrowser(), person)).body).toEqual({ signedIn: true })
  })

  test('new keys of the house change nothing for who comes in', async () => {
    const { person, secret, recoveryCodes } = await withApp()
    const [one, other] = [openBrowser(), openBrowser()]

    await changeKeys(api.db)

    await giveEmail(one, person)
    expect((await giveCode(one, codeOf(secret))).status).toBe(200)
    await giveEmail(other, person)
    expect((await giveCode(other, recoveryCodes[0] ?? '', 'recovery')).status).toBe(200)
  })

  test('nothing of all this was a mistake of ours', () => {
    expect(api.mistakes).toEqual([])
  })
})

test('who came in, who was refused at the second step, and how, stands in the trail', async () => {
  const { person, secret, recoveryCodes } = await withApp()
  const browser = openBrowser()
  await giveEmail(browser, person, 'a wrong one')
  await expect.poll(() => doorOf(person)).toHaveLength(2)
  await giveEmail(browser, person)
  await giveCode(browser, '000000')
  await expect.poll(() => doorOf(person)).toHaveLength(3)
  await giveCode(browser, codeOf(secret))
  await giveEmail(browser, person)
  await giveCode(browser, recoveryCodes[0] ?? '', 'recovery')

  expect(await doorOf(person)).toEqual([
    'user.sign-in password',
    'user.sign-in-failed password',
    'user.sign-in-failed totp',
    'user.sign-in totp',
    'user.sign-in recovery',
  ])
})

async function doorOf({ userId }: Person): Promise<string[]> {
  const rows = await api.db
    .selectFrom('audit')
    .select(['action', 'after'])
    .where('recordId', '=', userId)
    .where('actorId', '=', userId)
    .where('action', 'in', ['user.sign-in', 'user.sign-in-failed'])
    .orderBy('id')
    .execute()
  return rows.map(({ action, after }) => `${action} ${(after as { way: string }).way}`)
}
