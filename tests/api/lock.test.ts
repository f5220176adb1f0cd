import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, enter, newOrganisation, newPerson, openApi, type Person, testPassword } from '../support/api.ts'

let api: Api
let director: Person

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})

function ask(method: string, path: string, cookie: string, json?: object, from = '127.0.0.1') {
  return api.send(method, path, { headers: { Cookie: cookie, 'X-Forwarded-For': from }, ...(json && { json }) })
}

async function enterAsNew(): Promise<{ person: Person; cookie: string }> {
  const person = await newPerson(api, director.organisationId, 'lawyer')
  return { person, cookie: await enter(api, person) }
}

async function leaveAlone({ userId }: Person, minutes: number) {
  await api.db
    .updateTable('auth.session')
    .set({ lastSeenAt: sql`now() - make_interval(mins => ${minutes})` })
    .where('userId', '=', userId)
    .execute()
}

describe('a locked session', () => {
  test('opens nothing, reading or writing, until the password is given; what is open to all stays open', async () => {
    const { person, cookie } = await enterAsNew()
    await ask('POST', '/api/auth/lock', cookie)

    const refused = [
      await ask('GET', '/api/me', cookie),
      await ask('GET', '/api/cases', cookie),
      await ask('POST', '/api/cases', cookie, { title: 'X' }),
      await ask('GET', '/api/sessions', cookie),
    ]

    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(Array(4).fill([401, 'locked']))
    expect((await ask('GET', '/api/auth/session', cookie)).body).toEqual({ state: 'locked' })
    expect((await ask('GET', '/api/health', cookie)).status).toBe(200)
    expect((await api.send('GET', '/api/me', { as: person })).status).toBe(200)
    expect((await ask('POST', '/api/auth/unlock', cookie, { password: 'wrong' })).body.errors[0].code).toBe('mismatch')
    expect((await ask('GET', '/api/me', cookie)).status).toBe(401)
    expect((await ask('POST', '/api/auth/unlock', cookie, { password: testPassword })).status).toBe(200)
    expect((await ask('GET', '/api/me', cookie)).body.user.id).toBe(person.userId)
  })

  test('another session of the same person stays open, and signing out works while locked', async () => {
    const { person, cookie } = await enterAsNew()
    const other = await enter(api, person)
    await ask('POST', '/api/auth/lock', cookie)

    expect((await ask('GET', '/api/me', other)).status).toBe(200)
    await ask('POST', '/api/auth/sign-out', cookie)
    expect((await ask('GET', '/api/me', cookie)).body.code).toBe('signed-out')
  })

  test('a screen that was closed and left alone is locked all the same', async () => {
    const { person, cookie } = await enterAsNew()

    await leaveAlone(person, 22)
    const soon = (await ask('GET', '/api/auth/session', cookie)).body.state
    await leaveAlone(person, 24)
    const late = await ask('GET', '/api/me', cookie)

    expect([soon, late.status, late.body.code]).toEqual(['open', 401, 'locked'])
    expect((await ask('POST', '/api/auth/unlock', cookie, { password: testPassword })).status).toBe(200)
    expect((await ask('GET', '/api/me', cookie)).status).toBe(200)
  })

  test('a thief who guesses shuts out himself, not its holder; and after twenty guesses from anywhere it ends', async () => {
    const { person, cookie } = await enterAsNew()
    await ask('POST', '/api/auth/lock', cookie)
    const guess = (from: string) => ask('POST', '/api/auth/unlock', cookie, { password: 'a guess' }, from)
    const first: number[] = []
    for (let round = 0; round < 11; round += 1) first.push((await guess('203.0.113.5')).status)

    expect([first.at(9), first.at(10)]).toEqual([422, 429])
    expect((await ask('POST', '/api/auth/unlock', cookie, { password: testPassword }, '198.51.100.4')).status).toBe(200)
    await ask('POST', '/api/auth/lock', cookie)
    for (let round = 0; round < 10; round += 1) await guess(`203.0.113.${100 + round}`)
    expect((await ask('GET', '/api/auth/session', cookie)).body.state).toBe('none')
    expect(await enter(api, person, { 'X-Forwarded-For': '198.51.100.4' })).toContain('session_token')
  })

  test('nobody suspended unlocks, and without a session there is nothing to unlock', async () => {
    const { person, cookie } = await enterAsNew()
    await ask('POST', '/api/auth/lock', cookie)
    await api.db.updateTable('member').set({ suspended: true }).where('id', '=', person.userId).execute()

    expect((await ask('POST', '/api/auth/unlock', cookie, { password: testPassword })).body.code).toBe('signed-out')
    expect((await ask('POST', '/api/auth/unlock', '', { password: testPassword })).body.code).toBe('signed-out')
  })
})

describe('after how long the screen locks', () => {
  test('twenty minutes, unless the organisation says otherwise; a person may choose less, not more', async () => {
    const own = await newOrganisation(api.db)
    const [lead, lawyer] = [await newPerson(api, own, 'director'), await newPerson(api, own, 'lawyer')]
    const minutes = async () => (await api.send('GET', '/api/me', { as: lawyer })).body.idleMinutes
    const choose = (as: Person, json: object) => api.send('PATCH', '/api/sessions/idle/own', { as, json })

    const first = await minutes()
    const made = await api.send('PATCH', '/api/sessions/idle', { as: lead, json: { idleMinutes: 30, version: 1 } })
    const second = await minutes()
    await choose(lawyer, { own: 5 })
    const shorter = await minutes()
    await choose(lawyer, { own: 60 })
    const longer = await minutes()
    await choose(lawyer, { own: null })

    expect(made.body).toEqual({ organisation: 30, own: null, version: 2 })
    expect([first, second, shorter, longer, await minutes()]).toEqual([20, 30, 5, 30, 30])
  })

  test('only who keeps the organisation sets it, within 5 and 60 minutes, and a stale edit is told', async () => {
    const set = (as: Person, json: object) => api.send('PATCH', '/api/sessions/idle', { as, json })
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')

    expect((await set(lawyer, { idleMinutes: 10, version: 1 })).status).toBe(403)
    expect((await set(director, { idleMinutes: 4, version: 1 })).body.errors[0].pointer).toBe('#/idleMinutes')
    expect((await set(director, { idleMinutes: 61, version: 1 })).status).toBe(422)
    expect((await set(director, { idleMinutes: 10, version: 7 })).status).toBe(409)
    expect((await set(director, { idleMinutes: 10, version: 1 })).status).toBe(200)
  })
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})

test('locking, a wrong guess and unlocking stand in the trail; locking what is locked does not', async () => {
  const { person, cookie } = await enterAsNew()

  await ask('POST', '/api/auth/lock', cookie)
  await ask('POST', '/api/auth/lock', cookie)
  await ask('POST', '/api/auth/unlock', cookie, { password: 'wrong' })
  await expect.poll(() => trailOf(person)).toContain('user.sign-in-failed')
  await ask('POST', '/api/auth/unlock', cookie, { password: testPassword })

  expect(await trailOf(person)).toEqual(['user.sign-in', 'user.lock', 'user.sign-in-failed', 'user.unlock'])
})

async function trailOf({ userId }: Person): Promise<string[]> {
  const rows = await api.db.selectFrom('audit').select('action').where('recordId', '=', userId).orderBy('id').execute()
  return rows.map(({ action }) => action).filter((action) => /^user\.(sign-in|lock|unlock)/.test(action))
}
