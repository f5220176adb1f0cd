import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'

let api: Api
let director: Person
let admin: Person

beforeAll(async () => {
  api = await openApi()
  const organisation = await newOrganisation(api.db)
  director = await newPerson(api, organisation, 'director')
  admin = await newPerson(api, organisation, 'admin')
})

async function versionOf(person: Person): Promise<number> {
  const { body } = await api.send('GET', '/api/users', { as: director })
  return body.items.find((user: { id: string }) => user.id === person.userId).version
}

async function edit(as: Person, person: Person, json: object) {
  return api.send('PATCH', `/api/users/${person.userId}`, { as, json: { version: await versionOf(person), ...json } })
}

describe('members', () => {
  test('the last director stays one, whoever tries', async () => {
    expect((await edit(director, director, { role: 'lawyer' })).body.code).toBe('last-director')
    expect((await edit(director, director, { suspended: true })).body.code).toBe('last-director')
    expect((await edit(admin, director, { suspended: true })).status).toBe(403)
  })

  test('of two directors who demote each other at once, one stays', async () => {
    const organisation = await newOrganisation(api.db)
    const [one, two] = [await newPerson(api, organisation, 'director'), await newPerson(api, organisation, 'director')]

    await Promise.all([
      api.send('PATCH', `/api/users/${two.userId}`, { as: one, json: { role: 'lawyer', version: 1 } }),
      api.send('PATCH', `/api/users/${one.userId}`, { as: two, json: { role: 'lawyer', version: 1 } }),
    ])

    const roles = await api.db.selectFrom('member').select('role').where('organisationId', '=', organisation).execute()
    expect(roles.map(({ role }) => role).toSorted()).toEqual(['director', 'lawyer'])
  })

  test('an admin raises nobody to director, nor themself', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')

    expect((await edit(admin, lawyer, { role: 'director' })).status).toBe(403)
    expect((await edit(admin, admin, { role: 'lawyer' })).status).toBe(403)
    expect((await edit(admin, lawyer, { role: 'advocate' })).body.role).toBe('advocate')
    expect((await api.send('POST', '/api/invitations', { as: admin, json: { email: 'd@example.org', role: 'director' } })).status).toBe(403)
  })

  test('a stale edit is told the present state', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    const first = await api.send('PATCH', `/api/users/${lawyer.userId}`, { as: director, json: { role: 'advocate', version: 1 } })

    const second = await api.send('PATCH', `/api/users/${lawyer.userId}`, { as: admin, json: { role: 'assistant', version: 1 } })

    expect(first.status).toBe(200)
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ code: 'stale', current: { role: 'advocate', version: 2 } })
  })

  test('a member of another organisation is not found', async () => {
    const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')

    expect((await api.send('PATCH', `/api/users/${stranger.userId}`, { as: director, json: { role: 'admin', version: 1 } })).status).toBe(
      404,
    )
  })

  test('a change leaves a trace with who, before and after', async () => {
    const lawyer = await newPerson(api, director.organisationId, 'lawyer')
    await edit(director, lawyer, { role: 'partner' })

    const trace = await api.db
      .selectFrom('audit')
      .selectAll()
      .where('recordId', '=', lawyer.userId)
      .where('action', '=', 'user.edit')
      .executeTakeFirstOrThrow()

    expect(trace).toMatchObject({ actorId: director.userId, before: { role: 'lawyer' }, after: { role: 'partner' } })
  })
})

describe('invitations', () => {
  async function invite(email: string, role = 'advocate') {
    const made = await api.send('POST', '/api/invitations', { as: director, json: { email, role } })
    return { made, token: String(made.body.link).split('/').at(-1) ?? '' }
  }
  const acceptance = { name: 'Bea', password: 'another long password', language: 'es' }

  test('whoever has the link becomes a member once', async () => {
    const { made, token } = await invite('bea@example.org')
    const shown = await api.send('GET', `/api/invitations/${token}`)

    const answers = await Promise.all([1, 2, 3].map(() => api.send('POST', `/api/invitations/${token}/accept`, { json: acceptance })))

    expect(made.status).toBe(201)
    expect(made.body.link).toMatch(/^http:\/\/localhost\/invitation\/[\w-]{43}$/)
    expect(shown.body).toMatchObject({ email: 'bea@example.org', role: 'advocate' })
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 410, 410])
    const cookie =
      answers
        .find((answer) => answer.status === 201)
        ?.headers.getSetCookie()[0]
        ?.split(';')[0] ?? ''
    expect((await api.send('GET', '/api/me', { headers: { Cookie: cookie } })).body.user).toMatchObject({
      name: 'Bea',
      role: 'advocate',
      language: 'es',
    })
    expect((await api.send('POST', '/api/invitations', { as: director, json: { email: 'BEA@example.org', role: 'lawyer' } })).status).toBe(
      409,
    )
  })

  test('after seven days, withdrawn, or replaced by a newer one it is void', async () => {
    const late = await invite('late@example.org')
    const withdrawn = await invite('withdrawn@example.org')
    const replaced = await invite('replaced@example.org')
    await invite('replaced@example.org')
    await api.send('DELETE', `/api/invitations/${withdrawn.made.body.id}`, { as: director })

    expect((await api.send('GET', `/api/invitations/${withdrawn.token}`)).status).toBe(404)
    expect((await api.send('GET', `/api/invitations/${replaced.token}`)).status).toBe(404)
    api.clock.now = '2026-03-09T12:00:01Z'
    expect((await api.send('GET', `/api/invitations/${late.token}`)).status).toBe(410)
    expect((await api.send('POST', `/api/invitations/${late.token}/accept`, { json: acceptance })).status).toBe(410)
    api.clock.now = '2026-03-02T12:00:00Z'
  })

  test('the list never shows a token', async () => {
    const { token } = await invite('listed@example.org')

    expect(JSON.stringify((await api.send('GET', '/api/invitations', { as: admin })).body)).not.toContain(token)
  })
})
