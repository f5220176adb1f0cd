import { beforeEach, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { inTransaction } from '../../packages/api/src/db.ts'
import { sweepNotifications } from '../../packages/api/src/notifications/queries.ts'
import { type Notification, notify } from '../../packages/api/src/notify.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2024-11-20T12:00:00Z')

let director: Person
let lawyer: Person

beforeEach(async () => {
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
})

async function openDue(title: string) {
  const { id, reference } = await openCase(api, lawyer, { title })
  const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr' })
  await record(api, lawyer, id, writ.id, 'final-decision-notified', '2024-11-14')
  const deadline = (await readCase(api, lawyer, id)).deadlines.find(({ due }: { due: string }) => due === '2025-05-14')
  return { id, reference, deadline }
}

/** What a member finds who reads the table for themselves. */
function seenBy(person: Person) {
  return api.db.as(scopeOf(person, api.clock.now)).selectFrom('notification').selectAll().execute()
}

function tell(as: Person, told: Partial<Notification>) {
  const row: Notification = {
    organisationId: as.organisationId,
    memberId: director.userId,
    kind: 'task.assigned',
    caseId: null,
    recordId: null,
    actorId: as.userId,
    ...told,
  }
  return inTransaction(api.db.as(scopeOf(as, api.clock.now)), (tx) => notify(tx, [row], api.clock.now))
}

test('whoever is given a deadline is told; whoever takes one is not told of their own act', async () => {
  const { id, deadline } = await openDue('Dado')
  const path = `/api/cases/${id}/deadlines/${deadline.id}`

  const mine = await write(api, lawyer, 'PATCH', path, { ownerId: lawyer.userId, version: deadline.version })
  await write(api, lawyer, 'PATCH', path, { ownerId: director.userId, version: mine.version })

  expect(await seenBy(lawyer)).toEqual([])
  expect(await seenBy(director)).toMatchObject([
    { kind: 'deadline.assigned', caseId: id, recordId: deadline.id, actorId: lawyer.userId, madeAt: api.clock.now, readAt: null },
  ])
})

test('what somebody was told of a case is gone once they are kept out of it', async () => {
  const { id } = await openDue('Fechado')
  await tell(lawyer, { caseId: id })
  expect(await seenBy(director)).toHaveLength(1)

  await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${director.userId}/wall`, { reason: 'Conflito' })

  expect(await seenBy(director)).toEqual([])
})

test('nobody tells under another’s name, of a case that they do not see, or into another organisation', async () => {
  const hidden = await openCase(api, director, { title: 'Reservado', visibility: 'restricted' })
  const stranger = await newPerson(api, await newOrganisation(api.db), 'director')

  await expect(tell(lawyer, { actorId: director.userId, memberId: lawyer.userId })).rejects.toThrow(/row-level security/)
  await expect(tell(lawyer, { caseId: hidden.id })).rejects.toThrow(/row-level security/)
  await expect(tell(lawyer, { organisationId: stranger.organisationId, memberId: stranger.userId })).rejects.toThrow(/row-level security/)
  await tell(lawyer, {})
  expect(await seenBy(director)).toHaveLength(1)
})

test('the inbox is read page by page, and what was looked at is no more counted', async () => {
  const { id, reference } = await openDue('Três')
  for (const moment of ['2024-11-20T12:00:01Z', '2024-11-20T12:00:02Z', '2024-11-20T12:00:03Z']) {
    api.clock.now = moment
    await tell(lawyer, { caseId: id, kind: 'comment.mention' })
  }
  const unread = async () => (await api.send('GET', '/api/notifications/unread', { as: director })).body.count

  const first = (await api.send('GET', '/api/notifications?limit=2', { as: director })).body
  const second = (await api.send('GET', `/api/notifications?limit=2&cursor=${first.next}`, { as: director })).body

  expect([...first.items, ...second.items].map((one) => one.madeAt)).toEqual([
    '2024-11-20T12:00:03Z',
    '2024-11-20T12:00:02Z',
    '2024-11-20T12:00:01Z',
  ])
  expect(second.next).toBe(null)
  expect(first.items[0]).toMatchObject({
    caseId: id,
    caseReference: reference,
    caseTitle: 'Três',
    actorName: expect.stringMatching(/^lawyer/),
  })
  expect(await unread()).toBe(3)

  const path = `/api/notifications/${first.items[1].id}/read`
  expect((await api.send('POST', path, { as: lawyer })).status).toBe(404)
  expect((await api.send('POST', path, { as: director })).status).toBe(204)
  expect(await unread()).toBe(2)
  await write(api, director, 'POST', '/api/notifications/read', { upTo: '2024-11-20T12:00:02Z' })
  expect(await unread()).toBe(1)
})

test('what was told half a year ago is swept away', async () => {
  api.clock.now = '2024-01-10T12:00:00Z'
  await tell(lawyer, {})
  api.clock.now = '2024-11-20T12:00:00Z'
  await tell(lawyer, {})

  await sweepNotifications(api.db, api.clock.now)

  expect(await seenBy(director)).toMatchObject([{ madeAt: '2024-11-20T12:00:00Z' }])
})

test('whoever is given the lead of a case is told; whoever gives it up to nobody tells nobody', async () => {
  const made = await openCase(api, director, { title: 'Passado', visibility: 'restricted' })

  const given = await write(api, director, 'PATCH', `/api/cases/${made.id}`, { leadId: lawyer.userId, version: made.version })
  await write(api, director, 'PATCH', `/api/cases/${made.id}`, { leadId: director.userId, version: given.version })

  expect(await seenBy(director)).toEqual([])
  const told = await api.db.selectFrom('notification').selectAll().where('memberId', '=', lawyer.userId).execute()
  expect(told).toMatchObject([{ kind: 'case.handover', caseId: made.id, actorId: director.userId }])
  expect(await seenBy(lawyer)).toEqual([])
})
