import { readSheet } from 'read-excel-file/node'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, readCase, write } from '../support/cases.ts'
import { carryOut, checkSheet, readImport, sendSheet, workThrough } from '../support/imports.ts'

let api: Api
let lawyer: Person
let colleague: Person
let assistant: Person

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
})

beforeEach(async () => {
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  colleague = await newPerson(api, organisation, 'advocate')
  assistant = await newPerson(api, organisation, 'assistant')
})

async function listRows(id: string, state: string, language = 'pt-BR') {
  const { status, body } = await api.send('GET', `/api/imports/${id}/rows?state=${state}`, {
    as: lawyer,
    headers: { 'Accept-Language': language },
  })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.items
}

const listCases = async (as = lawyer) => (await api.send('GET', '/api/cases?sort=title', { as })).body.items

test('cases come in from a sheet, each as if it had been entered by hand', async () => {
  const sheet = `\uFEFFTítulo;Resumo;País;Eixos;Quem vê;Responsável\r\nFamília M.;"Uma linha;\noutra";Brasil;Moradia | Saúde;Restrito;${lawyer.email}\r\nAcesso;;;;;\r\n`

  const id = await checkSheet(api, lawyer, 'cases', sheet)
  const done = await carryOut(api, lawyer, id, 'commit')

  expect([done.state, done.counts.made, done.counts.bad]).toEqual(['done', 2, 0])
  const [access, family] = await listCases()
  expect([access.title, access.visibility, access.state]).toEqual(['Acesso', 'organisation', null])
  expect(await readCase(api, lawyer, family.id)).toMatchObject({
    ...{ summary: 'Uma linha;\noutra', state: 'BR', axes: ['housing', 'health'], visibility: 'restricted', leadId: lawyer.userId },
    reference: '2026-001',
  })
  const trail = (await api.send('GET', `/api/cases/${family.id}/history`, { as: lawyer })).body.items
  expect(trail.map((row: { action: string }) => row.action)).toEqual(['case.create'])
})

test('a sheet in Latin-1 with commas is read as it was meant, and its columns are known in three languages', async () => {
  const latin = Uint8Array.from(Buffer.from('Title,Território,Etiquetas\nAção,São Paulo,"a, b"\n', 'latin1'))

  const { body } = await sendSheet(api, lawyer, 'cases', latin)

  expect([body.headers, body.fields]).toEqual([
    ['Title', 'Território', 'Etiquetas'],
    ['title', 'territory', 'tags'],
  ])
  expect(body.sample).toEqual([['Ação', 'São Paulo', 'a, b']])
})

test('what a column was said to hold is known the next time, to the whole team', async () => {
  const first = await sendSheet(api, lawyer, 'cases', 'Apelido da causa;X\nA;1\n')
  expect(first.body.fields).toEqual([null, null])
  const unmapped = await api.send('PUT', `/api/imports/${first.body.id}/mapping`, { as: lawyer, json: { fields: [null, null] } })
  expect([unmapped.status, unmapped.body.errors[0].detail]).toEqual([422, 'Diga qual coluna traz: Título.'])
  await api.send('PUT', `/api/imports/${first.body.id}/mapping`, { as: lawyer, json: { fields: ['title', null] } })

  const second = await sendSheet(api, colleague, 'cases', 'X;apelido  da CAUSA\n1;B\n')

  expect(second.body.fields).toEqual([null, 'title'])
  expect(JSON.stringify(await api.db.selectFrom('sheetHeading').selectAll().execute())).not.toMatch(/apelido/i)
})

test('each bad row is told with its field and the reason, in the language of who reads', async () => {
  const id = await checkSheet(api, lawyer, 'cases', `Título;País;Eixos;Responsável\n;BR;;\nA;Atlântida;Lua;ninguém@x.org\nB;;;\n`)

  const [empty, wrong] = await listRows(id, 'bad')
  const told = await listRows(id, 'bad', 'en')

  expect(empty).toMatchObject({ number: 2, troubles: [{ field: 'title', column: 'Título', detail: 'Falta este campo.' }] })
  expect(wrong.troubles.map((one: { column: string; cell: string; detail: string }) => [one.column, one.cell, one.detail])).toEqual([
    ['Estado demandado', 'Atlântida', 'O formato não serve.'],
    ['Eixos', 'Lua', 'Não é uma das opções.'],
    ['Responsável', 'ninguém@x.org', 'Ninguém da equipe tem este nome ou e-mail.'],
  ])
  expect(told[0].troubles[0]).toMatchObject({ column: 'Title', detail: 'This field is missing.' })
})

test('what is there already is shown beside it, and left out or brought in as one chooses, row by row', async () => {
  const there = await openCase(api, lawyer, { title: 'Família M.' })
  const sheet = 'Título\nfamilia m.\nNova\nNOVA\nOutra\n'
  const id = await checkSheet(api, lawyer, 'cases', sheet)

  const doubles = await listRows(id, 'double')
  const done = await carryOut(api, lawyer, id, 'commit', { doubles: 'skip', except: [4] })

  expect(doubles.map((row: { number: number; existing: unknown }) => [row.number, row.existing])).toEqual([
    [2, { label: `${there.reference} · Família M.`, caseId: there.id, recordId: there.id }],
    [4, { label: '', caseId: null, recordId: null }],
  ])
  expect(done.counts).toMatchObject({ made: 3, double: 1 })
  expect((await listCases()).map((row: { title: string }) => row.title).toSorted()).toEqual(['Família M.', 'NOVA', 'Nova', 'Outra'])
})

test('people come into the cases that one sees; what is sealed by hand is sealed here, and the protected stay covered', async () => {
  const open = await openCase(api, lawyer)
  const hidden = await openCase(api, colleague, { visibility: 'restricted' })
  const sheet = `Caso;Nome;Papel;Protegida;Pseudônimo;Nacionalidade\n${open.reference};Amina Kiala;vítima;;;\n${open.reference};Amina Kiala;Suposta vítima;;A. K.;Angola\n${open.reference};Dra. Nunes;Representante;não;;\n${hidden.reference};Beto;Testemunha;não;;\n`
  const id = await checkSheet(api, lawyer, 'people', sheet)

  const done = await carryOut(api, lawyer, id, 'commit')

  expect(done.counts).toMatchObject({ made: 2, bad: 2 })
  expect((await listRows(id, 'bad')).map((row: { troubles: { field: string }[] }) => row.troubles.map((one) => one.field))).toEqual([
    ['role'],
    ['case'],
  ])
  expect(
    (await readCase(api, lawyer, open.id)).people.map((one: { name: string; nationality: string }) => [one.name, one.nationality]),
  ).toEqual([
    ['A. K.', 'AO'],
    ['Dra. Nunes', null],
  ])
  const stored =
    JSON.stringify(await api.db.selectFrom('person').selectAll().execute()) +
    JSON.stringify(await api.db.selectFrom('sheetRow').selectAll().execute())
  expect(stored).not.toContain('Kiala')
  const again = await checkSheet(api, lawyer, 'people', sheet)
  expect((await listRows(again, 'double'))[0].existing).toMatchObject({ label: `${open.reference} · A. K.` })
})

test('events mean what they mean when they are recorded by hand: a deadline follows', async () => {
  const open = await openCase(api, lawyer)
  const petition = await addProceeding(api, lawyer, open.id)
  await write(api, lawyer, 'PATCH', `/api/cases/${open.id}/proceedings/${petition.id}`, { number: 'P-1234-24', version: petition.version })
  const sheet = `Caso;Data;Procedimento;Tipo;Título\n${open.reference};01/02/2026;P 1234 24;petition-lodged;\n${open.reference};03/2025;;;Chegada ao Brasil\n${open.reference};31/02/2026;;;Não existe\n${open.reference};2027-02-01;P-1234-24;petition-lodged;\n`

  const id = await checkSheet(api, assistant, 'events', sheet)
  const done = await carryOut(api, assistant, id, 'commit')

  expect(done.counts).toMatchObject({ made: 2, bad: 2 })
  const { events } = await readCase(api, lawyer, open.id)
  expect(events.map((one: { kind: string; on: string; precision: string }) => [one.kind, one.on, one.precision])).toEqual([
    ['petition-lodged', '2026-02-01', 'day'],
    ['fact', '2025-03-01', 'month'],
  ])
})

test('who may not enter something by hand may not import it either, and nobody finds the import of another', async () => {
  expect((await sendSheet(api, assistant, 'cases', 'Título\nA\n')).status).toBe(403)

  const id = await checkSheet(api, lawyer, 'cases', 'Título\nA\n')

  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/rows'],
    ['POST', '/undo'],
    ['GET', '/report'],
    ['DELETE', ''],
  ] as const)
    expect((await api.send(method, `/api/imports/${id}${path}`, { as: colleague })).status).toBe(404)
})

test('undoing takes back what was not touched since, tells what stays, and is open to who imported', async () => {
  const id = await checkSheet(api, lawyer, 'cases', 'Título\nA\nB\nC\n')
  await carryOut(api, lawyer, id, 'commit')
  const [, second] = await listCases()
  api.clock.now = '2026-03-02T13:00:00Z'
  await write(api, lawyer, 'POST', `/api/cases/${second.id}/events`, { kind: 'fact', on: '2026-01-01' })

  const undone = await carryOut(api, lawyer, id, 'undo')

  expect([undone.state, undone.counts]).toEqual(['undone', expect.objectContaining({ undone: 2, kept: 1, made: 0 })])
  expect((await listCases()).map((row: { title: string }) => row.title)).toEqual(['B'])
  expect(await listRows(id, 'kept')).toMatchObject([
    { number: 3, troubles: [{ detail: 'Foi mudado ou usado depois da importação, e por isso ficou.' }] },
  ])
})

test('an event that came in stays when others have built on it', async () => {
  const open = await openCase(api, lawyer)
  const writ = await addProceeding(api, lawyer, open.id, 'br-ms', { court: 'jfpr' })
  const days = ['10', '11', '12', '13', '14'].map((day) => `${open.reference};2025-11-${day};br-ms;final-decision-notified`)
  const id = await checkSheet(api, lawyer, 'events', `Caso;Data;Procedimento;Tipo\n${days.join('\n')}\n`)
  expect((await carryOut(api, lawyer, id, 'commit')).counts.made).toBe(5)
  const { events, deadlines } = await readCase(api, lawyer, open.id)
  const [planned, discussed, standsIn, ordered] = events.map((one: { id: string }) => ({
    event: one.id,
    ...deadlines.find((deadline: { openedBy: string }) => deadline.openedBy === one.id),
  }))

  const items = [{ kind: 'draft', daysBefore: 10, isDone: false }]
  await write(api, colleague, 'PUT', `/api/cases/${open.id}/deadlines/${planned.id}/milestones`, { version: planned.version, items })
  await write(api, colleague, 'POST', `/api/cases/${open.id}/comments`, { body: 'Vi a intimação.', deadlineId: discussed.id })
  const alternate = { alternateId: colleague.userId, version: standsIn.version }
  await write(api, colleague, 'PATCH', `/api/cases/${open.id}/deadlines/${standsIn.id}`, alternate)
  await write(api, colleague, 'POST', `/api/cases/${open.id}/measures`, {
    ...{ proceedingId: writ.id, eventId: ordered.event, kind: 'operative' },
    measures: [{ type: 'individual', text: 'Matricular a criança.', term: 'none' }],
  })
  const undone = await carryOut(api, lawyer, id, 'undo')

  expect(undone.counts).toMatchObject({ undone: 1, kept: 4 })
  expect((await readCase(api, lawyer, open.id)).events).toHaveLength(4)
})

test('of a case that who imported sees no more, nothing is taken back', async () => {
  const director = await newPerson(api, lawyer.organisationId, 'director')
  const open = await openCase(api, lawyer)
  const people = await checkSheet(api, lawyer, 'people', `Caso;Nome;Papel;Protegida\n${open.reference};Ana;Representante;não\n`)
  await carryOut(api, lawyer, people, 'commit')
  const cases = await checkSheet(api, lawyer, 'cases', 'Título\nA\n')
  await carryOut(api, lawyer, cases, 'commit')
  for (const { id } of await listCases(director))
    await write(api, director, 'PUT', `/api/cases/${id}/readers/${lawyer.userId}/wall`, { reason: 'Conflito' })

  expect((await carryOut(api, lawyer, people, 'undo')).counts).toMatchObject({ undone: 0, kept: 1 })
  expect((await carryOut(api, lawyer, cases, 'undo')).counts).toMatchObject({ undone: 0, kept: 1 })

  expect(await listCases(director)).toHaveLength(2)
})

test('the report is the same sheet with a column more', async () => {
  const id = await checkSheet(api, lawyer, 'cases', 'Título;Nossa coluna\n;um\nB;dois\nb;três\n')
  await carryOut(api, lawyer, id, 'commit')

  const answer = await api.raw('GET', `/api/imports/${id}/report?format=xlsx`, { as: lawyer, headers: { 'Accept-Language': 'pt-BR' } })

  expect(await readSheet(Buffer.from(await answer.arrayBuffer()))).toEqual([
    ['Título', 'Nossa coluna', 'erro'],
    [null, 'um', 'Título: Falta este campo.'],
    ['B', 'dois', null],
    ['b', 'três', 'Já existe, aqui ou em uma linha anterior da planilha.'],
  ])
})

test.each(['cases', 'people', 'events', 'authorities'])('the template of %s says what is accepted, and comes in as it is', async (kind) => {
  const open = await openCase(api, lawyer)
  const other = await openCase(api, lawyer)
  expect([open.reference, other.reference]).toEqual(['2026-001', '2026-002'])
  const answer = await api.raw('GET', `/api/imports/template?kind=${kind}&format=xlsx`, {
    as: lawyer,
    headers: { 'Accept-Language': 'es' },
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())

  const accepted = await readSheet(Buffer.from(bytes), 2)
  const id = await checkSheet(api, lawyer, kind, bytes)

  expect(accepted[0]).toEqual(['Columna', 'Obligatoria', 'Qué puede decir'])
  const { fields, counts } = await readImport(api, lawyer, id)
  expect(fields).not.toContain(null)
  // The example names a lead whom nobody knows here.
  expect(counts).toMatchObject(kind === 'cases' ? { ready: 1, bad: 1 } : { ready: 2, bad: 0 })
})

test('a sheet that is thrown away is gone, and one that is over goes after a week; what it made stays known', async () => {
  const dropped = await checkSheet(api, lawyer, 'cases', 'Título\nA\n')
  await api.send('DELETE', `/api/imports/${dropped}`, { as: lawyer })
  const made = await checkSheet(api, lawyer, 'cases', 'Título\nB\n')
  await carryOut(api, lawyer, made, 'commit')
  const before = await readImport(api, lawyer, made)
  api.clock.now = '2026-03-20T12:00:00Z'

  await workThrough(api)

  expect((await api.send('GET', `/api/imports/${dropped}`, { as: lawyer })).status).toBe(404)
  const after = await readImport(api, lawyer, made)
  expect([before.headers, after.headers, after.until, after.counts.made]).toEqual([['Título'], [], null, 1])
  expect((await api.send('GET', `/api/imports/${made}/report`, { as: lawyer })).status).toBe(404)
  const blobs = await Array.fromAsync(api.files.blobs.listOld('imports/', '2030-01-01T00:00:00Z'))
  expect(blobs.filter((name) => name.includes(made) || name.includes(dropped))).toEqual([])
})
