import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { tellDevice } from '../../packages/api/src/device.ts'
import { type Api, cookiesOf, enter, newOrganisation, newPerson, openApi, type Person, testPassword } from '../support/api.ts'

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile Safari/604.1'

let api: Api
let director: Person

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
})

const me = async (cookie: string) => (await api.send('GET', '/api/me', { headers: { Cookie: cookie } })).status

function ask(method: string, path: string, cookie: string, json?: object) {
  return api.send(method, path, { headers: { Cookie: cookie }, ...(json && { json }) })
}

async function actionsOn(recordId: string) {
  const rows = await api.db.selectFrom('audit').select(['action', 'after']).where('recordId', '=', recordId).execute()
  return rows.map(({ action }) => action)
}

describe('one’s own sessions', () => {
  test('are listed by browser and system, the one in hand first, and no address is kept', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const there = await enter(api, lawyer, { 'User-Agent': phone, 'X-Forwarded-For': '198.51.100.9' })
    const here = await enter(api, lawyer, { 'User-Agent': firefox, 'X-Forwarded-For': '198.51.100.9' })

    const { body } = await ask('GET', '/api/sessions', here)

    expect(body.items.map(({ device, isThis }: { device: string; isThis: boolean }) => [device, isThis])).toEqual([
      ['Firefox · Windows', true],
      ['Safari · iPhone', false],
    ])
    expect((await ask('GET', '/api/sessions', there)).body.items[0]).toMatchObject({ device: 'Safari · iPhone', isThis: true })
    const kept = await api.db.selectFrom('auth.session').selectAll().where('userId', '=', lawyer.userId).execute()
    expect(JSON.stringify(kept)).not.toMatch(/198\.51|Mozilla|Gecko/)
  })

  test('one is ended, then all others; each leaves its trace', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const [here, two, three] = [await enter(api, lawyer), await enter(api, lawyer), await enter(api, lawyer)]
    const { body } = await ask('GET', '/api/sessions', two)
    const second = body.items[0].id

    expect((await ask('DELETE', `/api/sessions/${second}`, here)).status).toBe(204)
    expect([await me(here), await me(two), await me(three)]).toEqual([200, 401, 200])
    expect((await ask('POST', '/api/sessions/end-others', here)).body).toEqual({ sessions: 1 })
    expect([await me(here), await me(three)]).toEqual([200, 401])
    expect(await actionsOn(second)).toEqual(['session.end'])
    expect(await actionsOn(lawyer.userId)).toContain('session.end-others')
  })

  test('leaving everywhere ends this one too, and the keys of programs only if asked', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const first = await enter(api, lawyer)
    await ask('POST', '/api/sessions/end-all', first, { tokens: false })
    const stillOpen = (await api.send('GET', '/api/me', { as: lawyer })).status
    const [here, there] = [await enter(api, lawyer), await enter(api, lawyer)]

    const ended = await ask('POST', '/api/sessions/end-all', here, { tokens: true })

    expect([await me(first), stillOpen]).toEqual([401, 200])
    expect(ended.body).toEqual({ sessions: 2, tokens: 1 })
    expect([await me(here), await me(there), (await api.send('GET', '/api/me', { as: lawyer })).status]).toEqual([401, 401, 401])
    expect(await actionsOn(lawyer.userId)).toContain('session.end-all')
  })

  test('nobody sees or ends another’s, in the same organisation or not', async () => {
    const [lawyer, other] = [
      await newPerson(api, director.organisationId, 'lawyer'),
      await newPerson(api, director.organisationId, 'lawyer'),
    ]
    const cookie = await enter(api, lawyer)
    const { id } = (await ask('GET', '/api/sessions', cookie)).body.items[0]

    expect((await ask('GET', '/api/sessions', await enter(api, other))).body.items.map((one: { id: string }) => one.id)).not.toContain(id)
    expect((await api.send('DELETE', `/api/sessions/${id}`, { as: other })).status).toBe(404)
    expect((await api.send('DELETE', `/api/sessions/${id}`, { as: director })).status).toBe(404)
    expect(await me(cookie)).toBe(200)
  })

  test('a session that nobody used for fourteen days is over', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const cookie = await enter(api, lawyer)
    await api.db.updateTable('auth.session').set({ expiresAt: sql`now()` }).where('userId', '=', lawyer.userId).execute()

    expect(await me(cookie)).toBe(401)
    expect((await ask('GET', '/api/auth/session', cookie)).body).toEqual({ state: 'none' })
  })

  test('a browser that says nothing, or lies, is listed without a name', () => {
    expect(tellDevice('')).toBe('')
    expect(tellDevice('<script>alert(1)</script>')).toBe('')
    expect(tellDevice('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36')).toBe(
      'Chrome · Linux',
    )
    expect(tellDevice('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/153.0 Safari/537.36 Edg/153.0')).toBe('Edge · Windows')
  })
})

describe('a member’s sessions', () => {
  test('are ended by a director or an admin, who stay out of other organisations', async () => {
    const [lawyer, admin] = [
      await newPerson(api, director.organisationId, 'lawyer'),
      await newPerson(api, director.organisationId, 'admin'),
    ]
    const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const theirs = await enter(api, stranger)
    const end = async (as: Person, whose: Person) => (await api.send('DELETE', `/api/users/${whose.userId}/sessions`, { as })).status

    for (const keeper of [director, admin]) {
      const cookie = await enter(api, lawyer)
      expect([await end(keeper, lawyer), await me(cookie)]).toEqual([200, 401])
    }
    expect(await actionsOn(lawyer.userId)).toContain('user.end-sessions')
    expect([await end(director, stranger), await end(lawyer, admin)]).toEqual([404, 403])
    expect(await me(theirs)).toBe(200)
  })

  test('end when the member is suspended; what they recorded stays under their name', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const made = await api.send('POST', '/api/cases', { as: lawyer, json: { title: 'Um caso' } })
    const cookie = await enter(api, lawyer)
    await api.send('PATCH', `/api/users/${lawyer.userId}`, { as: director, json: { suspended: true, version: 1 } })

    const history = await api.send('GET', `/api/cases/${made.body.id}/history`, { as: director })

    expect(await me(cookie)).toBe(401)
    expect(JSON.stringify(history.body)).toContain((await nameOf(lawyer)) ?? 'no name')
    expect((await api.db.selectFrom('auth.session').select('id').where('userId', '=', lawyer.userId).execute()).length).toBe(0)
  })

  async function nameOf({ userId }: Person) {
    return (await api.db.selectFrom('member').select('name').where('id', '=', userId).executeTakeFirst())?.name
  }
})

describe('secrets', () => {
  test('no cookie, key, or link is, or is part of, anything that is stored', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const cookie = cookiesOf(
      await api.send('POST', '/api/auth/sign-in/email', {
        json: { email: lawyer.email, password: testPassword },
        headers: { 'User-Agent': firefox },
      }),
    )
    const invited = await api.send('POST', '/api/invitations', { as: director, json: { email: 'secret@example.org', role: 'lawyer' } })
    const token = await ask('POST', '/api/tokens', cookie, { name: 'Planilha', password: testPassword })
    const { askForReset } = await import('../../packages/api/src/sign-in/reset-actions.ts')
    const reset = await askForReset(api.db, lawyer.email, api.clock.now)
    const session = decodeURIComponent(/session_token=([^;]+)/.exec(cookie)?.[1] ?? '').split('.')[0] ?? ''
    const secrets = [session, String(invited.body.link).split('/').at(-1) ?? '', String(token.body.token), reset?.token ?? '', testPassword]

    const stored = await readEverything()

    expect(secrets.map((secret) => secret.length > 15)).toEqual(Array(5).fill(true))
    expect(stored.length).toBeGreaterThan(2_000)
    expect(secrets.filter((secret) => stored.includes(secret))).toEqual([])
  })

  async function readEverything(): Promise<string> {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`.execute(api.db)
    const texts: string[] = []
    for (const { name } of tables) {
      const { rows } = await sql<{ text: string }>`select row_to_json(t)::text as text from ${sql.raw(name)} t`.execute(api.db)
      texts.push(...rows.map(({ text }) => text))
    }
    return texts.join('\n')
  }
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})
