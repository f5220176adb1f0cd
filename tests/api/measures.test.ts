import { beforeEach, expect, test } from 'vitest'
import { scopeOf } from '../../packages/api/src/access.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, deadlineOf, openCase, record, write } from '../support/cases.ts'

const api: Api = await openApi('2026-03-02T12:00:00Z')

let lawyer: Person
let assistant: Person

beforeEach(async () => {
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  assistant = await newPerson(api, organisation, 'assistant')
})

/** A case whose judgment was notified on 4 March 2025, with the measures that it ordered. */
async function openJudged(title = 'Silva e outros v. Brasil', more: object = {}) {
  const { id, reference } = await openCase(api, lawyer, { title, ...more })
  const court = await addProceeding(api, lawyer, id, 'iacthr-monitoring')
  const judgment = await record(api, lawyer, id, court.id, 'judgment-notified', '2025-03-04')
  const json = {
    proceedingId: court.id,
    eventId: judgment.id,
    kind: 'operative',
    measures: [
      {
        number: '7',
        text: 'O Estado publicará a sentença.',
        term: 'date',
        termOn: '2025-09-04',
        termSource: 'par. 200',
        addressee: 'Ministério da Justiça',
      },
      { number: '8', text: 'O Estado investigará os fatos.', term: 'stated', termText: 'prazo razoável', type: 'general' },
      { number: '9', text: 'O Estado informará.', type: 'procedural', reportRule: 'iacthr-first-compliance-report' },
    ],
  }
  const { items } = await write(api, lawyer, 'POST', `/api/cases/${id}/measures`, json)
  return { id, reference, court, judgment, measures: items, path: `/api/cases/${id}/measures` }
}

function say(path: string, measure: { id: string }, voice: string, status: string, more: object = {}, as = lawyer) {
  return write(api, as, 'POST', `${path}/${measure.id}/statuses`, { voice, status, on: '2026-01-15', ...more })
}

async function listAcross(query = '', as = lawyer) {
  const { status, body } = await api.send('GET', `/api/measures?${query}`, { as })
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

test('what a judgment ordered is kept in its order, as it was ordered', async () => {
  const { id, path, measures, judgment } = await openJudged()

  const { body } = await api.send('GET', path, { as: assistant })

  expect(body.items).toEqual(measures)
  expect(body.items.map((one: { number: string }) => one.number)).toEqual(['7', '8', '9'])
  expect(body.items[0]).toMatchObject({
    eventId: judgment.id,
    text: 'O Estado publicará a sentença.',
    termOn: '2025-09-04',
    voices: { state: null, us: null, body: null },
    statuses: [],
    isOverdue: true,
  })
  // Words are not reckoned into a date, and what the docket says of the next report is only shown.
  expect(body.items[1]).toMatchObject({ termText: 'prazo razoável', termOn: null, isOverdue: false })
  const report = await deadlineOf(api, lawyer, id, 'iacthr-first-compliance-report')
  expect(body.items[2].report).toEqual({ deadlineId: report.id, due: report.due, state: 'running' })
})

test('the three voices stand side by side; who disagrees is seen, and the last of each stands', async () => {
  const { path, measures } = await openJudged()
  const [publication] = measures

  await say(path, publication, 'us', 'not-started', { on: '2025-10-01' })
  await say(path, publication, 'state', 'complied', { note: 'Publicada no Diário Oficial.' }, assistant)
  const contested = await say(path, publication, 'us', 'partial', { on: '2026-02-01', note: 'Só em parte: falta o sítio do ministério.' })

  expect(contested.voices).toEqual({
    state: { status: 'complied', on: '2026-01-15' },
    us: { status: 'partial', on: '2026-02-01' },
    body: null,
  })
  expect([contested.isContested, contested.isOverdue]).toEqual([true, true])
  expect(contested.statuses.map((one: { status: string }) => one.status)).toEqual(['partial', 'complied', 'not-started'])
  expect(contested.statuses[0]).toMatchObject({
    note: 'Só em parte: falta o sítio do ministério.',
    recordedBy: expect.stringMatching(/^lawyer/),
  })

  // What is recorded late of an earlier day does not stand above what came after it.
  const late = await say(path, publication, 'us', 'in-progress', { on: '2025-11-01' })
  expect(late.voices.us.status).toBe('partial')
  const closed = await say(path, publication, 'body', 'closed', { on: '2026-02-20' })
  expect(closed.isOverdue).toBe(false)
})

test('what was said is neither overwritten nor taken away, not even under the database role of the application', async () => {
  const { path, measures } = await openJudged()
  const [publication, investigation] = measures
  await say(path, publication, 'state', 'complied')

  const refused = await api.send('DELETE', `${path}/${publication.id}?version=1`, { as: lawyer })
  const gone = await api.send('DELETE', `${path}/${investigation.id}?version=1`, { as: lawyer })

  expect([refused.status, gone.status]).toEqual([409, 204])
  const own = api.db.as(scopeOf({ ...lawyer, language: 'pt-BR' }, api.clock.now))
  await expect(own.updateTable('measureStatus').set({ status: 'closed' }).execute()).rejects.toThrow(/permission denied/)
  await expect(own.deleteFrom('measureStatus').execute()).rejects.toThrow(/permission denied/)
})

test('a status rests on documents of its own case, and on a day that has come', async () => {
  const { id, path, measures } = await openJudged()
  const annex = await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Diário Oficial' })
  const other = await openJudged('Outro')
  const foreign = await write(api, lawyer, 'POST', `/api/cases/${other.id}/annexes`, { title: 'Alheio' })

  const { statuses } = await say(path, measures[0], 'state', 'complied', { annexes: [annex.id] })
  const refuse = (json: object) =>
    api.send('POST', `${path}/${measures[0].id}/statuses`, {
      as: lawyer,
      json: { voice: 'us', status: 'partial', on: '2026-01-15', ...json },
    })

  expect(statuses[0].annexes).toEqual([annex.id])
  expect((await refuse({ annexes: [foreign.id] })).body.errors).toMatchObject([{ pointer: '#/annexes/0', code: 'unknown' }])
  expect((await refuse({ on: '2026-03-03' })).body.errors).toMatchObject([{ pointer: '#/on', code: 'future' }])
})

test('a term is a date, words, or nothing, and never two of them', async () => {
  const { path, court, measures } = await openJudged()
  const add = (measure: object) =>
    api.send('POST', path, { as: lawyer, json: { proceedingId: court.id, kind: 'operative', measures: [{ text: 'x', ...measure }] } })

  expect((await add({ term: 'date' })).body.errors).toMatchObject([{ pointer: '#/measures/0/termOn', code: 'required' }])
  expect((await add({ term: 'stated' })).body.errors).toMatchObject([{ pointer: '#/measures/0/termText', code: 'required' }])
  expect((await add({ term: 'none', termOn: '2026-01-01' })).body.errors).toMatchObject([
    { pointer: '#/measures/0/termOn', code: 'foreign' },
  ])
  const edited = await api.send('PATCH', `${path}/${measures[0].id}`, { as: lawyer, json: { term: 'none', termOn: null, version: 1 } })
  expect(edited.body).toMatchObject({ term: 'none', termOn: null, version: 2 })
})

test('a stale correction shows what stands', async () => {
  const { path, measures } = await openJudged()
  await write(api, lawyer, 'PATCH', `${path}/${measures[0].id}`, { addressee: 'AGU', version: 1 })

  const { status, body } = await api.send('PATCH', `${path}/${measures[0].id}`, { as: assistant, json: { addressee: 'MRE', version: 1 } })

  expect(status).toBe(409)
  expect(body.current).toMatchObject({ addressee: 'AGU', version: 2 })
})

test('words of an order and of what is observed lie sealed, and stand in no trail', async () => {
  const { id, path, measures } = await openJudged()
  await say(path, measures[0], 'us', 'partial', { note: 'Maria segue sem tratamento.' })
  await write(api, lawyer, 'PATCH', `${path}/${measures[1].id}`, { text: 'O Estado tratará Maria.', version: 1 })

  const stored = await api.db.selectFrom('measure').select('text').where('caseId', '=', id).execute()
  const notes = await api.db.selectFrom('measureStatus').select('note').where('caseId', '=', id).execute()
  const trail = await api.db.selectFrom('audit').selectAll().where('caseId', '=', id).where('action', 'like', 'measure.%').execute()

  expect([...stored.map((one) => one.text), ...notes.map((one) => one.note)].every((one) => one.startsWith('v1.'))).toBe(true)
  expect(trail.map((one) => one.action).toSorted()).toEqual(['measure.add', 'measure.add', 'measure.add', 'measure.edit', 'measure.status'])
  expect(JSON.stringify(trail)).not.toMatch(/Maria|publicará/)
})

test('across the cases the ledger is narrowed by agency, voice, status, body and what is overdue or contested', async () => {
  const { path, measures } = await openJudged('Um')
  await say(path, measures[0], 'state', 'complied')
  await say(path, measures[0], 'us', 'partial')
  await say(path, measures[1], 'body', 'partial')
  const other = await openJudged('Dois')
  const numbers = async (query: string) =>
    (await listAcross(query)).items.map(
      (one: { number: string; caseId: string }) => `${one.caseId === other.id ? 'Dois' : 'Um'} ${one.number}`,
    )

  expect(await numbers('')).toEqual(['Dois 7', 'Dois 8', 'Dois 9', 'Um 7', 'Um 8', 'Um 9'])
  expect(await numbers('show=contested')).toEqual(['Um 7'])
  expect(await numbers('show=overdue')).toEqual(['Dois 7', 'Um 7'])
  expect(await numbers('addressee=MINISTERIO%20da')).toEqual(['Dois 7', 'Um 7'])
  expect(await numbers('addressee=%25')).toEqual([])
  expect(await numbers('voice=us&status=partial')).toEqual(['Um 7'])
  expect(await numbers('status=partial')).toEqual(['Um 7', 'Um 8'])
  expect(await numbers('voice=body')).toEqual(['Um 8'])
  expect(await numbers('voice=state&status=none')).toEqual(['Dois 7', 'Dois 8', 'Dois 9', 'Um 8', 'Um 9'])
  expect(await numbers('body=iacthr')).toHaveLength(6)
  expect(await numbers('body=ecthr')).toEqual([])

  const first = await listAcross('limit=4')
  const second = await listAcross(`limit=4&cursor=${first.next}`)
  expect([...first.items, ...second.items].map((one: { id: string }) => one.id)).toHaveLength(6)
  expect(second.next).toBeNull()
})

test('a measure of a case that one does not see is nowhere, in no list and no count', async () => {
  const { path } = await openJudged('Restrito', { visibility: 'restricted' })
  const outsider = await newPerson(api, lawyer.organisationId, 'lawyer')

  expect((await api.send('GET', path, { as: outsider })).status).toBe(404)
  expect((await listAcross('', outsider)).items).toEqual([])
})

test('a person of whom the data are erased is taken out of the ledger, and nothing else of it changes', async () => {
  const { id, path, measures } = await openJudged()
  const director = await newPerson(api, lawyer.organisationId, 'director')
  const person = await write(api, lawyer, 'POST', `/api/cases/${id}/people`, {
    name: 'Maria Quispe Mamani',
    role: 'victim',
    pseudonym: 'M. Q.',
  })
  await write(api, lawyer, 'PATCH', `${path}/${measures[1].id}`, { text: 'O Estado tratará Maria Quispe Mamani já.', version: 1 })
  await say(path, measures[1], 'us', 'partial', { note: 'Maria Quispe Mamani segue sem tratamento.' })

  const data = { grounds: ['proof'], reason: 'Pedido da pessoa', version: person.version }
  await write(api, director, 'POST', `/api/cases/${id}/erasures/${person.id}`, data)

  const { items } = (await api.send('GET', path, { as: lawyer })).body
  expect(items[1]).toMatchObject({
    text: 'O Estado tratará M. Q. já.',
    statuses: [{ note: 'M. Q. segue sem tratamento.', status: 'partial' }],
  })
  expect(items[0]).toEqual(measures[0])
})
