import { readSheet } from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'

let api: Api
let lawyer: Person
let colleague: Person
let auditor: Person

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  colleague = await newPerson(api, organisation, 'advocate')
  auditor = await newPerson(api, organisation, 'auditor')
  const open = await openCase(api, lawyer, { title: '=2+5', visibility: 'restricted' })
  const writ = await addProceeding(api, lawyer, open.id, 'br-ms', { court: 'jfpr' })
  await record(api, lawyer, open.id, writ.id, 'final-decision-notified', '2025-12-02')
  await openCase(api, lawyer, { title: 'Aberto', summary: 'Maria da Silva' })
  const closed = await openCase(api, lawyer, { title: 'Encerrado' })
  await write(api, lawyer, 'PATCH', `/api/cases/${closed.id}`, { closedOn: '2026-02-01', version: closed.version })
})

async function take(as: Person, query: string, name: string, language = 'en'): Promise<Buffer> {
  const answer = await api.raw('GET', `/api/${query}`, { as, headers: { 'Accept-Language': language } })
  expect([answer.status, answer.headers.get('Content-Disposition')]).toEqual([200, `attachment; filename="${name}"`])
  return Buffer.from(await answer.arrayBuffer())
}

const columnOf = (rows: readonly (readonly unknown[])[], at: number) => rows.slice(1).map((row) => row[at])

test('the list of cases is taken out as it is filtered, in both formats alike, and nothing of it can be reckoned', async () => {
  const csv = (await take(lawyer, 'cases/export?sort=title', 'cases-2026-03-02.csv')).toString('utf8')
  const sheet = await readSheet(await take(lawyer, 'cases/export?sort=title&format=xlsx', 'cases-2026-03-02.xlsx'))
  const closed = await readSheet(await take(lawyer, 'cases/export?status=closed&format=xlsx', 'casos-2026-03-02.xlsx', 'es'))

  const told = sheet.map((row) => row.map((cell) => cell ?? '').join(';'))
  expect(csv.replace('\uFEFF', '').replaceAll('"', '').trim().split('\r\n')).toEqual(told)
  expect(columnOf(sheet, 1).toSorted()).toEqual(["'=2+5", 'Aberto'])
  expect(sheet[0]?.slice(0, 3)).toEqual(['Reference', 'Title', 'Respondent State'])
  expect([closed[0]?.[0], ...columnOf(closed, 1)]).toEqual(['Referencia', 'Encerrado'])
})

test('what one may not see is in no table, and an auditor takes out the register without titles', async () => {
  const seen = await readSheet(await take(colleague, 'cases/export?format=xlsx', 'cases-2026-03-02.xlsx'))
  const register = await readSheet(await take(auditor, 'cases/export?format=xlsx&sort=title', 'cases-2026-03-02.xlsx'))
  const deadlines = await readSheet(await take(colleague, 'deadlines/export?format=xlsx', 'prazos-2026-03-02.xlsx', 'pt-BR'))

  expect(columnOf(seen, 1)).toEqual(['Aberto'])
  expect(columnOf(register, 1)).toEqual([null, null])
  expect(deadlines).toHaveLength(1)
})

test('the deadlines come as XLSX with the columns of the CSV', async () => {
  const csv = (await take(lawyer, 'deadlines/export', 'deadlines-2026-03-02.csv')).toString('utf8')
  const sheet = await readSheet(await take(lawyer, 'deadlines/export?format=xlsx', 'deadlines-2026-03-02.xlsx'))

  expect(sheet[0]?.join(';')).toBe(csv.replace('\uFEFF', '').split('\r\n')[0])
  expect(sheet).toHaveLength(csv.trim().split('\r\n').length)
})

test('who took a table out, and of what, stands in the trail; the words that were searched for do not', async () => {
  const json = { q: 'Aberto', format: 'xlsx' }
  const answer = await api.raw('POST', '/api/cases/export', { as: lawyer, json })
  const sheet = await readSheet(Buffer.from(await answer.arrayBuffer()))

  expect(columnOf(sheet, 1)).toEqual(['Aberto'])
  const kept = await api.db.selectFrom('audit').select(['action', 'after']).where('action', '=', 'case-list.export').execute()
  expect(kept.map(({ after }) => after)).toContainEqual({ format: 'xlsx', status: 'open', sort: 'next', searched: true })
  expect(JSON.stringify(kept)).not.toContain('Aberto')
  expect((await api.send('GET', '/api/cases/export?format=pdf', { as: lawyer })).status).toBe(422)
})
