import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, deadlineOf, openCase, readCase, record, write } from '../support/cases.ts'

let api: Api
let lawyer: Person
let advocate: Person
let caseId: string
let court: string
let events: string

beforeAll(async () => {
  api = await openApi('2025-01-10T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  advocate = await newPerson(api, organisation, 'advocate')
  caseId = (await openCase(api, lawyer)).id
  court = (await addProceeding(api, lawyer, caseId, 'br-ms', { court: 'jfpr', beganOn: '2024-02-01' })).id
  events = `/api/cases/${caseId}/events`
})

/** A case with a federal writ whose final decision was notified on a day. */
async function decidedCase(on: string) {
  const made = await openCase(api, lawyer)
  const proceeding = await addProceeding(api, lawyer, made.id, 'br-ms', { court: 'jfpr' })
  const event = await record(api, lawyer, made.id, proceeding.id, 'final-decision-notified', on)
  return { id: made.id, proceeding: proceeding.id, event }
}

async function allDeadlines(id: string, rule: string) {
  const { body } = await api.send('GET', `/api/cases/${id}/deadlines`, { as: lawyer })
  return body.items.filter((one: { rule: string }) => one.rule === rule)
}

const window = 'iachr-petition-six-months'

describe('what happened and what it means', () => {
  test('the final domestic decision opens the six months before any petition exists', async () => {
    const { id } = await decidedCase('2024-11-14')

    expect(await deadlineOf(api, lawyer, id, window)).toMatchObject({
      due: '2025-05-14',
      state: 'running',
      holder: 'us',
      proceedingId: null,
    })
    expect(await readCase(api, lawyer, id)).toMatchObject({ nextDue: '2025-05-14', nextHolder: 'us', nextRule: window })
  })

  test('a corrected day supersedes the date that followed from the wrong one, and both can be read', async () => {
    const { id, event } = await decidedCase('2024-11-14')

    await write(api, lawyer, 'PATCH', `/api/cases/${id}/events/${event.id}`, { on: '2024-11-20', version: 1 })

    const told = await allDeadlines(id, window)
    expect(told.map(({ due, state }: { due: string; state: string }) => [due, state])).toEqual([
      ['2025-05-14', 'superseded'],
      ['2025-05-20', 'running'],
    ])
    expect((await readCase(api, lawyer, id)).nextDue).toBe('2025-05-20')
  })

  test('whoever had taken the deadline on keeps it when its date moves', async () => {
    const { id, event } = await decidedCase('2024-11-14')
    const before = await deadlineOf(api, lawyer, id, window)
    await write(api, lawyer, 'PATCH', `/api/cases/${id}/deadlines/${before.id}`, { ownerId: advocate.userId, version: before.version })

    await write(api, lawyer, 'PATCH', `/api/cases/${id}/events/${event.id}`, { on: '2024-11-20', version: 1 })

    expect(await deadlineOf(api, lawyer, id, window)).toMatchObject({ due: '2025-05-20', ownerId: advocate.userId })
  })

  test('a correction that moves no date leaves the deadlines as they are', async () => {
    const { id, event } = await decidedCase('2024-11-14')
    const before = await allDeadlines(id, window)

    await write(api, lawyer, 'PATCH', `/api/cases/${id}/events/${event.id}`, { note: 'intimação pelo portal', version: 1 })

    expect(await allDeadlines(id, window)).toEqual(before)
  })

  test('a deleted event takes its deadlines with it', async () => {
    const { id, event } = await decidedCase('2024-11-14')

    const { status } = await api.send('DELETE', `/api/cases/${id}/events/${event.id}?version=1`, { as: lawyer })

    expect(status).toBe(204)
    expect((await allDeadlines(id, window)).map((one: { state: string }) => one.state)).toEqual(['superseded'])
    expect(await readCase(api, lawyer, id)).toMatchObject({ events: [], nextDue: null, nextRule: null })
  })

  test('a petition lodged in its own proceeding meets the window that another opened', async () => {
    const { id } = await decidedCase('2024-06-14')
    const petition = await addProceeding(api, lawyer, id)

    await record(api, lawyer, id, petition.id, 'petition-lodged', '2024-12-10')

    const told = await readCase(api, lawyer, id)
    expect(told.proceedings.find((one: { id: string }) => one.id === petition.id)).toMatchObject({
      stage: 'initial_review',
      since: '2024-12-10',
    })
    expect(await deadlineOf(api, lawyer, id, window)).toMatchObject({ state: 'met', due: '2024-12-14', proceedingId: petition.id })
  })

  test('a deadline lapses by the clock alone', async () => {
    const { id } = await decidedCase('2024-06-14')

    expect(await deadlineOf(api, lawyer, id, window)).toMatchObject({ due: '2024-12-14', state: 'lapsed' })
  })

  test('a fact belongs to the story and to no proceeding', async () => {
    const { id } = await openCase(api, lawyer)

    const fact = await record(api, lawyer, id, null, 'fact', '2019-05-20', {}, { precision: 'month', title: 'Expulsão da família' })

    expect(fact).toMatchObject({ proceedingId: null, on: '2019-05-01', precision: 'month' })
  })

  test('an hour stands in the zone of the body unless another is given', async () => {
    const made = await record(api, lawyer, caseId, court, 'note', '2024-12-02', {}, { time: '23:30' })

    expect(made).toMatchObject({ time: '23:30', zone: 'America/Sao_Paulo' })
  })
})

describe('dates set against the law', () => {
  const fields = { for: 'br-apelacao-15du', due: '2025-03-14', reason: 'despacho', document: 'ev. 30' }

  test('are for those who answer for them, and the computed date stays beside', async () => {
    const { id } = await openCase(api, lawyer)
    const proceeding = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
    await record(api, lawyer, id, proceeding.id, 'judgment-served', '2025-01-07')
    const json = { proceedingId: proceeding.id, kind: 'date-overridden', on: '2025-01-09', fields }

    expect((await api.send('POST', `/api/cases/${id}/events`, { as: advocate, json })).status).toBe(403)
    const made = await write(api, lawyer, 'POST', `/api/cases/${id}/events`, json)

    const deadline = await deadlineOf(api, lawyer, id, 'br-apelacao-15du')
    expect(deadline.due).toBe('2025-03-14')
    expect(deadline.computed).not.toBeNull()
    expect((await api.send('DELETE', `/api/cases/${id}/events/${made.id}?version=1`, { as: advocate })).status).toBe(403)
  })
})

describe('what is not recorded', () => {
  const cases: [string, object, string, string][] = [
    ['a day that does not exist', { kind: 'writ-filed', on: '2024-02-30' }, '#/on', 'date'],
    ['a day that has not come anywhere on earth', { kind: 'writ-filed', on: '2025-01-12' }, '#/on', 'future'],
    ['an event before the proceeding began', { kind: 'writ-filed', on: '2024-01-31' }, '#/on', 'early'],
    ['a kind that nobody knows', { kind: 'dance', on: '2024-05-02' }, '#/kind', 'unknown'],
    ['a kind of another procedure', { kind: 'petition-lodged', on: '2024-05-02' }, '#/kind', 'foreign'],
    ['a fact within a proceeding', { kind: 'fact', on: '2024-05-02' }, '#/kind', 'foreign'],
    ['a field that is missing', { kind: 'date-set', on: '2024-05-02', fields: { for: 'br-apelacao-15du' } }, '#/fields/due', 'required'],
    [
      'a date of a letter that does not exist',
      { kind: 'date-set', on: '2024-05-02', fields: { for: 'br-apelacao-15du', due: '2024-13-01' } },
      '#/fields/due',
      'date',
    ],
    [
      'a rule that the procedure does not have',
      { kind: 'date-set', on: '2024-05-02', fields: { for: 'art-99', due: '2024-06-03' } },
      '#/fields/for',
      'unknown',
    ],
    [
      'an extension without a date or a length',
      { kind: 'extension-granted', on: '2024-05-02', fields: { for: 'br-apelacao-15du' } },
      '#/fields/due',
      'required',
    ],
    ['a text that is too long', { kind: 'writ-filed', on: '2024-05-02', title: 'x'.repeat(201) }, '#/title', 'long'],
    ['a zone that does not exist', { kind: 'writ-filed', on: '2024-05-02', time: '10:00', zone: 'Mars/Base' }, '#/zone', 'zone'],
    ['an hour of a day that is not known', { kind: 'writ-filed', on: '2024-05-02', time: '10:00', precision: 'month' }, '#/time', 'format'],
  ]

  test.each(cases)('%s', async (_, fields, pointer, code) => {
    const before = await readCase(api, lawyer, caseId)

    const { status, body, headers } = await api.send('POST', events, { as: lawyer, json: { proceedingId: court, ...fields } })

    expect([status, body.code, body.errors[0]]).toMatchObject([422, 'invalid', { pointer, code }])
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    expect(await readCase(api, lawyer, caseId)).toEqual(before)
  })

  test('a day within the month in which the proceeding began, known to the month', async () => {
    const { id } = await openCase(api, lawyer)
    const proceeding = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr', beganOn: '2024-02-20' })

    expect(await record(api, lawyer, id, proceeding.id, 'writ-filed', '2024-02-10', {}, { precision: 'month' })).toMatchObject({
      on: '2024-02-01',
    })
    expect(await record(api, lawyer, id, proceeding.id, 'act-known', '2023-11-10')).toMatchObject({ on: '2023-11-10' })
  })

  test('an unknown proceeding, and one of another case', async () => {
    const other = await openCase(api, lawyer)
    for (const proceedingId of ['00000000-0000-4000-8000-000000000000', court]) {
      const { status, body } = await api.send('POST', `/api/cases/${other.id}/events`, {
        as: lawyer,
        json: { proceedingId, kind: 'note', on: '2024-05-02' },
      })
      expect([status, body.errors]).toMatchObject([422, [{ pointer: '#/proceedingId', code: 'unknown' }]])
    }
  })

  test('a body that is not JSON', async () => {
    const { status, body } = await api.send('POST', events, { as: lawyer, text: '{"kind": ' })

    expect([status, body.code, body.errors]).toMatchObject([400, 'bad-json', [{ pointer: '#' }]])
  })

  test('an event that is not there', async () => {
    for (const eventId of ['00000000-0000-4000-8000-000000000000', 'seventeen']) {
      expect((await api.send('PATCH', `${events}/${eventId}`, { as: lawyer, json: { version: 1 } })).status).toBe(404)
      expect((await api.send('DELETE', `${events}/${eventId}?version=1`, { as: lawyer })).status).toBe(404)
    }
  })

  test('a stale edit is told the present state and changes nothing', async () => {
    const made = await record(api, lawyer, caseId, court, 'note', '2024-12-03', {}, { title: 'um' })
    await write(api, lawyer, 'PATCH', `${events}/${made.id}`, { title: 'dois', version: 1 })

    const late = await api.send('PATCH', `${events}/${made.id}`, { as: advocate, json: { title: 'três', version: 1 } })
    const removed = await api.send('DELETE', `${events}/${made.id}?version=1`, { as: advocate })

    expect([late.status, late.body.code, late.body.current]).toMatchObject([409, 'stale', { id: made.id, title: 'dois', version: 2 }])
    expect([removed.status, removed.body.current.title]).toEqual([409, 'dois'])
  })
})
