import { beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, deadlineOf, openCase, readCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2024-11-20T12:00:00Z')
const rule = 'iachr-petition-six-months'

let director: Person
let lawyer: Person
let colleague: Person

beforeEach(async () => {
  api.clock.now = '2024-11-20T12:00:00Z'
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
  colleague = await newPerson(api, director.organisationId, 'advocate')
})

/** A case of which a petition to the Commission is due on 14 May 2025, with a safe date the day before. */
async function openDue(title = 'Família Quispe', fields = {}) {
  const { id } = await openCase(api, lawyer, { title, ...fields })
  const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
  const decision = await record(api, lawyer, id, writ.id, 'final-decision-notified', '2024-11-14')
  return { id, writ, decision, deadline: await deadlineOf(api, lawyer, id, rule) }
}

const path = (caseId: string, deadlineId: string) => `/api/cases/${caseId}/deadlines/${deadlineId}`

describe('milestones', () => {
  test('stand so many days before the safe date, and move with it; what was done stays done', async () => {
    const { id, decision, deadline } = await openDue()
    const items = [
      { kind: 'draft', daysBefore: 21, isDone: true },
      { kind: 'review', daysBefore: 14, isDone: false },
    ]
    const planned = await write(api, lawyer, 'PUT', `${path(id, deadline.id)}/milestones`, { version: deadline.version, items })
    expect(planned.safe).toBe('2025-05-13')
    expect(planned.milestones).toMatchObject([
      { kind: 'draft', on: '2025-04-22', doneByName: expect.stringMatching(/./) },
      { kind: 'review', on: '2025-04-29', doneAt: null },
    ])
    await write(api, lawyer, 'PATCH', path(id, deadline.id), {
      version: planned.version,
      ownerId: lawyer.userId,
      alternateId: colleague.userId,
    })

    await write(api, lawyer, 'PATCH', `/api/cases/${id}/events/${decision.id}`, { on: '2024-11-18', version: decision.version })

    const moved = await deadlineOf(api, lawyer, id, rule)
    expect(moved.id).not.toBe(deadline.id)
    expect(moved).toMatchObject({
      due: '2025-05-18',
      ownerId: lawyer.userId,
      alternateId: colleague.userId,
      alternateName: expect.any(String),
    })
    expect(moved.milestones.map(({ kind, daysBefore }: { kind: string; daysBefore: number }) => [kind, daysBefore])).toEqual([
      ['draft', 21],
      ['review', 14],
    ])
    expect(moved.milestones[0].doneAt).toBe('2024-11-20T12:00:00Z')
    expect(moved.milestones[0].on > planned.milestones[0].on).toBe(true)
  })

  test('of what somebody else has changed are not overwritten, and those of a superseded date are not there', async () => {
    const { id, decision, deadline } = await openDue()
    await write(api, lawyer, 'PATCH', path(id, deadline.id), { version: deadline.version, ownerId: lawyer.userId })
    const items = [{ kind: 'draft', daysBefore: 7, isDone: false }]

    const late = await api.send('PUT', `${path(id, deadline.id)}/milestones`, { as: colleague, json: { version: deadline.version, items } })
    await write(api, lawyer, 'PATCH', `/api/cases/${id}/events/${decision.id}`, { on: '2024-11-18', version: decision.version })
    const gone = await api.send('PUT', `${path(id, deadline.id)}/milestones`, { as: colleague, json: { version: deadline.version, items } })

    expect([late.status, late.body.code, late.body.current.ownerId]).toEqual([409, 'stale', lawyer.userId])
    expect(gone.status).toBe(404)
  })

  test('count for the day on which they fall, beside the last days, of the one who looks after them', async () => {
    const { id, deadline } = await openDue()
    const owned = await write(api, lawyer, 'PATCH', path(id, deadline.id), { version: deadline.version, ownerId: lawyer.userId })
    const items = [{ kind: 'draft', daysBefore: 21, isDone: false }]
    await write(api, lawyer, 'PUT', `${path(id, deadline.id)}/milestones`, { version: owned.version, items })
    const ask = async (as: Person, owner: string) =>
      (await api.send('GET', `/api/deadlines/load?owner=${owner}&from=2025-04-01&until=2025-05-31`, { as })).body.items

    const mine = await ask(lawyer, 'me')

    expect(mine).toEqual([
      { day: '2025-04-22', deadlines: 0, milestones: 1 },
      { day: '2025-05-14', deadlines: 1, milestones: 0 },
    ])
    expect(await ask(colleague, lawyer.userId)).toEqual(mine)
    expect(await ask(lawyer, colleague.userId)).toEqual([])
  })
})

describe('who looks after a deadline and who stands in', () => {
  test('are two different members who see the case', async () => {
    const { id, deadline } = await openDue('Reservado', { visibility: 'restricted' })
    const give = (json: object) => api.send('PATCH', path(id, deadline.id), { as: lawyer, json: { version: deadline.version, ...json } })

    const blind = await give({ alternateId: colleague.userId })
    const twice = await give({ ownerId: lawyer.userId, alternateId: lawyer.userId })

    expect([blind.status, blind.body.errors]).toMatchObject([422, [{ pointer: '#/alternateId', code: 'unknown' }]])
    expect([twice.status, twice.body.errors]).toMatchObject([422, [{ pointer: '#/alternateId', code: 'same' }]])
    expect((await deadlineOf(api, lawyer, id, rule)).version).toBe(deadline.version)
  })

  test('are given to many at once: what cannot be is told, and the rest is done and can be taken back', async () => {
    const [one, other, hidden] = [await openDue('Um'), await openDue('Outro'), await openDue('Reservado', { visibility: 'restricted' })]
    const stale = await openDue('Mudado')
    await write(api, colleague, 'PATCH', path(stale.id, stale.deadline.id), { version: stale.deadline.version, ownerId: director.userId })
    const items = [one, other, hidden, stale].map(({ id, deadline }) => ({
      caseId: id,
      id: deadline.id,
      version: deadline.version,
      ownerId: colleague.userId,
    }))
    const outcomes = (answer: { items: { id: string; refused: string | null }[] }) =>
      [one, other, hidden, stale].map(({ deadline }) => answer.items.find(({ id }) => id === deadline.id)?.refused)

    const preview = await write(api, lawyer, 'POST', '/api/deadlines/assign/preview', { items })
    expect(outcomes(preview)).toEqual([null, null, 'unable', 'changed'])
    expect((await deadlineOf(api, lawyer, one.id, rule)).ownerId).toBeNull()

    const done = await write(api, lawyer, 'POST', '/api/deadlines/assign', { items })
    expect(outcomes(done)).toEqual([null, null, 'unable', 'changed'])
    const back = done.items.flatMap(({ refused, before, ...rest }: { refused: string | null; before: object }) =>
      refused === null ? [{ ...rest, ...before }] : [],
    )
    await write(api, colleague, 'PATCH', path(other.id, other.deadline.id), {
      version: back.find(({ id }: { id: string }) => id === other.deadline.id).version,
      ownerId: null,
    })
    const undone = await write(api, lawyer, 'POST', '/api/deadlines/assign', {
      items: back.map(({ caseId, id, version, ownerId }: Record<string, unknown>) => ({ caseId, id, version, ownerId })),
      undoes: true,
    })

    expect(outcomes(undone).slice(0, 2)).toEqual([null, 'changed'])
    expect((await deadlineOf(api, lawyer, one.id, rule)).ownerId).toBeNull()
    const history = await api.send('GET', `/api/cases/${one.id}/history`, { as: director })
    const acts = history.body.items.map(({ action }: { action: string }) => action)
    expect(acts.slice(0, 2)).toEqual(['deadline.undo-assign', 'deadline.assign'])
  })
})

describe('a fatal deadline that was met', () => {
  async function close() {
    const { id } = await openDue()
    const petition = await addProceeding(api, lawyer, id, 'iachr-petition')
    const annex = await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Recibo do Portal' })
    const lodged = await record(api, lawyer, id, petition.id, 'petition-lodged', '2024-11-20', {}, { annexId: annex.id })
    return { id, lodged, deadline: await deadlineOf(api, lawyer, id, rule) }
  }
  const check = (as: Person, id: string, deadline: { id: string; version: number }, json: object) =>
    api.send('POST', `${path(id, deadline.id)}/check`, { as, json: { version: deadline.version, ...json } })
  const awaiting = async (as: Person) => (await api.send('GET', '/api/deadlines?group=check', { as })).body.items

  test('waits for another person than who recorded it, and then no more', async () => {
    const { id, deadline } = await close()
    expect(deadline).toMatchObject({ state: 'met', isFatal: true, awaitsCheck: true })
    expect(deadline.closing).toMatchObject({ recordedById: lawyer.userId, proof: 'Recibo do Portal', verdict: null })
    expect(await awaiting(colleague)).toMatchObject([{ id: deadline.id, group: 'check' }])

    const own = await check(lawyer, id, deadline, { verdict: 'confirmed' })
    const others = await check(colleague, id, deadline, { verdict: 'confirmed' })

    expect([own.status, own.body.detail]).toEqual([409, 'Quem registrou o cumprimento não o confere: peça a outra pessoa.'])
    expect(others.body).toMatchObject({ awaitsCheck: false, closing: { verdict: 'confirmed', checkedByName: expect.any(String) } })
    expect(await awaiting(colleague)).toEqual([])
  })

  test('is asked for anew when what closed it is corrected', async () => {
    const { id, lodged, deadline } = await close()
    await check(colleague, id, deadline, { verdict: 'confirmed' })

    await write(api, colleague, 'PATCH', `/api/cases/${id}/events/${lodged.id}`, { on: '2024-11-19', version: lodged.version })

    const standing = await deadlineOf(api, lawyer, id, rule)
    expect(standing).toMatchObject({ awaitsCheck: true, closing: { recordedById: colleague.userId, verdict: null } })
    expect((await check(colleague, id, standing, { verdict: 'confirmed' })).status).toBe(409)
    expect((await check(lawyer, id, standing, { verdict: 'confirmed' })).status).toBe(200)
  })

  test('is contested with a reason, stays on the desk, and runs again when its event is deleted', async () => {
    const { id, lodged, deadline } = await close()
    const bare = await check(colleague, id, deadline, { verdict: 'contested' })
    const told = await check(colleague, id, deadline, { verdict: 'contested', reason: 'O recibo é de outro caso.' })

    expect(bare.body.errors).toMatchObject([{ pointer: '#/reason' }])
    expect(told.body).toMatchObject({ awaitsCheck: true, closing: { verdict: 'contested', reason: 'O recibo é de outro caso.' } })
    expect(await awaiting(lawyer)).toHaveLength(1)
    await api.send('DELETE', `/api/cases/${id}/events/${lodged.id}?version=${lodged.version}`, { as: lawyer })
    expect(await awaiting(lawyer)).toEqual([])
    expect(await deadlineOf(api, lawyer, id, rule)).toMatchObject({ state: 'running', awaitsCheck: false, closing: null })
  })

  test('as waived asks for a second person too', async () => {
    const { id, writ } = await openDue()
    await record(api, lawyer, id, writ.id, 'deadline-waived', '2024-11-20', { for: rule, reason: 'Acordo' })

    expect(await deadlineOf(api, lawyer, id, rule)).toMatchObject({ state: 'waived', awaitsCheck: true })
  })

  test('cannot be proved by a document of another case', async () => {
    const [mine, other] = [await openDue(), await openDue()]
    const annex = await write(api, lawyer, 'POST', `/api/cases/${other.id}/annexes`, { title: 'Alheio' })
    const json = { proceedingId: mine.writ.id, kind: 'note', on: '2024-11-20', annexId: annex.id }
    const refused = await api.send('POST', `/api/cases/${mine.id}/events`, { as: lawyer, json })

    expect([refused.status, refused.body.errors]).toMatchObject([422, [{ pointer: '#/annexId', code: 'unknown' }]])
  })
})

describe('what the desk shows', () => {
  test('is narrowed by whose, by body, by whom it binds, by what is fatal and by words of the case', async () => {
    const { id, deadline } = await openDue('Família Quispe')
    await openDue('Outro assunto')
    await write(api, lawyer, 'PATCH', path(id, deadline.id), { version: deadline.version, ownerId: colleague.userId })
    const list = async (query: string) => (await api.send('GET', `/api/deadlines?${query}`, { as: lawyer })).body.items
    const titles = (rows: { caseTitle: string }[]) => new Set(rows.map(({ caseTitle }) => caseTitle))

    const found = (await write(api, lawyer, 'POST', '/api/deadlines/search', { q: 'quispe', owner: 'all' })).items

    expect(titles(found)).toEqual(new Set(['Família Quispe']))
    expect(titles(await list(`owner=${colleague.userId}`))).toEqual(new Set(['Família Quispe']))
    expect((await list('forum=iachr')).every(({ forum }: { forum: string }) => forum === 'iachr')).toBe(true)
    expect((await list('fatal=true')).every((row: { isFatal: boolean; holder: string }) => row.isFatal && row.holder === 'us')).toBe(true)
    expect((await list('fatal=true')).length).toBeGreaterThan(0)
    expect((await list('holder=state')).every(({ holder }: { holder: string }) => holder === 'state')).toBe(true)
  })
})

describe('what came in after a deadline was made', () => {
  test('from the body is shown until somebody has looked at it', async () => {
    const { id, deadline } = await openDue()
    const { events } = await readCase(api, lawyer, id)
    const writ = events[0].proceedingId
    api.clock.now = '2024-12-02T12:00:00Z'
    const order = await record(api, lawyer, id, writ, 'count-suspended', '2024-12-01')
    await record(api, lawyer, id, writ, 'note', '2024-12-01')
    const standing = await deadlineOf(api, lawyer, id, rule)
    const ask = async () => (await api.send('GET', `${path(id, standing.id)}/newer`, { as: lawyer })).body.items
    expect(standing.id).toBe(deadline.id)
    expect(await ask()).toMatchObject([{ id: order.id, kind: 'count-suspended', on: '2024-12-01' }])

    await write(api, lawyer, 'POST', `${path(id, standing.id)}/newer`, { events: [order.id] })

    expect(await ask()).toEqual([])
  })
})
