import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { hashSecret } from '../../packages/api/src/hashed-tokens.ts'
import { type Live, startLive } from '../../packages/api/src/live/hub.ts'
import { type Api, enter, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { openTestDatabase } from '../support/database.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')
const warned: unknown[] = []
const live: Live = startLive(api.db, (await openTestDatabase()).url, () => api.clock.now, { warn: (line: unknown) => warned.push(line) })

let director: Person
let lawyer: Person
let advocate: Person

beforeEach(async () => {
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
  advocate = await newPerson(api, director.organisationId, 'advocate')
})
afterAll(() => live.end())

/** Listens with a session of its own; what was heard grows in `heard`. */
async function listen(as: Person) {
  const cookie = await enter(api, as)
  const token = decodeURIComponent(/session_token=([^;.]+)/.exec(cookie)?.[1] ?? '')
  const stream = live.open({ organisationId: as.organisationId, userId: as.userId, sessionHash: hashSecret(token) })
  const state = { cookie, heard: '', isOver: false, isRefused: stream === undefined }
  const reader = stream?.getReader()
  const decoder = new TextDecoder()
  const read = async () => {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) state.heard += decoder.decode(next.value)
    state.isOver = true
  }
  void read()
  return { state, stop: () => reader?.cancel() }
}

const hears = (one: Awaited<ReturnType<typeof listen>>) => expect.poll(() => one.state.heard, { timeout: 5000 })

test('whoever sees a case hears that something of it changed, and nothing of what', async () => {
  const { id } = await openCase(api, lawyer, { title: 'Segredo' })
  const one = await listen(advocate)

  await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Sentença de Amina' })

  await hears(one).toContain(JSON.stringify({ noun: 'annex', caseId: id }))
  expect(one.state.heard).not.toMatch(/Amina|Sentença|Segredo/)
  await one.stop()
})

test('whoever does not see the case hears nothing of it, whatever the reason', async () => {
  const { id } = await openCase(api, lawyer, { title: 'Reservado', visibility: 'restricted' })
  const admin = await newPerson(api, director.organisationId, 'admin')
  const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
  await write(api, lawyer, 'PUT', `/api/cases/${id}/readers/${director.userId}/wall`, { reason: 'Conflito' })
  const [seeing, ...others] = await Promise.all([lawyer, advocate, director, admin, stranger].map(listen))

  await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Sentença' })
  await write(api, lawyer, 'PATCH', `/api/cases/${id}`, { version: 2, title: 'Outro' }).catch(() => undefined)

  if (seeing) await hears(seeing).toContain(id)
  await pause(300)
  for (const one of others) expect(one.state.heard).not.toContain(id)
  for (const one of [seeing, ...others]) await one?.stop()
})

test('the bell is heard by whom it rings for alone', async () => {
  const { id } = await openCase(api, lawyer, { title: 'Dado' })
  const [one, other] = [await listen(director), await listen(advocate)]

  await api.db
    .insertInto('notification')
    .values({
      organisationId: director.organisationId,
      memberId: director.userId,
      kind: 'case.handover',
      caseId: id,
      madeAt: api.clock.now,
    })
    .execute()

  await hears(one).toContain(JSON.stringify([{ noun: 'notification', caseId: null }]))
  await pause(300)
  expect(other.state.heard).not.toContain('notification')
  await Promise.all([one.stop(), other.stop()])
})

test('a stream ends with its session, also by the panic button and when the account is closed', async () => {
  const [left, closed, kept] = [await listen(lawyer), await listen(advocate), await listen(director)]

  await api.send('POST', '/api/sessions/end-all', { headers: { Cookie: left.state.cookie }, json: { tokens: true } })
  await write(api, director, 'PATCH', `/api/users/${advocate.userId}`, { suspended: true, version: 1 })

  await expect.poll(() => [left.state.isOver, closed.state.isOver], { timeout: 5000 }).toEqual([true, true])
  expect(kept.state.isOver).toBe(false)
  await kept.stop()
})

test('what is only read, or called off, is told to nobody', async () => {
  const { id } = await openCase(api, lawyer, { title: 'Lido' })
  const one = await listen(advocate)

  await api.send('GET', '/api/deadlines/export', { as: lawyer })
  await api.send('POST', `/api/cases/${id}/annexes`, { as: lawyer, json: { title: '' } })
  await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Sentença' })

  await hears(one).toContain('annex')
  expect(one.state.heard.match(/noun/g)).toHaveLength(1)
  await one.stop()
})

test('a member has so many streams and no more, and a program has none', async () => {
  const open = await Promise.all(Array.from({ length: 8 }, () => listen(lawyer)))
  const ninth = await listen(lawyer)

  expect([open.map(({ state }) => state.isRefused).includes(true), ninth.state.isRefused]).toEqual([false, true])
  await open[0]?.stop()
  const again = await listen(lawyer)
  expect(again.state.isRefused).toBe(false)
  expect((await api.send('GET', '/api/live', { as: lawyer })).status).toBe(204)
  for (const one of [...open, again]) await one.stop()
  expect(warned).toEqual([])
})
