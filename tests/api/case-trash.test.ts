import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { sweepCases } from '../../packages/api/src/case-trash/actions.ts'
import { planReminders } from '../../packages/api/src/reminders/plan.ts'
import { refreshPassed } from '../../packages/api/src/upkeep.ts'
import { type Api, enter, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, record, write } from '../support/cases.ts'
import { fileBriefOf } from '../support/filed.ts'

const api: Api = await openApi('2025-04-01T15:00:00Z')
const why = { 'X-Reason': encodeURIComponent('Aberto em duplicidade') }

let director: Person
let lawyer: Person

beforeEach(async () => {
  api.clock.now = '2025-04-01T15:00:00Z'
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  lawyer = await newPerson(api, director.organisationId, 'lawyer')
})

/** A case with something of each kind, and a deadline on 14 May 2025 that bars. */
async function tellStory() {
  const { id, reference } = await openCase(api, director, { title: 'Caso do Rio Amarelo', leadId: lawyer.userId, fronts: ['advocacy'] })
  const writ = await addProceeding(api, director, id, 'br-ms', { court: 'jfpr' })
  await record(api, director, id, writ.id, 'final-decision-notified', '2024-11-14')
  await write(api, director, 'POST', `/api/cases/${id}/people`, { name: 'Zoila Quispe', role: 'victim', pseudonym: 'Z. Q.' })
  await write(api, director, 'POST', `/api/cases/${id}/annexes`, { title: 'Sentença' })
  await write(api, director, 'POST', `/api/cases/${id}/tasks`, { title: 'Ligar', assigneeId: lawyer.userId, dueOn: '2025-04-02' })
  await write(api, director, 'POST', `/api/cases/${id}/comments`, { body: 'Vamos ligar.' })
  await write(api, director, 'POST', `/api/cases/${id}/correspondence`, { direction: 'in', on: '2025-03-01', subject: 'Carta' })
  await write(api, director, 'POST', `/api/cases/${id}/briefs`, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR' })
  await api.db.updateTable('deadline').set({ ownerId: lawyer.userId }).where('caseId', '=', id).execute()
  return { id: String(id), reference: String(reference) }
}

async function discard(id: string, as = director) {
  const { version } = await readCase(api, director, id)
  return api.send('DELETE', `/api/cases/${id}?version=${version}`, { as, headers: why })
}

const readTrash = async (as = director) => (await api.send('GET', '/api/case-trash', { as })).body.items
const back = (id: string, as = director) => api.send('POST', `/api/case-trash/${id}`, { as })

/** The addresses that are read, as the description of the API has them. */
async function listReads(): Promise<string[]> {
  const { paths } = (await api.send('GET', '/api/openapi.json')).body
  return Object.entries<object>(paths).flatMap(([path, methods]) => ('get' in methods ? [path] : []))
}

describe('a case in the trash', () => {
  test('is nowhere, for nobody: neither what is read of it, nor any list, search, feed or figure', async () => {
    const { id, reference } = await tellStory()
    const readers = [director, lawyer, ...(await Promise.all((['auditor', 'assistant'] as const).map(add)))]
    const headers = { Cookie: await enter(api, lawyer) }
    const { body: feed } = await api.send('POST', '/api/feeds', { headers, json: { owner: 'all', caseId: null } })
    const before = await countOpen()
    expect((await discard(id)).status).toBe(204)

    const reads = await listReads()

    const ofCase = reads.filter((path) => path.startsWith('/api/cases/{case}'))
    for (const path of ofCase) {
      const address = path.replace('{case}', id).replaceAll(/\{\w+\}/g, crypto.randomUUID())
      expect([address, (await api.send('GET', address, { as: director })).status]).not.toEqual([address, 200])
    }
    expect(ofCase.length).toBeGreaterThan(30)
    const across = reads.filter(
      (path) => !path.includes('{') && !['/api/case-trash', '/api/live'].includes(path) && !path.startsWith('/api/trail'),
    )
    for (const as of readers)
      for (const path of [
        ...across,
        '/api/cases?status=all',
        '/api/search?q=Amarelo',
        '/api/cases/export?format=csv',
        '/api/deadlines?owner=all',
      ]) {
        const told = await (await api.raw('GET', path, { as })).text()
        expect([path, told.includes(id) || told.includes(reference) || told.includes('Rio Amarelo')]).toEqual([path, false])
      }
    const calendar = await (await api.raw('GET', new URL(feed.address).pathname)).text()
    expect(calendar).toContain('VCALENDAR')
    expect(calendar).not.toContain(reference)
    expect([before, await countOpen()]).toEqual([1, 0])
    expect(api.mistakes).toEqual([])
  })

  test('reminds nobody, and the clock does not read its docket', async () => {
    const { id } = await tellStory()
    await discard(id)

    api.clock.now = '2025-05-13T16:00:00Z'
    await planReminders(api.db, () => api.clock.now)
    await sql`update "case" set refresh_at = ${api.clock.now} where id = ${id}`.execute(api.db)
    await refreshPassed(api.db, api.clock.now, { warn: (line: unknown) => expect(line).toBe('nothing') })

    expect(await api.db.selectFrom('reminder').select('id').where('caseId', '=', id).execute()).toEqual([])
    const mails = await api.db.selectFrom('outgoingMail').select('kind').where('organisationId', '=', director.organisationId).execute()
    expect(mails.filter(({ kind }) => kind !== 'statement')).toEqual([])
  })

  test('keeps its number to itself', async () => {
    const { id, reference } = await tellStory()
    await discard(id)

    expect((await openCase(api, lawyer)).reference).not.toBe(reference)
  })

  test('is written into by nobody', async () => {
    const { id } = await tellStory()
    await discard(id)

    const answers = [
      await api.send('PATCH', `/api/cases/${id}`, { as: director, json: { title: 'x', version: 3 } }),
      await api.send('POST', `/api/cases/${id}/tasks`, { as: lawyer, json: { title: 'x' } }),
      await api.send('GET', `/api/cases/${id}/archive`, { as: director }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})

describe('a case is put into the trash', () => {
  test('by a director alone, with a reason that stands in the trail, after being told what goes', async () => {
    const { id } = await tellStory()
    const plan = (await api.send('GET', `/api/cases/${id}/discard`, { as: director })).body
    const { version } = await readCase(api, director, id)

    expect(plan).toMatchObject({
      counts: { proceedings: 1, events: 1, people: 1, annexes: 1, briefs: 1, measures: 0, tasks: 1 },
      fatal: { due: '2025-05-14' },
      isFiled: false,
      keptUntil: null,
    })
    expect((await discard(id, lawyer)).status).toBe(403)
    const silent = await api.send('DELETE', `/api/cases/${id}?version=${version}`, { as: director })
    expect([silent.status, silent.body.errors[0].pointer]).toEqual([422, '#X-Reason'])
    expect((await discard(id)).status).toBe(204)
    const [told] = (await api.send('GET', `/api/trail?case=${id}`, { as: director })).body.items
    expect(told).toMatchObject({ action: 'case.discard', actorId: director.userId, after: { reason: 'Aberto em duplicidade' } })
    expect((await api.send('GET', `/api/trail?case=${id}`, { as: lawyer })).body.items).toEqual([])
  })

  test('not if something of it was filed, nor while it was decided to keep it', async () => {
    api.clock.now = '2026-03-02T15:00:00Z'
    const { id: caseId } = await openCase(api, director)
    const { id: petition } = await addProceeding(api, director, caseId)
    await fileBriefOf(api, director, caseId, petition)
    const { id } = await openCase(api, director)
    await sql`insert into retention_review (organisation_id, case_id, kind, record_id, since, found_on, decision, keep_until, decided_by, decided_at)
      values (${director.organisationId}, ${id}, 'closed-case', ${id}, '2020-01-01', '2025-01-01', 'keep', '2030-01-01', ${director.userId}, now())`.execute(
      api.db,
    )

    const filed = await discard(caseId)
    const kept = await discard(id)

    expect([filed.status, filed.body.detail]).toEqual([409, expect.stringContaining('protocolad')])
    expect([kept.status, kept.body.detail]).toEqual([409, expect.stringContaining('guardar este caso')])
    expect((await api.send('GET', `/api/cases/${id}/discard`, { as: director })).body.keptUntil).toBe('2030-01-01')
    expect((await api.send('GET', `/api/cases/${caseId}/discard`, { as: director })).body.isFiled).toBe(true)
  })
})

describe('a case comes back', () => {
  test('whole, with its number, its deadlines reckoned anew, and a row in its trail', async () => {
    const { id } = await tellStory()
    const strip = ({ version: _, updatedAt: __, ...file }: Record<string, unknown>) => file
    const before = strip(await readCase(api, lawyer, id))
    await discard(id)
    api.clock.now = '2025-04-10T15:00:00Z'

    expect((await back(id)).status).toBe(204)

    const after = strip(await readCase(api, lawyer, id))
    expect(after).toEqual(before)
    expect(await readTrash()).toEqual([])
    const history = (await api.send('GET', `/api/cases/${id}/history`, { as: lawyer })).body.items
    expect(history.slice(0, 2).map(({ action }: { action: string }) => action)).toEqual(['case.put-back', 'case.discard'])
    expect((await api.send('GET', '/api/search?q=Amarelo', { as: lawyer })).body.items.length).toBeGreaterThan(0)
  })

  test('as lapsed where its day has passed in the trash', async () => {
    const { id } = await tellStory()
    api.clock.now = '2025-05-10T15:00:00Z'
    await discard(id)
    api.clock.now = '2025-05-20T15:00:00Z'

    await back(id)

    expect((await readCase(api, lawyer, id)).deadlines.find(({ due }: { due: string }) => due === '2025-05-14').state).toBe('lapsed')
  })

  test('for directors alone, whom no wall keeps out, within thirty days; of another organisation it is not found', async () => {
    const { id, reference } = await tellStory()
    const walled = await add('director')
    await write(api, director, 'PUT', `/api/cases/${id}/readers/${walled.userId}/wall`, { reason: 'Parentesco' })
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
    await discard(id)

    expect(await readTrash()).toMatchObject([{ id, reference, deletedAt: expect.any(String), until: '2025-05-01' }])
    expect([await readTrash(walled), await readTrash(stranger)]).toEqual([[], []])
    expect((await api.send('GET', `/api/trail?case=${id}`, { as: walled })).body.items).toEqual([])
    const answers = [await back(id, lawyer), await back(id, walled), await back(id, stranger)]
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404])
    api.clock.now = '2025-05-01T15:00:01Z'
    expect([(await back(id)).status, await readTrash()]).toEqual([404, []])
  })
})

describe('a case goes for good', () => {
  test('after thirty days, as the trail tells; nothing of it is left', async () => {
    const { id } = await tellStory()
    await discard(id)

    await sweepCases(api.db, '2025-05-01T14:00:00Z')
    const stillThere = await readTrash()
    await sweepCases(api.db, '2025-05-01T15:00:01Z')

    expect(stillThere).toHaveLength(1)
    for (const table of ['proceeding', 'event', 'deadline', 'person', 'annex', 'brief', 'task'] as const)
      expect(await api.db.selectFrom(table).select('caseId').where('caseId', '=', id).execute()).toEqual([])
    const [told] = (await api.send('GET', `/api/trail?case=${id}`, { as: director })).body.items
    expect(told).toMatchObject({ action: 'case.delete', actorId: null })
  })

  test('at once, if a director says so', async () => {
    const { id } = await tellStory()
    await discard(id)

    expect((await api.send('DELETE', `/api/case-trash/${id}`, { as: lawyer })).status).toBe(403)
    expect((await api.send('DELETE', `/api/case-trash/${id}`, { as: director })).status).toBe(204)
    expect([(await back(id)).status, await readTrash()]).toEqual([404, []])
    expect(await api.db.selectFrom('case').select('id').where('id', '=', id).execute()).toEqual([])
  })
})

test('none of this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})

/** Of all cases, as the figures of the director's page lie ready. */
async function countOpen(): Promise<number | undefined> {
  await api.send('GET', '/api/overview', { as: director })
  const { rows } = await sql<{ open: number }>`select (figures->'cases'->>'open')::int as open from overview
    where reader_id = ${director.organisationId}`.execute(api.db)
  return rows[0]?.open
}

function add(role: Parameters<typeof newPerson>[2]) {
  return newPerson(api, director.organisationId, role)
}
