import { createHash, randomUUID } from 'node:crypto'
import { getTemplate } from '@travessia/shared/briefs/index'
import { type CaseArchive, caseArchive } from '@travessia/shared/case-archive'
import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { workOnCaseImport } from '../../packages/api/src/case-archive/import-work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person, type SendOptions } from '../support/api.ts'
import { changeArchive } from '../support/case-archives.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'
import { makePdf, png } from '../support/documents.ts'

let api: Api
let lawyer: Person
let elsewhere: Person
let caseId: string

const real = { query: '?names=real&files=true', headers: { 'X-Reason': encodeURIComponent('Mudança de sede: cópia ao parceiro') } }
const secret = ['Zoila Quispe Mamani', 'Zoila Quispe', 'CPF: 111.444.777-35', '111.444.777-35']
const said = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  elsewhere = await newPerson(api, await newOrganisation(api.db), 'director')
  caseId = await tellStory()
})

describe('a case taken out', () => {
  test('without a reason says no protected name and holds no file', async () => {
    const files = await takeOut(caseId)

    const all = [...files.values()].map((bytes) => strFromU8(bytes)).join('\n')
    for (const words of secret) expect(all).not.toContain(words)
    expect(all).toContain('Z. Q. chegou a Curitiba')
    expect([...files.keys()].filter((name) => /^(annexes|filings)\//.test(name))).toEqual([])
    expect(textOf(files, 'index.html')).toContain('sob pseudônimo')
  })

  test('with names or files needs a reason, which stands in the trail and not in the address', async () => {
    const refused = await api.send('GET', `/api/cases/${caseId}/archive?names=real`, { as: lawyer })
    await takeOut(caseId, real)
    const { body } = await api.send('GET', `/api/cases/${caseId}/history`, { as: lawyer })

    expect(refused.status).toBe(422)
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '#X-Reason' })])
    expect(body.items[0]).toMatchObject({
      action: 'case.export',
      after: { names: 'real', files: true, reason: 'Mudança de sede: cópia ao parceiro' },
    })
  })

  test('by the browser itself bears its reason sealed, weighs what it says, and is for who asked, for this case, for an hour', async () => {
    const leave = async (json: object) => api.send('POST', `/api/cases/${caseId}/archive/leave`, { as: lawyer, json })
    const colleague = await newPerson(api, lawyer.organisationId, 'lawyer')
    const { id: another } = await openCase(api, lawyer)

    const refused = await leave({ names: 'real', files: false })
    const { status, body } = await leave({ names: 'real', files: true, reason: 'Mudança de sede' })
    const query = `?leave=${body.leave}`
    const taken = await api.raw('GET', `/api/cases/${caseId}/archive${query}`, { as: lawyer, headers: { 'Accept-Language': 'en' } })
    const bytes = new Uint8Array(await taken.arrayBuffer())

    expect([refused.status, refused.body.errors[0].pointer, status]).toEqual([422, '#/reason', 200])
    expect(Number(taken.headers.get('Content-Length'))).toBe(bytes.length)
    expect(Object.keys(unzipSync(bytes))).toContain('annexes/001.pdf')
    expect(strFromU8(unzipSync(bytes)['README.txt'] ?? bytes)).toContain('Este arquivo contém um caso inteiro')
    expect(query).not.toContain('Mudan')
    const [told] = (await api.send('GET', `/api/cases/${caseId}/history`, { as: lawyer })).body.items
    expect(told).toMatchObject({ action: 'case.export', after: { names: 'real', files: true, reason: 'Mudança de sede' } })
    const ask = async (as: Person, id: string) => (await api.send('GET', `/api/cases/${id}/archive${query}`, { as })).status
    expect([await ask(colleague, caseId), await ask(lawyer, another)]).toEqual([403, 403])
    api.clock.now = '2026-03-02T13:00:01Z'
    expect(await ask(lawyer, caseId)).toBe(403)
    api.clock.now = '2026-03-02T12:00:00Z'
  })

  test('is for directors and lawyers', async () => {
    const advocate = await newPerson(api, lawyer.organisationId, 'advocate')

    expect((await api.send('GET', `/api/cases/${caseId}/archive`, { as: advocate })).status).toBe(403)
    expect((await api.send('GET', `/api/cases/${caseId}/archive`, { as: elsewhere })).status).toBe(404)
  })

  test('holds everything, each file with the sum that it has', async () => {
    const files = await takeOut(caseId, real)

    const names = [...files.keys()]
    expect(names.slice(0, 4)).toEqual(['README.txt', 'index.html', 'case.json', 'history.json'])
    expect(names).toContain('annexes/001.pdf')
    expect(names).toContain('annexes/001-001.pdf')
    expect(names).toContain('filings/001/receipt.png')
    const sums = textOf(files, 'SHA256SUMS').trim().split('\n')
    expect(sums.map((line) => line.slice(66))).toEqual(names.filter((name) => name !== 'SHA256SUMS'))
    for (const line of sums) expect(hash(files.get(line.slice(66)))).toBe(line.slice(0, 64))
    expect(textOf(files, 'index.html')).toContain('Zoila Quispe Mamani')
  })

  test('has a page without a script or an address outside, and tables in which nothing is reckoned', async () => {
    const files = await takeOut(caseId, real)

    const page = textOf(files, 'index.html')
    expect(page).not.toMatch(/<script|https?:|\son\w+=|javascript:/i)
    expect(page).toContain('&lt;img src=x&gt;')
    const table = files.get('tables/annexes.csv') ?? new Uint8Array()
    expect([...table.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(textOf(files, 'tables/annexes.csv')).toContain(`'=HYPERLINK`)
  })
})

describe('a case taken in', () => {
  test('elsewhere is the same case under ids of its own', async () => {
    const bytes = await takeOutBytes(caseId, real)

    const { status, body } = await takeIn(bytes)

    expect(status, JSON.stringify(body)).toBe('done')
    expect(body).toMatchObject({
      filingsLeftOut: 0,
      differences: [],
      counts: { proceedings: 1, people: 2, annexes: 2, briefs: 1, filings: 1 },
    })
    const there = archiveOf(await takeOut(caseId, real))
    const here = archiveOf(await takeOut(body.id, real, elsewhere))
    expect(plain(here)).toEqual(plain(there))
    expect(idsOf(here).filter((id) => idsOf(there).includes(id))).toEqual([])
    const files = [await takeOut(caseId, real), await takeOut(body.id, real, elsewhere)].map((one) =>
      [...one].filter(([name]) => /^(annexes|filings)\//.test(name)).map(([name, content]) => `${name} ${hash(content)}`),
    )
    expect(files[1]).toEqual(files[0])
    expect(body.deadlines).toBe(there.deadlines.length)
    const [annex] = (await api.send('GET', `/api/cases/${body.id}/annexes`, { as: elsewhere })).body.items
    const versions = (await api.send('GET', `/api/cases/${body.id}/annexes/${annex.id}/versions`, { as: elsewhere })).body.items
    expect(versions.map(({ number, isShown, byName }: Record<string, unknown>) => [number, isShown, byName])).toEqual([
      [2, true, null],
      [1, false, null],
    ])
  })

  test('brings along what the team keeps beside the record, under the names of who said it', async () => {
    const there = archiveOf(await takeOut(caseId, real))

    const { body } = await takeIn(await takeOutBytes(caseId, real))

    const read = async (path: string) => (await api.send('GET', `/api/cases/${body.id}/${path}`, { as: elsewhere })).body.items
    const comments: { id: string; body: string; parentId: string | null; deadline: { rule: string } | null }[] = await read('comments')
    const [talk, answer] = ['Zoila Quispe Mamani ligou.', 'Vi.'].map((words) => comments.find(({ body: said }) => said.endsWith(words)))
    expect(talk?.body).toBe(`${there.discussion[0]?.author}: Zoila Quispe Mamani ligou.`)
    expect([talk?.deadline?.rule, answer?.parentId]).toEqual([there.milestones[0]?.rule, talk?.id])
    const [received, sent, filed] = [
      ...(await read('correspondence')).filter((one: { source: string }) => one.source === 'correspondence'),
      ...(await read('filings')),
    ]
    expect([received.subject, received.inReplyTo, sent.inReplyTo]).toEqual(['Sobre Zoila Quispe Mamani', filed.id, received.id])
    const [measure] = await read('measures')
    expect(measure).toMatchObject({ isContested: true, statuses: [{ voice: 'state', filings: [filed.id] }, { voice: 'us' }] })
    expect(await read('tasks')).toMatchObject([{ title: 'Ligar para Zoila Quispe Mamani', assigneeId: null, doneAt: expect.any(String) }])
    expect(there.milestones).toHaveLength(2)
  })

  test('from an archive of the first version is the record alone', async () => {
    const bytes = changeArchive(await takeOutBytes(caseId, real), (archive) => {
      const { measures: _, milestones: __, discussion: ___, tasks: ____, correspondence: _____, ...first } = archive
      for (const name of Object.keys(archive)) if (!(name in first)) delete archive[name as keyof CaseArchive]
      Object.assign(archive, { version: 1 })
      for (const filing of archive.filings) Object.assign(filing, { inReplyTo: undefined, reference: undefined })
    })

    const { status, body } = await takeIn(bytes)

    expect([status, body.counts?.filings], JSON.stringify(body)).toEqual(['done', 1])
  })

  test('without files keeps its story, and says which filings stayed behind', async () => {
    const { status, body } = await takeIn(await takeOutBytes(caseId))

    expect(status, JSON.stringify(body)).toBe('done')
    expect(body).toMatchObject({ filingsLeftOut: 1, counts: { filings: 0, files: 0 }, from: { names: 'pseudonyms' } })
    const { body: file } = await api.send('GET', `/api/cases/${body.id}`, { as: elsewhere })
    expect(file.people.map((one: { name: string }) => one.name)).toEqual(['Z. Q.', 'Helena Prado'])
  })

  test('with other dates than those reckoned here says so', async () => {
    const bytes = changeArchive(await takeOutBytes(caseId, real), (archive) => {
      archive.deadlines = archive.deadlines.map((one, at) => (at === 0 ? { ...one, due: '2020-01-01' } : one))
    })

    const { body } = await takeIn(bytes)

    expect(body.differences).toHaveLength(1)
    expect(body.differences[0].there.due).toBe('2020-01-01')
    expect(body.differences[0].here.due).not.toBe('2020-01-01')
  })

  test.each<[string, (files: Zippable) => void]>([
    ['of which a document was changed', (files) => (files['annexes/001.pdf'] = new Uint8Array([1, 2, 3]))],
    ['that lacks a document', (files) => delete files['annexes/001.pdf']],
    ['whose data were changed', (files) => (files['case.json'] = new TextEncoder().encode('{}'))],
    ['that is another ZIP', (files) => delete files['case.json']],
    ['without its sums', (files) => delete files.SHA256SUMS],
  ])('from an archive %s is refused', async (_, harm) => {
    const files: Zippable = unzipSync(await takeOutBytes(caseId, real))
    harm(files)

    const { status, body } = await takeIn(Uint8Array.from(zipSync(files)))

    expect([status, body.length]).toEqual(['refused', 1])
    expect(await countCases()).toBe(casesSoFar)
  })

  test('that was packed anew by another program is taken in all the same', async () => {
    const files = unzipSync(await takeOutBytes(caseId, real))

    const { status } = await takeIn(Uint8Array.from(zipSync(files, { level: 9 })))

    expect(status).toBe('done')
  })

  test.each<[string, (archive: CaseArchive) => void]>([
    ['an unknown procedure', (archive) => Object.assign(archive.proceedings[0] ?? {}, { procedure: 'moon-court' })],
    ['an event of no proceeding', (archive) => archive.proceedings.splice(0)],
    ['a later version', (archive) => Object.assign(archive, { version: 3 })],
    ['a measure of no event', (archive) => Object.assign(archive.measures[0] ?? {}, { eventId: randomUUID() })],
    ['a path out of the archive', (archive) => Object.assign(archive.annexes[0]?.file ?? {}, { path: 'a/../../b' })],
    ['the same id twice', (archive) => Object.assign(archive.people[0] ?? {}, { id: archive.events[0]?.id })],
    ['text where a day belongs', (archive) => Object.assign(archive.events[0] ?? {}, { on: "2026-02-31'; drop table event" })],
  ])('with %s is refused, even under the right sums', async (_, harm) => {
    const { status, body } = await takeIn(changeArchive(await takeOutBytes(caseId, real), harm))

    expect([status, body.length], JSON.stringify(body)).toEqual(['refused', 1])
  })

  test('gives no file a name that leads out of a folder, ends otherwise than what it is, or alters a header', async () => {
    const names = ['../../../etc/cron.d/x', '..\\..\\x.exe', 'a.pdf"; filename="b.html', '𝕏\n.pdf']
    const { status, body } = await takeIn(
      changeArchive(await takeOutBytes(caseId, real), ({ filings }) => {
        for (const [at, { file }] of filings[0]?.files.entries() ?? []) file.name = names[at % names.length] ?? ''
      }),
    )
    const [filing] = (await api.send('GET', `/api/cases/${body.id}/filings`, { as: elsewhere })).body.items
    const packed = await api.raw('GET', `/api/cases/${body.id}/filings/${filing.id}/zip`, { as: elsewhere })

    expect(status, JSON.stringify(body)).toBe('done')
    const given = Object.keys(unzipSync(new Uint8Array(await packed.arrayBuffer())))
    expect(given.length).toBeGreaterThan(2)
    for (const name of given) expect(name).toMatch(/^\w[\w.-]*\.(pdf|docx|png|jpg)$/)
    const single = await api.raw('GET', `/api/cases/${body.id}/filings/${filing.id}/files/3`, { as: elsewhere })
    expect(single.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w.-]+"$/)
  })

  test('that somebody could not have recorded is not recorded by importing it', async () => {
    const advocate = await newPerson(api, elsewhere.organisationId, 'advocate')

    expect((await takeIn(await takeOutBytes(caseId, real), advocate)).body).toEqual([
      expect.stringContaining('que o seu papel não registra'),
    ])
  })

  test('is told in the panel and the inbox of who sent it, and of nobody else', async () => {
    const colleague = await newPerson(api, elsewhere.organisationId, 'director')
    const id = await leaveToBeTakenIn(await takeOutBytes(caseId, real))
    const running = await listWork(elsewhere)
    while (await work()) await Promise.resolve()

    const over = (await listWork(elsewhere)).find((one: { id: string }) => one.id === id)

    expect(running[0]).toMatchObject({ id, kind: 'case', sheet: null, state: 'checking', isRunning: true, total: 0 })
    expect(over).toMatchObject({ state: 'done', isRunning: false })
    expect(over.done).toBe(over.total)
    const told = (await api.send('GET', '/api/notifications', { as: elsewhere })).body.items
    expect(told).toContainEqual(expect.objectContaining({ kind: 'case-import.done', recordId: id }))
    expect(await listWork(colleague)).toEqual([])
    expect((await api.send('GET', `/api/cases/import/${id}`, { as: colleague })).status).toBe(404)
  })

  test('that is stopped before its end leaves nothing behind, whether it had begun or not', async () => {
    const bytes = await takeOutBytes(caseId, real)
    casesSoFar = await countCases()
    const [early, late] = [await leaveToBeTakenIn(bytes), await leaveToBeTakenIn(bytes)]
    const stop = async (id: string) => (await api.send('DELETE', `/api/cases/import/${id}`, { as: elsewhere })).status

    expect(await stop(early)).toBe(204)
    await work()
    const working = work()
    await expect.poll(async () => (await api.send('GET', `/api/cases/import/${late}`, { as: elsewhere })).body.state).toBe('making')
    const answers = [await stop(late), await working]

    expect(answers).toEqual([204, true])
    expect([await countCases(), await work(), await stop(late)]).toEqual([casesSoFar, false, 404])
    expect((await listWork(elsewhere)).map(({ id }: { id: string }) => id)).not.toContain(late)
    expect(await api.db.selectFrom('caseImportArchive').select('importId').execute()).toEqual([])
  })

  test('goes on from the beginning after the server that had it in hand has ended', async () => {
    const id = await leaveToBeTakenIn(await takeOutBytes(caseId, real))

    await expect(work(() => true)).rejects.toThrow()
    const between = (await listWork(elsewhere))[0]
    await work()

    expect(between).toMatchObject({ id, isRunning: true })
    expect((await listWork(elsewhere)).find((one: { id: string }) => one.id === id).state).toBe('done')
  })

  test('that was taken in cannot be stopped any more', async () => {
    const id = await leaveToBeTakenIn(await takeOutBytes(caseId, real))
    await work()

    expect((await api.send('DELETE', `/api/cases/import/${id}`, { as: elsewhere })).status).toBe(409)
  })

  test('leaves no mistake of ours', () => {
    expect(api.mistakes).toEqual([])
  })
})

let casesSoFar = 0

async function countCases(): Promise<number> {
  const { body } = await api.send('GET', '/api/cases?status=all&limit=200', { as: elsewhere })
  return body.items.length
}

async function listWork(as: Person) {
  return (await api.send('GET', '/api/work', { as })).body.items
}

async function takeIn(bytes: Uint8Array<ArrayBuffer>, as = elsewhere) {
  casesSoFar = await countCases()
  const id = await leaveToBeTakenIn(bytes, as)
  while (await work()) await Promise.resolve()
  const { state, result, reasons } = (await api.send('GET', `/api/cases/import/${id}`, { as })).body
  return { status: state, body: result ?? reasons }
}

async function leaveToBeTakenIn(bytes: Uint8Array<ArrayBuffer>, as = elsewhere): Promise<string> {
  const { status, body } = await api.send('POST', '/api/cases/import', { as, bytes, headers: { 'Content-Type': 'application/zip' } })
  expect([status, body.state], JSON.stringify(body)).toEqual([201, 'checking'])
  return body.id
}

function work(isEnding = () => false) {
  const log = { warn: (line: unknown) => expect(line).toBe('nothing') }
  return workOnCaseImport({ db: api.db, files: api.files, now: api.clock.now, log, isEnding })
}

interface Wanted {
  readonly query: string
  readonly headers: SendOptions['headers']
}

async function takeOutBytes(id: string, wanted?: Wanted, as = lawyer): Promise<Uint8Array<ArrayBuffer>> {
  const response = await api.raw('GET', `/api/cases/${id}/archive${wanted?.query ?? ''}`, { as, headers: wanted?.headers ?? {} })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

async function takeOut(id: string, wanted?: Wanted, as = lawyer): Promise<Map<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await takeOutBytes(id, wanted, as))))
}

/** The archive with other data, under sums that are right. */
function archiveOf(files: Map<string, Uint8Array>): CaseArchive {
  return caseArchive.parse(JSON.parse(textOf(files, 'case.json')))
}

/** Without what is another in another house: who it is, the number of the case there, in whose name words stand, and the ids. */
function plain({ organisation: _, madeAt: __, discussion: ___, ...archive }: CaseArchive): unknown {
  const ids = new Map<string, string>()
  const text = JSON.stringify({ ...archive, case: { ...archive.case, reference: '' } })
  for (const [id] of text.matchAll(anyId)) if (!ids.has(id)) ids.set(id, `id ${ids.size}`)
  return JSON.parse(text.replaceAll(anyId, (id) => ids.get(id) ?? id))
}

function idsOf(archive: CaseArchive): string[] {
  const { authorities: _, ...own } = archive
  return JSON.stringify(own).match(anyId) ?? []
}

const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

function textOf(files: Map<string, Uint8Array>, name: string): string {
  return strFromU8(files.get(name) ?? new Uint8Array())
}

function hash(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')
}

/** A case with all that a case may have, and a brief that was filed with its annexes and a receipt. */
async function tellStory(): Promise<string> {
  const { id } = await openCase(api, lawyer, { state: 'BR', tags: ['fronteira'], summary: 'Zoila Quispe Mamani e a família.' })
  const to = (path: string) => `/api/cases/${id}/${path}`
  const proceeding = await addProceeding(api, lawyer, id)
  await record(api, lawyer, id, proceeding.id, 'final-decision-notified', '2025-11-14')
  await record(api, lawyer, id, null, 'fact', '2024-05-02', {}, { title: 'Chegada', note: 'Zoila Quispe chegou a Curitiba.' })
  const person = {
    name: 'Zoila Quispe Mamani',
    role: 'victim',
    pseudonym: 'Z. Q.',
    identifiers: 'CPF: 111.444.777-35',
    note: 'Filha de Rosa.',
  }
  await write(api, lawyer, 'POST', to('people'), person)
  await write(api, lawyer, 'POST', to('people'), { name: 'Helena Prado', role: 'representative', protected: false })
  await attach(to, '=HYPERLINK("x") de Zoila Quispe', await makePdf(1), await makePdf(2))
  await attach(to, '<img src=x>', png)
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'body', proceedingId: proceeding.id }
  const { id: briefId } = await write(api, lawyer, 'POST', to('briefs'), brief)
  for (const section of getTemplate('iachr-petition').sections)
    await write(api, lawyer, 'PUT', to(`briefs/${briefId}/sections/${section.id}`), { content: said('Zoila Quispe, tudo.'), version: 0 })
  for (const state of ['review', 'approved']) {
    const { version } = (await api.send('GET', to(`briefs/${briefId}`), { as: lawyer })).body
    await write(api, lawyer, 'PATCH', to(`briefs/${briefId}`), { state, version })
  }
  const { version } = (await api.send('GET', to(`briefs/${briefId}`), { as: lawyer })).body
  const moment = { on: '2026-03-02', time: '08:30', zone: 'America/New_York' }
  const filing = await write(api, lawyer, 'POST', to(`briefs/${briefId}/filing`), { kind: 'petition-lodged', ...moment, version })
  await put(to(`filings/${filing.id}/receipt`), png)
  await tellDesk(to, proceeding.id, filing)
  return id
}

/** What the team keeps beside the record: letters and answers, measures, milestones, tasks and talk. */
async function tellDesk(to: (path: string) => string, proceedingId: string, filing: { id: string; eventId: string }): Promise<void> {
  const { annexes, deadlines } = (await api.send('GET', to('').slice(0, -1), { as: lawyer })).body
  const letter = { direction: 'in', kind: 'acknowledgement', proceedingId, on: '2026-03-02', time: '09:00', annexes: [annexes[0].id] }
  const received = await write(api, lawyer, 'POST', to('correspondence'), {
    ...{ ...letter, subject: 'Sobre Zoila Quispe Mamani', reference: 'P-1-26', inReplyTo: filing.id, eventId: filing.eventId },
  })
  await write(api, lawyer, 'POST', to('correspondence'), { direction: 'out', on: '2026-03-01', inReplyTo: received.id, note: 'Obrigado.' })
  const facts = { text: 'Proteger Zoila Quispe Mamani.', term: 'date', termOn: '2026-05-01', number: '1' }
  const ordered = { proceedingId, eventId: filing.eventId, kind: 'protection', measures: [facts, { text: 'Informar.' }] }
  const { items } = await write(api, lawyer, 'POST', to('measures'), ordered)
  const said = {
    voice: 'state',
    status: 'complied',
    on: '2026-03-02',
    note: 'Diz que sim.',
    annexes: [annexes[0].id],
    filings: [filing.id],
  }
  await write(api, lawyer, 'POST', to(`measures/${items[0].id}/statuses`), said)
  await write(api, lawyer, 'POST', to(`measures/${items[0].id}/statuses`), { voice: 'us', status: 'partial', on: '2026-03-01' })
  const [deadline] = deadlines
  const steps = [
    { kind: 'draft', daysBefore: 21, isDone: true },
    { kind: 'filing', daysBefore: 1, isDone: false },
  ]
  await write(api, lawyer, 'PUT', to(`deadlines/${deadline.id}/milestones`), { version: deadline.version, items: steps })
  const task = await write(api, lawyer, 'POST', to('tasks'), {
    title: 'Ligar para Zoila Quispe Mamani',
    note: 'Hoje.',
    dueOn: '2026-03-09',
  })
  await write(api, lawyer, 'PATCH', to(`tasks/${task.id}`), { done: true, version: task.version })
  const talk = await write(api, lawyer, 'POST', to('comments'), { body: 'Zoila Quispe Mamani ligou.', deadlineId: deadline.id })
  await write(api, lawyer, 'POST', to('comments'), { body: 'Vi.', parentId: talk.id })
}

async function attach(to: (path: string) => string, title: string, ...versions: Uint8Array<ArrayBuffer>[]) {
  const annex = await write(api, lawyer, 'POST', to('annexes'), { title, kinds: ['expert'], tags: ['de Zoila Quispe'] })
  for (const [at, bytes] of versions.entries()) await put(to(`annexes/${annex.id}/file?version=${annex.version + at}`), bytes)
}

async function put(path: string, bytes: Uint8Array<ArrayBuffer>) {
  const headers = { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent('de Zoila Quispe.pdf') }
  const { status, body } = await api.send('PUT', path, { as: lawyer, bytes, headers })
  if (status >= 300) throw new Error(`PUT ${path} answered ${status}: ${JSON.stringify(body)}`)
}
