import { composeBrief } from '@travessia/shared/briefs/compose'
import { catalogue } from '@travessia/shared/forums/index'
import { mayDo, type Right, roles } from '@travessia/shared/permissions'
import { beforeAll, describe, expect, test } from 'vitest'
import { packBrief } from '../../packages/api/src/docx/document.ts'
import { isUpload } from '../../packages/api/src/upload.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { caseFile } from '../support/case-file.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'
import { makePdf } from '../support/documents.ts'

let api: Api
let owner: Person
let ids: Record<string, string>
let before: string
let pdf: Uint8Array<ArrayBuffer>
let docx: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  pdf = await makePdf(1)
  docx = await packBrief(composeBrief(catalogue, caseFile()))
  owner = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  const made = await openCase(api, owner, { title: 'Baptiste v. Brasil', visibility: 'restricted' })
  const path = `/api/cases/${made.id}`
  const writ = await addProceeding(api, owner, made.id, 'br-ms', { court: 'jfpr' })
  const event = await record(api, owner, made.id, writ.id, 'final-decision-notified', '2026-01-14')
  const person = await write(api, owner, 'POST', `${path}/people`, { name: 'Jean Baptiste', role: 'victim', pseudonym: 'J. B.' })
  const annex = await write(api, owner, 'POST', `${path}/annexes`, { title: 'Passaporte de Baptiste' })
  const brief = await write(api, owner, 'POST', `${path}/briefs`, {
    template: 'iachr-petition',
    title: 'Petição Baptiste',
    language: 'pt-BR',
  })
  const version = await write(api, owner, 'POST', `${path}/briefs/${brief.id}/versions`, { name: 'um' })
  const consents = await write(api, owner, 'POST', `${path}/consents`, { ...consent, personId: person.id })
  const request = await write(api, owner, 'POST', `${path}/subject-requests`, {
    personId: person.id,
    kind: 'access',
    receivedOn: '2026-03-01',
  })
  const deadline = (await api.send('GET', `${path}/deadlines`, { as: owner })).body.items[0]
  ids = {
    case: made.id,
    proceeding: writ.id,
    event: event.id,
    person: person.id,
    annex: annex.id,
    brief: brief.id,
    version: version.id,
    deadline: deadline.id,
    consent: consents.items[0].id,
    request: request.id,
  }
  before = await snapshot()
})

/** Everything that is stored of the case. */
async function snapshot(): Promise<string> {
  const [file, history] = await Promise.all(
    [`/api/cases/${ids['case']}`, `/api/cases/${ids['case']}/history`].map((path) => api.send('GET', path, { as: owner })),
  )
  return JSON.stringify([file?.body, history?.body])
}

interface Route {
  method: string
  path: string
  right: Right
}

/** Every route inside a case, from the application itself: one that is added is checked by itself. */
function routesInCase(): Route[] {
  return api.app.routes.flatMap(({ method, path, handler }) => {
    const right = 'permission' in handler ? (handler.permission as Right) : undefined
    return right && path.startsWith('/api/cases/:case') ? [{ method, path, right }] : []
  })
}

function addressOf({ method, path }: Route): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? 'facts')
  return method === 'DELETE' || path.endsWith('/file') ? `${filled}?version=1` : filled
}

const consent = {
  ...{ personId: '7c0f3c3e-6a4e-4b39-9a55-0f6f5b2a5a01', purposes: ['state'], audiences: ['state'], textVersion: '2026-11' },
  ...{ language: 'es', givenOn: '2026-03-01', way: 'signed', note: 'X' },
}

const bodies: [RegExp, object][] = [
  [/consents$/, consent],
  [/withdrawal$/, { on: '2026-03-01', version: 1 }],
  [/subject-requests$/, { personId: consent.personId, kind: 'access', receivedOn: '2026-03-01' }],
  [/answer$/, { state: 'done', answeredOn: '2026-03-01', version: 1 }],
  [/erasures/, { grounds: ['proceedings'], reason: 'X', version: 1 }],
  [/person-data/, { reason: 'Pedido', language: 'en' }],
  [/reveal$/, { reason: 'Petição' }],
  [/filing$/, { kind: 'petition-lodged', on: '2026-03-01', time: '10:00', zone: 'America/Sao_Paulo', fields: {}, version: 1 }],
  [/(comments|replies)$/, { body: 'X' }],
  [/presence$/, { section: null, tab: '7c0f3c3e-6a4e-4b39-9a55-0f6f5b2a5a01', write: false }],
  [/sections/, { content: null, version: 0 }],
  [/milestones$/, { items: [], version: 1 }],
  [/deadlines.*check$/, { verdict: 'confirmed', version: 1 }],
  [/newer/, { events: [consent.personId] }],
  [/deadlines/, { ownerId: null, version: 1 }],
  [/proceedings$/, { procedure: 'iachr-petition' }],
  [/events$/, { kind: 'fact', on: '2020-01-01' }],
  [/people$/, { name: 'X', role: 'victim', pseudonym: 'Y' }],
  [/annexes$/, { title: 'X' }],
  [/briefs$/, { template: 'iachr-petition', title: 'X', language: 'en' }],
]

function send(route: Route, as: Person, address = addressOf(route)) {
  return api.send(route.method, address, { as, ...bodyOf(route, address) })
}

/** A body that the route would take, so that nothing but the address can be wrong. */
function bodyOf({ method, path }: Route, address: string) {
  if (method === 'GET' || method === 'DELETE') return {}
  if (isUpload(method, address.replace(/\?.*/, ''))) return { bytes: path.endsWith('/document') ? docx : pdf }
  return { json: bodies.find(([pattern]) => pattern.test(path))?.[1] ?? { version: 1 } }
}

describe('whoever does not see the case finds nothing in it', () => {
  test.each(roles)('%s of another organisation', async (role) => {
    await expectNothing(await newPerson(api, await newOrganisation(api.db), role))
  })

  test.each(['lawyer', 'advocate', 'assistant', 'partner', 'admin'] as const)('%s of the same house who is not a member', async (role) => {
    await expectNothing(await newPerson(api, owner.organisationId, role))
  })

  async function expectNothing(stranger: Person) {
    const routes = routesInCase()
    expect(routes.length).toBeGreaterThan(25)
    for (const route of routes) {
      const { status, body } = await send(route, stranger)
      const told = `${route.method} ${route.path} as ${stranger.role}`
      expect(status, told).toBe(mayDo(stranger.role, route.right) ? 404 : 403)
      expect(JSON.stringify(body), told).not.toMatch(/Baptiste|J\. B\./)
    }
    for (const path of ['/api/cases?status=all', '/api/cases?q=baptiste', '/api/deadlines']) {
      const { status, body } = await api.send('GET', path, { as: stranger })
      if (status !== 403) expect(body).toEqual({ items: [], next: null })
    }
    expect(await snapshot()).toBe(before)
  }
})

test('what is in one case is not found through another', async () => {
  const other = await openCase(api, owner)
  for (const route of routesInCase().filter(({ path, right }) => path.split(':').length > 2 && mayDo(owner.role, right))) {
    const { status } = await send(route, owner, addressOf(route).replace(ids['case'] ?? '', other.id))
    expect(status, `${route.method} ${route.path}`).toBe(404)
  }
  expect(await snapshot()).toBe(before)
})

test('nobody at all is asked to sign in', async () => {
  for (const route of routesInCase()) {
    expect((await api.send(route.method, addressOf(route))).status, `${route.method} ${route.path}`).toBe(401)
  }
})

test('an assistant who sees the case reads no protected name in any of its answers', async () => {
  const made = await openCase(api, owner)
  await write(api, owner, 'POST', `/api/cases/${made.id}/people`, {
    name: 'Jean Baptiste',
    role: 'victim',
    pseudonym: 'J. B.',
    note: 'irmão de Marie Baptiste',
  })
  const assistant = await newPerson(api, owner.organisationId, 'assistant')

  for (const path of ['', '/people']) {
    const { status, body } = await api.send('GET', `/api/cases/${made.id}${path}`, { as: assistant })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain('J. B.')
    expect(JSON.stringify(body)).not.toContain('Baptiste')
  }
})
