import { beforeAll, describe, expect, test } from 'vitest'
import { workOnChange } from '../../packages/api/src/calendars/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, deadlineOf, openCase, record, write } from '../support/cases.ts'

let api: Api

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
})

const appeal = 'br-apelacao-15du'
const motion = 'br-embargos-declaracao-5du'
const flood = { effect: 'closed', name: 'Enchente', startsOn: '2026-02-27', endsOn: '2026-02-27', source: 'Portaria 12/2026' }
const silent = { warn: (line: unknown) => expect(line).toBe('nothing') }

interface Team {
  director: Person
  lawyer: Person
  admin: Person
}

async function newTeam(): Promise<Team> {
  const organisation = await newOrganisation(api.db)
  return {
    director: await newPerson(api, organisation, 'director'),
    lawyer: await newPerson(api, organisation, 'lawyer'),
    admin: await newPerson(api, organisation, 'admin'),
  }
}

/** A case in a federal court whose judgment was served on a day. */
async function judged(as: Person, on: string, fields = {}, court = 'jfpr') {
  const made = await openCase(api, as, fields)
  const { id } = await addProceeding(api, as, made.id, 'br-ms', { court })
  await record(api, as, made.id, id, 'judgment-served', on)
  return { id: String(made.id), proceeding: String(id) }
}

const dueOf = async (as: Person, caseId: string, rule = appeal) => (await deadlineOf(api, as, caseId, rule))?.due

async function work(size?: number) {
  while (await workOnChange(api.db, api.clock.now, silent, size));
}

const propose = (as: Person, more = {}, calendar = 'jfpr') =>
  write(api, as, 'POST', `/api/calendars/${calendar}/additions`, { ...flood, ...more })
const change = async (as: Person, id: string) => (await api.send('GET', `/api/calendars/changes/${id}`, { as })).body
const effects = async (as: Person, id: string) => (await api.send('GET', `/api/calendars/changes/${id}/effects`, { as })).body.items
const confirm = (as: Person, id: string) => write(api, as, 'POST', `/api/calendars/changes/${id}/confirm`)

async function addFlood(as: Person, more = {}) {
  const { id, addition } = await propose(as, more)
  await work()
  await confirm(as, id)
  await work()
  return String(addition.id)
}

describe('a closure that a director adds', () => {
  test('is looked through, shown and asked about before anything changes', async () => {
    const { director } = await newTeam()
    const one = await judged(director, '2026-02-25')
    await judged(director, '2026-02-25', {}, 'stj')

    const proposed = await propose(director)
    expect(proposed).toMatchObject({ state: 'checking', kind: 'add', done: 0, calendarName: 'Justiça Federal em Curitiba' })
    await work()

    const seen = await change(director, proposed.id)
    expect(seen).toMatchObject({ state: 'checked', effects: { total: 2, hidden: 0, past: 0 } })
    expect(seen.done).toBe(seen.total)
    expect(await effects(director, proposed.id)).toMatchObject([
      { caseId: one.id, rule: motion, dueBefore: '2026-03-04', dueAfter: '2026-03-05' },
      { caseId: one.id, rule: appeal, dueBefore: '2026-03-18', dueAfter: '2026-03-19' },
    ])
    expect(await dueOf(director, one.id)).toBe('2026-03-18')
    await record(api, director, one.id, one.proceeding, 'information-filed', '2026-02-26')
    expect(await dueOf(director, one.id)).toBe('2026-03-18')
  })

  test('moves what is running, and leaves what was met or lapsed by then', async () => {
    const { director } = await newTeam()
    const running = await judged(director, '2026-02-25')
    const lapsed = await judged(director, '2026-02-20')
    const met = await judged(director, '2026-02-25')
    await record(api, director, met.id, met.proceeding, 'appeal-filed', '2026-03-02')

    await addFlood(director)

    expect(await dueOf(director, running.id)).toBe('2026-03-19')
    expect(await deadlineOf(api, director, lapsed.id, motion)).toMatchObject({ due: '2026-02-27', state: 'lapsed' })
    expect(await deadlineOf(api, director, met.id, appeal)).toMatchObject({ due: '2026-03-18', state: 'met' })
    // What is recorded later is read the same way, and says why.
    await record(api, director, lapsed.id, lapsed.proceeding, 'information-filed', '2026-02-26')
    expect(await dueOf(director, lapsed.id, motion)).toBe('2026-02-27')
    const later = await judged(director, '2026-02-26')
    const { due, steps } = await deadlineOf(api, director, later.id, appeal)
    expect(due).toBe('2026-03-20')
    expect(JSON.stringify(steps)).toContain('Enchente')
  })

  test('goes again, and the dates that still run come back', async () => {
    const { director } = await newTeam()
    const one = await judged(director, '2026-02-25')
    const addition = await addFlood(director)
    expect(await dueOf(director, one.id, motion)).toBe('2026-03-05')

    api.clock.now = '2026-03-05T12:00:00Z'
    const { id } = await write(api, director, 'POST', `/api/calendars/additions/${addition}/withdraw`)
    await work()
    expect(await change(director, id)).toMatchObject({ kind: 'withdraw', state: 'checked', effects: { total: 2, past: 1 } })
    expect(await dueOf(director, one.id)).toBe('2026-03-19')
    await confirm(director, id)
    await work()

    expect(await dueOf(director, one.id)).toBe('2026-03-18')
    expect(await deadlineOf(api, director, one.id, motion)).toMatchObject({ due: '2026-03-04', state: 'lapsed' })
    const again = await api.send('POST', `/api/calendars/additions/${addition}/withdraw`, { as: director, json: {} })
    expect(again.status).toBe(409)
    api.clock.now = '2026-03-02T12:00:00Z'
  })

  test('is given up without a trace in any case', async () => {
    const { director } = await newTeam()
    const one = await judged(director, '2026-02-25')
    const { id, addition } = await propose(director)
    await work()

    expect(await write(api, director, 'POST', `/api/calendars/changes/${id}/drop`)).toMatchObject({
      state: 'dropped',
      effects: { total: 0 },
    })

    expect((await api.send('POST', `/api/calendars/changes/${id}/confirm`, { as: director, json: {} })).status).toBe(409)
    expect(await dueOf(director, one.id)).toBe('2026-03-18')
    const calendar = await read(director, 'jfpr')
    expect(calendar.additions).toEqual([])
    expect((await api.send('POST', `/api/calendars/additions/${addition.id}/withdraw`, { as: director, json: {} })).status).toBe(409)
  })

  test('changes nothing for anybody else', async () => {
    const [ours, theirs] = [await newTeam(), await newTeam()]
    const one = await judged(theirs.director, '2026-02-25')

    const addition = await addFlood(ours.director)

    expect(await dueOf(theirs.director, one.id)).toBe('2026-03-18')
    await record(api, theirs.director, one.id, one.proceeding, 'information-filed', '2026-02-26')
    expect(await dueOf(theirs.director, one.id)).toBe('2026-03-18')
    expect((await read(theirs.director, 'jfpr')).additions).toEqual([])
    expect((await api.send('GET', '/api/calendars/additions', { as: theirs.director })).body.items).toEqual([])
    expect((await api.send('POST', `/api/calendars/additions/${addition}/withdraw`, { as: theirs.director, json: {} })).status).toBe(404)
    expect((await api.send('GET', '/api/calendars/additions', { as: ours.lawyer })).body.items).toMatchObject([{ name: 'Enchente' }])
  })

  test('waits until the one before it is decided', async () => {
    const { director, admin } = await newTeam()
    const first = await propose(director)

    const second = await api.send('POST', '/api/calendars/stj/additions', { as: admin, json: flood })
    expect(second).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await api.send('POST', `/api/calendars/changes/${first.id}/confirm`, { as: director, json: {} })).status).toBe(409)

    await work()
    await confirm(director, first.id)
    expect((await api.send('POST', `/api/calendars/changes/${first.id}/drop`, { as: director, json: {} })).status).toBe(409)
    await work()
    expect((await propose(admin, {}, 'stj')).state).toBe('checking')
  })

  test('leaves a line in the trail for each step', async () => {
    const { director } = await newTeam()
    const addition = await addFlood(director)
    const { id } = await write(api, director, 'POST', `/api/calendars/additions/${addition}/withdraw`)
    await write(api, director, 'POST', `/api/calendars/changes/${id}/drop`)

    const trail = await api.db
      .selectFrom('audit')
      .select(['action', 'recordId', 'actorId'])
      .where('organisationId', '=', director.organisationId)
      .orderBy('id')
      .execute()

    expect(trail.filter(({ action }) => action.startsWith('calendar.'))).toEqual(
      ['propose', 'confirm', 'withdraw', 'drop'].map((verb) => ({
        action: `calendar.${verb}`,
        recordId: addition,
        actorId: director.userId,
      })),
    )
  })
})

test('a year that the organisation vouches for takes the warning from the dates in it', async () => {
  api.clock.now = '2026-12-10T12:00:00Z'
  const { director } = await newTeam()
  const one = await judged(director, '2026-12-09')
  const unsure = async () => JSON.stringify((await deadlineOf(api, director, one.id, appeal)).steps).includes('year-not-covered')
  expect(await unsure()).toBe(true)

  await addFlood(director, { effect: 'covered', name: '', startsOn: '2027-01-01', endsOn: '2027-12-31' })

  expect(await unsure()).toBe(false)
  expect(await read(director, 'jfpr')).toMatchObject({ covers: { from: 2025, to: 2026 }, vouched: [2027] })
  api.clock.now = '2026-03-02T12:00:00Z'
})

describe('the work behind it', () => {
  test('goes on where it was interrupted, and two servers do each case once', async () => {
    const { director } = await newTeam()
    for (let number = 0; number < 5; number += 1) await judged(director, '2026-02-25')
    const { id } = await propose(director)
    const step = () => workOnChange(api.db, api.clock.now, silent, 2)

    await step()
    expect(await change(director, id)).toMatchObject({ state: 'checking', done: 2, total: 5, effects: { total: 4 } })
    while ((await Promise.all([step(), step()])).some(Boolean));
    expect(await change(director, id)).toMatchObject({ state: 'checked', done: 5, total: 5, effects: { total: 10 } })

    await confirm(director, id)
    await step()
    expect(await change(director, id)).toMatchObject({ state: 'applying', done: 2, total: 5 })
    while ((await Promise.all([step(), step()])).some(Boolean));
    expect(await change(director, id)).toMatchObject({ state: 'applied', done: 5, total: 5 })
    const dues = await api.db
      .selectFrom('deadline')
      .select('due')
      .where('organisationId', '=', director.organisationId)
      .where('rule', '=', appeal)
      .where('supersededAt', 'is', null)
      .execute()
    expect(dues).toEqual(Array.from({ length: 5 }, () => ({ due: '2026-03-19' })))
  })

  test('what was running when it was confirmed moves, though its day ends before its turn comes', async () => {
    const { director } = await newTeam()
    const one = await judged(director, '2026-02-25')
    const { id } = await propose(director)
    await work()
    api.clock.now = '2026-03-18T12:00:00Z'
    await confirm(director, id)

    api.clock.now = '2026-03-20T12:00:00Z'
    await work()

    expect(await deadlineOf(api, director, one.id, appeal)).toMatchObject({ due: '2026-03-19', state: 'lapsed' })
    expect(await dueOf(director, one.id, motion)).toBe('2026-03-04')
    api.clock.now = '2026-03-02T12:00:00Z'
  })

  test('a write between confirming and the work already reads the new calendar', async () => {
    const { director } = await newTeam()
    const one = await judged(director, '2026-02-25')
    const { id } = await propose(director)
    await work()
    await confirm(director, id)

    await record(api, director, one.id, one.proceeding, 'information-filed', '2026-02-26')

    expect(await dueOf(director, one.id)).toBe('2026-03-19')
    await work()
    expect(await dueOf(director, one.id)).toBe('2026-03-19')
  })
})

describe('who sees what', () => {
  test('for a lawyer only the cases that exist for them are changed; an admin, who confirms, reads numbers', async () => {
    const { director, lawyer, admin } = await newTeam()
    const open = await judged(director, '2026-02-25', { title: 'Caso aberto' })
    await judged(director, '2026-02-25', { title: 'Caso restrito', visibility: 'restricted' })
    const { id } = await propose(admin)
    await work()

    expect(await change(director, id)).toMatchObject({ effects: { total: 4, hidden: 0 } })
    expect(await change(lawyer, id)).toMatchObject({ effects: { total: 2, hidden: 0 } })
    expect((await effects(lawyer, id)).map((one: { caseId: string }) => one.caseId)).toEqual([open.id, open.id])
    const told = await change(admin, id)
    expect(told.effects).toMatchObject({ total: 4, hidden: 4, byRule: [{ count: 2 }, { count: 2 }] })
    expect(await effects(admin, id)).toEqual([])
    expect(JSON.stringify(told)).not.toContain('Caso')
  })

  test('the list goes page by page', async () => {
    const { director } = await newTeam()
    for (let number = 0; number < 3; number += 1) await judged(director, '2026-02-25')
    const { id } = await propose(director)
    await work()
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await api.send('GET', `/api/calendars/changes/${id}/effects?limit=4${cursor}`, { as: director })
      seen.push(...body.items.map((one: { caseId: string; rule: string }) => `${one.caseId} ${one.rule}`))
      cursor = body.next ? `&cursor=${body.next}` : ''
    } while (cursor)

    expect(seen).toHaveLength(6)
    expect(new Set(seen).size).toBe(6)
  })

  test('directors and admins change calendars, the others read them', async () => {
    const { director, lawyer } = await newTeam()
    const auditor = await newPerson(api, director.organisationId, 'auditor')

    expect((await api.send('POST', '/api/calendars/jfpr/additions', { as: lawyer, json: flood })).status).toBe(403)
    expect((await api.send('GET', '/api/calendars', { as: lawyer })).status).toBe(200)
    expect((await api.send('GET', '/api/calendars', { as: auditor })).status).toBe(403)
  })

  test('a change of another organisation, or of nobody, is not found', async () => {
    const [ours, theirs] = [await newTeam(), await newTeam()]
    const { id } = await propose(theirs.director)

    for (const path of [`changes/${id}`, `changes/${id}/effects`, 'changes/nobody']) {
      expect((await api.send('GET', `/api/calendars/${path}`, { as: ours.director })).status).toBe(404)
    }
    for (const path of [`changes/${id}/confirm`, `changes/${id}/drop`, 'nowhere/additions']) {
      const json = path.startsWith('nowhere') ? flood : {}
      expect((await api.send('POST', `/api/calendars/${path}`, { as: ours.director, json })).status).toBe(404)
    }
    await work()
  })
})

test.each([
  ['the end before the beginning', { endsOn: '2026-02-26' }, '#/endsOn', 'order'],
  ['more than sixty days', { endsOn: '2026-04-28' }, '#/endsOn', 'span'],
  ['no source', { source: '  ' }, '#/source', 'empty'],
  ['a closure without a name', { name: '' }, '#/name', 'required'],
  ['an effect that does not exist', { effect: 'holiday' }, '#/effect', 'choice'],
  ['a day that does not exist', { startsOn: '2026-02-30' }, '#/startsOn', 'date'],
  ['a day before 1900', { startsOn: '1899-12-31' }, '#/startsOn', 'date'],
  ['a day after 2199', { endsOn: '2200-01-01' }, '#/endsOn', 'date'],
  ['half a year', { effect: 'covered', startsOn: '2027-01-01', endsOn: '2027-06-30' }, '#/endsOn', 'years'],
  ['eleven years', { effect: 'covered', startsOn: '2027-01-01', endsOn: '2037-12-31' }, '#/endsOn', 'years'],
])('%s is refused, pointing at the field', async (_, more, pointer, code) => {
  const { director } = await newTeam()

  const { status, body } = await api.send('POST', '/api/calendars/jfpr/additions', { as: director, json: { ...flood, ...more } })

  expect(status).toBe(422)
  expect(body.errors).toMatchObject([{ pointer, code }])
})

test('every calendar tells its years, its days of a year, its source and who counts by it', async () => {
  const { director } = await newTeam()
  await addFlood(director)

  const calendar = await read(director, 'jfpr', 2026)

  expect(calendar).toMatchObject({
    name: 'Justiça Federal em Curitiba',
    covers: { from: 2025, to: 2026 },
    usedBy: [{ forum: 'br-courts', courts: [expect.stringContaining('Curitiba')] }],
    additions: [{ name: 'Enchente', createdByName: expect.stringContaining('director'), until: null, change: null }],
  })
  expect(calendar.closures).toContainEqual(
    expect.objectContaining({ from: '2026-02-27', effect: 'closed', name: 'Enchente', addition: calendar.additions[0].id }),
  )
  expect(calendar.closures.filter((one: { addition: string | null }) => one.addition === null).length).toBeGreaterThan(10)
  expect((await read(director, 'jfpr', 2025)).closures.map((one: { name: string }) => one.name)).not.toContain('Enchente')
})

async function read(as: Person, id: string, year = 2026) {
  const { body } = await api.send('GET', `/api/calendars?year=${year}`, { as })
  return body.items.find((one: { id: string }) => one.id === id)
}
