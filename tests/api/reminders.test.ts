import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { planReminders } from '../../packages/api/src/reminders/plan.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2025-04-01T15:00:00Z')

let director: Person
let lead: Person
let owner: Person
let alternate: Person

beforeEach(async () => {
  api.clock.now = '2025-04-01T15:00:00Z'
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  const add = () => newPerson(api, director.organisationId, 'lawyer')
  ;[lead, owner, alternate] = [await add(), await add(), await add()]
})

/** A case with a deadline on 14 May 2025: the petition to the Commission bars, the observations on the merits do not. */
async function openDue(kind: 'fatal' | 'mendable', keepers: { owner?: Person; alternate?: Person } = { owner, alternate }, fields = {}) {
  const { id } = await openCase(api, director, { leadId: lead.userId, ...fields })
  const writ =
    kind === 'fatal' ? await addProceeding(api, director, id, 'br-ms', { court: 'jfpr' }) : await addProceeding(api, director, id)
  if (kind === 'fatal') await record(api, director, id, writ.id, 'final-decision-notified', '2024-11-14')
  else await record(api, director, id, writ.id, 'admissibility-report-notified', '2025-01-14')
  const deadline = (await readCase(api, director, id)).deadlines.find(({ due }: { due: string }) => due === '2025-05-14')
  await api.db
    .updateTable('deadline')
    .set({ ownerId: keepers.owner?.userId ?? null, alternateId: keepers.alternate?.userId ?? null })
    .where('id', '=', deadline.id)
    .execute()
  return { id, writ, deadlineId: String(deadline.id) }
}

/** Who is told at noon of a day in Washington, by the step. */
async function planOn(day: string, deadlineId: string) {
  api.clock.now = `${day}T16:00:00Z`
  await planReminders(api.db, () => api.clock.now)
  const rows = await api.db
    .selectFrom('reminder')
    .select(['kind', 'memberId', 'place'])
    .where('deadlineId', '=', deadlineId)
    .where('madeAt', '=', api.clock.now)
    .execute()
  return rows.map(({ kind, memberId, place }) => `${kind} ${nameOf(memberId)} as ${place}`).sort()
}

function nameOf(id: string) {
  return Object.entries({ director, lead, owner, alternate }).find(([, one]) => one.userId === id)?.[0] ?? 'somebody else'
}

function acknowledge(as: Person, id: string) {
  return api.send('POST', `/api/reminders/${id}/acknowledge`, { as })
}

async function readReminders(as: Person) {
  return (await api.send('GET', '/api/reminders', { as })).body.items
}

describe('who is told', () => {
  test('the circle widens: fifteen days before the owner, then the alternate, the lead, the directors', async () => {
    const { deadlineId } = await openDue('fatal')

    expect(await planOn('2025-04-28', deadlineId)).toEqual([])
    expect(await planOn('2025-04-29', deadlineId)).toEqual(['days-15 owner as owner'])
    expect(await planOn('2025-05-06', deadlineId)).toEqual([])
    expect(await planOn('2025-05-07', deadlineId)).toEqual(['days-7 alternate as alternate', 'days-7 owner as owner'])
    expect((await planOn('2025-05-11', deadlineId)).length).toBe(3)
    expect(await planOn('2025-05-13', deadlineId)).toEqual([
      'days-1 alternate as alternate',
      'days-1 director as director',
      'days-1 lead as lead',
      'days-1 owner as owner',
    ])
    expect(await planOn('2025-05-14', deadlineId)).toEqual([])
    expect(await planOn('2025-05-15', deadlineId)).toEqual([])
  })

  test('days are those of the body: at three in the morning in Washington the step of the day before is over, not an hour earlier', async () => {
    const { deadlineId } = await openDue('fatal')
    const count = async (now: string) => {
      api.clock.now = now
      await planReminders(api.db, () => now)
      return (await api.db.selectFrom('reminder').select('id').where('deadlineId', '=', deadlineId).execute()).length
    }

    expect(await count('2025-04-29T03:59:00Z')).toBe(0)
    expect(await count('2025-04-29T04:01:00Z')).toBe(1)
    // The clock is set back, and forward again.
    expect(await count('2025-04-29T03:01:00Z')).toBe(1)
    expect(await count('2025-04-29T05:01:00Z')).toBe(1)
  })

  test('several servers that ask at once tell each person once, in the inbox and by mail', async () => {
    const { deadlineId } = await openDue('fatal')
    api.clock.now = '2025-05-13T16:00:00Z'

    await Promise.all(Array.from({ length: 5 }, () => planReminders(api.db, () => api.clock.now)))

    const { rows } = await sql<{ reminders: number; told: number; mails: number }>`select
      (select count(*)::int from reminder where deadline_id = ${deadlineId}) as reminders,
      (select count(*)::int from notification where record_id = ${deadlineId}) as told,
      (select count(*)::int from outgoing_mail where deadline_id = ${deadlineId}) as mails`.execute(api.db)
    expect(rows).toEqual([{ reminders: 4, told: 4, mails: 4 }])
  })

  test('whoever is away is replaced by whom they named, or else by the next in line', async () => {
    const away = (as: Person, substituteId: string | null = null) =>
      write(api, as, 'POST', '/api/absences', { beginsOn: '2025-04-20', endsOn: '2025-05-20', substituteId })
    const { deadlineId } = await openDue('fatal')
    await away(owner, lead.userId)

    expect(await planOn('2025-04-29', deadlineId)).toEqual(['days-15 lead as owner'])
    await away(alternate)
    expect(await planOn('2025-05-07', deadlineId)).toEqual(['days-7 lead as owner'])
    await away(lead)
    // Nobody of the line is there, so the directors are told, seven days earlier than otherwise.
    expect(await planOn('2025-05-08', deadlineId)).toEqual(['days-7 director as director'])
    await away(director)
    expect(await planOn('2025-05-13', deadlineId)).toEqual(['days-1 director as director'])
  })

  test('where nobody is named, or somebody is kept out, the next in line is told', async () => {
    const [loose, walled] = [await openDue('fatal', {}), await openDue('fatal')]
    await write(api, director, 'PUT', `/api/cases/${walled.id}/readers/${owner.userId}/wall`, { reason: 'Conflito' })

    expect(await planOn('2025-04-29', loose.deadlineId)).toEqual(['days-15 lead as lead'])
    const told = await api.db.selectFrom('reminder').select('memberId').where('deadlineId', '=', walled.deadlineId).execute()
    expect(told.map(({ memberId }) => nameOf(memberId))).toEqual(['alternate'])
  })
})

describe('acknowledging', () => {
  test('ends the widening of what can be made good, and not of what cannot', async () => {
    const [fatal, mendable] = [await openDue('fatal'), await openDue('mendable')]
    await planOn('2025-04-29', fatal.deadlineId)
    const items = await readReminders(owner)
    expect(items).toHaveLength(2)

    for (const { id } of items) expect((await acknowledge(owner, id)).status).toBe(204)

    expect(await readReminders(owner)).toEqual([])
    expect(await planOn('2025-05-07', mendable.deadlineId)).toEqual([])
    const told = await api.db.selectFrom('reminder').select('kind').where('deadlineId', '=', fatal.deadlineId).execute()
    expect(told.map(({ kind }) => kind).sort()).toEqual(['days-15', 'days-7', 'days-7'])
  })

  test('is one’s own, leaves a row in the history of the case, and twice is as once', async () => {
    const { id: caseId, deadlineId } = await openDue('fatal')
    await planOn('2025-05-07', deadlineId)
    const [mine] = await readReminders(owner)

    expect((await acknowledge(alternate, mine.id)).status).toBe(404)
    expect([(await acknowledge(owner, mine.id)).status, (await acknowledge(owner, mine.id)).status]).toEqual([204, 204])

    const { body } = await api.send('GET', `/api/cases/${caseId}/history`, { as: director })
    expect(body.items.filter(({ action }: { action: string }) => action === 'reminder.acknowledge')).toHaveLength(1)
    expect(await readReminders(alternate)).toHaveLength(1)
  })

  test('is seen by whoever reads the case: who was told, as who, and when they said so', async () => {
    const { id: caseId, deadlineId } = await openDue('fatal')
    await planOn('2025-04-29', deadlineId)
    await planOn('2025-05-07', deadlineId)
    const [mine] = await readReminders(owner)
    api.clock.now = '2025-05-07T18:30:00Z'
    await acknowledge(owner, mine.id)
    const { id: otherId } = await openCase(api, director)

    const told = await api.send('GET', `/api/cases/${caseId}/deadlines/${deadlineId}/reminders`, { as: lead })

    expect(told.body.items).toMatchObject([
      { memberId: owner.userId, place: 'owner', kind: 'days-7', forName: null, acknowledgedAt: expect.stringContaining('18:30') },
      { memberId: alternate.userId, place: 'alternate', kind: 'days-7', acknowledgedAt: null },
    ])
    expect((await api.send('GET', `/api/cases/${otherId}/deadlines/${deadlineId}/reminders`, { as: lead })).status).toBe(404)
  })
})

test('a deadline that was met takes its reminders and their mails back', async () => {
  const { id, deadlineId } = await openDue('fatal')
  await planOn('2025-04-29', deadlineId)
  const petition = await addProceeding(api, director, id)
  await record(api, director, id, petition.id, 'petition-lodged', '2025-04-29')

  await planReminders(api.db, () => api.clock.now)

  expect(await readReminders(owner)).toEqual([])
  const mails = await api.db.selectFrom('outgoingMail').select('state').where('deadlineId', '=', deadlineId).execute()
  expect(mails).toEqual([{ state: 'withdrawn' }])
  expect(await planOn('2025-05-07', deadlineId)).toEqual([])
})

test('an absence is one’s own, ends after it begins, and names somebody who works here', async () => {
  const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')
  const post = (json: object) =>
    api.send('POST', '/api/absences', { as: owner, json: { beginsOn: '2025-05-01', endsOn: '2025-05-09', ...json } })

  expect((await post({ endsOn: '2025-04-30' })).body.errors).toMatchObject([{ pointer: '#/endsOn', code: 'order' }])
  expect((await post({ substituteId: stranger.userId })).body.errors).toMatchObject([{ pointer: '#/substituteId', code: 'unknown' }])
  expect((await post({ substituteId: owner.userId })).status).toBe(422)
  const { body } = await post({ substituteId: alternate.userId })
  expect(body).toMatchObject({ beginsOn: '2025-05-01', substituteName: expect.stringContaining('lawyer') })
  expect((await api.send('DELETE', `/api/absences/${body.id}`, { as: alternate })).status).toBe(404)
  expect((await api.send('DELETE', `/api/absences/${body.id}`, { as: owner })).status).toBe(204)
  expect((await api.send('GET', '/api/absences', { as: owner })).body.items).toEqual([])
})
