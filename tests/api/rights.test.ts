import { randomUUID } from 'node:crypto'
import { mayDo, type Right, roles } from '@travessia/shared/permissions'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'

interface Guarded {
  method: string
  path: string
  right: Right | 'open'
}

const api: Api = await openApi()
const organisation = await newOrganisation(api.db)
const people = new Map<string, Person>()
for (const role of roles) people.set(role, await newPerson(api, organisation, role))
const routes = listRoutes()

function personOf(role: string): Person {
  const person = people.get(role)
  if (!person) throw new Error(role)
  return person
}

function listRoutes(): Guarded[] {
  return api.app.routes.flatMap(({ method, path, handler }) => {
    const right = 'permission' in handler ? (handler.permission as Right | 'open') : undefined
    return right ? [{ method, path: path.replace(/\/$/, ''), right }] : []
  })
}

function knock({ method, path }: Guarded, as: Person | undefined, caseId: string = randomUUID()): Promise<Answer> {
  const address = path.replace(':case', caseId).replace(/:\w+/g, () => randomUUID())
  return api.send(method, method === 'DELETE' ? `${address}?version=1` : address, {
    as,
    ...(method !== 'GET' && method !== 'DELETE' && { json: {} }),
  })
}

// Tokens, calendars for programs, passwords and second factors are made in person, and these requests come with a token.
const inPerson = /^(POST|PUT|DELETE) \/api\/(tokens$|feeds$|me\/password$|.*\/second-factor)/

describe('who may do what', () => {
  test('every route says who may enter', () => {
    const all = new Set(
      api.app.routes
        .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
        .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`),
    )

    expect([...all].filter((route) => !routes.some(({ method, path }) => route === `${method} ${path}`))).toEqual([])
    expect(routes.length).toBeGreaterThan(40)
  })

  test.each(routes.filter(({ right }) => right === 'open'))('$method $path is open', async (route) => {
    expect((await knock(route, undefined)).status).not.toBe(401)
  })

  test.each(routes.filter(({ right }) => right !== 'open'))('$method $path needs $right', async (route) => {
    const stranger = await knock(route, undefined)

    expect(stranger.status).toBe(401)
    for (const role of roles) {
      const { status, body } = await knock(route, personOf(role))
      const isAllowed = route.right !== 'open' && mayDo(role, route.right)
      const isInPerson = status === 403 && inPerson.test(`${route.method} ${route.path}`)
      if (!isAllowed || isInPerson) expect(status, role).toBe(403)
      else expect([200, 201, 204, 404, 409, 422], `${role} ${JSON.stringify(body)}`).toContain(status)
    }
  })
})

describe('which cases exist for whom', () => {
  let open: string
  let restricted: string
  let shared: string
  let ended: string
  let theirs: string

  beforeAll(async () => {
    const director = personOf('director')
    const create = async (as: Person, more: object = {}) => {
      const made = await api.send('POST', '/api/cases', { as, json: { title: 'Um caso', ...more } })
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      return String(made.body.id)
    }
    const share = (caseId: string, until: string | null) =>
      api.db
        .insertInto('caseMember')
        .values({ organisationId: organisation, caseId, memberId: personOf('partner').userId, until })
        .execute()
    open = await create(director)
    restricted = await create(director, { visibility: 'restricted' })
    shared = await create(director)
    ended = await create(director)
    await share(shared, '2026-03-02')
    await share(ended, '2026-03-01')
    theirs = await create(await newPerson(api, await newOrganisation(api.db), 'director'))
  })

  const table = () =>
    [
      ['director', [open, restricted, shared, ended]],
      ['lawyer', [open, shared, ended]],
      ['advocate', [open, shared, ended]],
      ['assistant', [open, shared, ended]],
      ['partner', [shared]],
    ] as const

  test('the list shows them and no others', async () => {
    for (const [role, visible] of table()) {
      const { body } = await api.send('GET', '/api/cases?status=all', { as: personOf(role) })
      expect(new Set(body.items.map((one: { id: string }) => one.id)), role).toEqual(new Set(visible))
    }
  })

  test('a case that one may not see answers everywhere as one that does not exist', async () => {
    const inside = routes.filter(({ path }) => path.includes('/:case'))
    for (const [role, visible] of table()) {
      for (const route of inside.filter(({ right }) => right !== 'open' && mayDo(personOf(role).role, right))) {
        for (const id of [open, restricted, shared, ended, theirs].filter((one) => !visible.includes(one))) {
          const [hidden, absent] = [await knock(route, personOf(role), id), await knock(route, personOf(role))]
          expect([hidden.status, absent.status], `${role} ${route.method} ${route.path}`).toEqual([404, 404])
          expect({ ...hidden.body, request: '' }).toEqual({ ...absent.body, request: '' })
        }
      }
    }
  })

  test('the member who is put on a restricted case sees it, and the sharing ends with its day in Brazil', async () => {
    const lawyer = personOf('lawyer')
    await api.db
      .insertInto('caseMember')
      .values({ organisationId: organisation, caseId: restricted, memberId: lawyer.userId, until: null })
      .execute()

    expect((await api.send('GET', `/api/cases/${restricted}`, { as: lawyer })).status).toBe(200)
    api.clock.now = '2026-03-03T02:59:59Z'
    expect((await api.send('GET', `/api/cases/${shared}`, { as: personOf('partner') })).status).toBe(200)
    api.clock.now = '2026-03-03T03:00:00Z'
    expect((await api.send('GET', `/api/cases/${shared}`, { as: personOf('partner') })).status).toBe(404)
    api.clock.now = '2026-03-02T12:00:00Z'
  })

  test('auditors read the register and the trail, admins nothing', async () => {
    const [auditor, admin] = [personOf('auditor'), personOf('admin')]

    expect((await api.send('GET', '/api/cases?status=all', { as: auditor })).status).toBe(200)
    expect((await api.send('GET', `/api/cases/${open}/history`, { as: auditor })).status).toBe(200)
    expect((await api.send('GET', `/api/cases/${open}`, { as: auditor })).status).toBe(403)
    expect((await api.send('GET', `/api/cases/${open}`, { as: admin })).status).toBe(403)
    expect((await api.send('GET', '/api/cases', { as: admin })).status).toBe(403)
  })

  test('nothing of all this was a mistake of ours', () => {
    expect(api.mistakes).toEqual([])
  })
})
