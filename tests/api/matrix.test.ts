import { randomUUID } from 'node:crypto'
import { mayDo, type Right, roles, type UserRole } from '@travessia/shared/permissions'
import { expect, test } from 'vitest'
import { type Answer, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'

const api = await openApi()
const organisation = await newOrganisation(api.db)
const owner = await newPerson(api, organisation, 'lawyer')
const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')
const people = await Promise.all(roles.map((role) => newPerson(api, organisation, role)))

/** The ways in which a case may stand to somebody, and for which roles it exists then. */
const situations: Record<string, { make: () => Promise<Filled>; exists: readonly UserRole[] }> = {
  'open to the house': {
    make: () => fill(owner, 'organisation'),
    exists: ['director', 'lawyer', 'advocate', 'assistant', 'auditor'],
  },
  'restricted, and a member': {
    make: async () => {
      const filled = await fill(owner, 'restricted')
      await api.db
        .insertInto('caseMember')
        .values(people.map(({ userId }) => ({ ...keyOf(filled), memberId: userId })))
        .execute()
      return filled
    },
    exists: ['director', 'lawyer', 'advocate', 'assistant', 'partner', 'auditor'],
  },
  'restricted, and no member': { make: () => fill(owner, 'restricted'), exists: ['director', 'auditor'] },
  walled: {
    make: async () => {
      const filled = await fill(owner, 'organisation')
      const wall = { reason: 'Conflito', madeBy: owner.userId, madeAt: api.clock.now }
      await api.db
        .insertInto('caseMember')
        .values(people.map(({ userId }) => ({ ...keyOf(filled), memberId: userId })))
        .execute()
      await api.db
        .insertInto('caseWall')
        .values(people.map(({ userId }) => ({ ...keyOf(filled), memberId: userId, ...wall })))
        .execute()
      return filled
    },
    exists: [],
  },
  'of another organisation': { make: () => fill(stranger, 'organisation'), exists: [] },
}

/** The ids of a case and of what is in it, by the names that the routes have for them. */
type Filled = Record<string, string> & { case: string }

function keyOf(filled: Filled) {
  return { organisationId: organisation, caseId: filled.case }
}

async function fill(as: Person, visibility: string): Promise<Filled> {
  const { id } = await openCase(api, as, { title: `Marcado ${randomUUID()}`, visibility })
  const path = `/api/cases/${id}`
  const writ = await addProceeding(api, as, id, 'br-ms', { court: 'jfpr' })
  const event = await record(api, as, id, writ.id, 'final-decision-notified', '2026-01-14')
  const person = await write(api, as, 'POST', `${path}/people`, { name: 'Jean Baptiste', role: 'victim', pseudonym: 'J. B.' })
  const annex = await write(api, as, 'POST', `${path}/annexes`, { title: 'Passaporte' })
  const brief = await write(api, as, 'POST', `${path}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
  const version = await write(api, as, 'POST', `${path}/briefs/${brief.id}/versions`, { name: 'um' })
  const deadline = (await api.send('GET', `${path}/deadlines`, { as })).body.items[0]
  const made = { proceeding: writ.id, event: event.id, person: person.id, annex: annex.id, brief: brief.id, version: version.id }
  return { case: id, ...made, deadline: deadline.id, member: as.userId }
}

interface Route {
  method: string
  path: string
  right: Right
}

/** From the application itself: a route that is added is asked by itself, and one without a right fails the house test. */
function listRoutes(): Route[] {
  return api.app.routes.flatMap(({ method, path, handler }) => {
    const right = 'permission' in handler ? (handler.permission as Right | 'open') : 'open'
    return right === 'open' ? [] : [{ method, path, right }]
  })
}

const inCase = listRoutes().filter(({ path }) => path.startsWith('/api/cases/:case'))

/** Asks in a way that changes as little as may be: an empty body, a version that never was. */
function knock({ method, path }: Route, as: Person, filled: Filled): Promise<Answer> {
  const address = path.replace(/:(\w+)/g, (_, name: string) => filled[name] ?? randomUUID())
  if (method === 'GET' || method === 'DELETE') return api.send(method, `${address}?version=999999`, { as })
  return api.send(method, address, { as, json: {} })
}

const absent = new Map<UserRole, Answer>()

/** What an id that never was answers: nothing may be told apart from it. */
async function answerOfNothing(as: Person): Promise<Answer> {
  const known = absent.get(as.role) ?? (await api.send('GET', `/api/cases/${randomUUID()}/deadlines`, { as }))
  absent.set(as.role, known)
  return known
}

test.each(Object.entries(situations))('a case that is %s answers each role as the table of rights says', async (_, { make, exists }) => {
  const filled = await make()
  expect(inCase.length).toBeGreaterThan(60)

  for (const as of people) {
    const nothing = await answerOfNothing(as)
    for (const route of inCase) {
      const { status, body } = await knock(route, as, filled)
      const told = `${route.method} ${route.path} as ${as.role}: ${status} ${JSON.stringify(body).slice(0, 200)}`
      if (!mayDo(as.role, route.right)) expect(status, told).toBe(403)
      else if (!exists.includes(as.role)) {
        expect(status, told).toBe(404)
        expect(body.detail, told).toBe(mayDo(as.role, 'case.read') ? nothing.body.detail : body.detail)
        expect(JSON.stringify(body), told).not.toMatch(/Marcado|Baptiste|J\. B\./)
      } else {
        expect([200, 201, 204, 400, 404, 409, 413, 415, 422], told).toContain(status)
        expect(JSON.stringify(body), told).not.toContain('Caso não encontrado')
      }
    }
  }
  expect(api.mistakes).toEqual([])
})

test('no list, count or search of any role tells of a case that does not exist for it', async () => {
  const cases = await Promise.all(
    Object.entries(situations).map(async ([name, { make, exists }]) => ({ name, exists, filled: await make() })),
  )
  const lists = listRoutes().filter(({ method, path }) => method === 'GET' && !path.includes(':'))
  expect(lists.length).toBeGreaterThan(15)

  for (const as of people) {
    const hidden = cases.filter(({ exists }) => !exists.includes(as.role))
    const asked = await api.send('POST', '/api/cases/search', { as, json: { q: 'Marcado', status: 'all', limit: 200 } })
    for (const { name, filled } of hidden) expect(JSON.stringify(asked.body), `${as.role}: ${name}`).not.toContain(filled.case)
    for (const { path, right } of lists) {
      const { status, body } = await api.send('GET', `${path}?q=Marcado`, { as })
      const plain = await api.send('GET', path, { as })
      if (!mayDo(as.role, right)) expect([status, plain.status], `${path} as ${as.role}`).toEqual([403, 403])
      const text = JSON.stringify([body, plain.body])
      for (const { name, filled } of hidden) {
        const leaked = Object.values(filled).filter((id) => id !== owner.userId && id !== stranger.userId && text.includes(id))
        expect(leaked, `${path} as ${as.role} tells of the case that is ${name}`).toEqual([])
      }
    }
  }
})
