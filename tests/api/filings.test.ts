import { createHash, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getTemplate } from '@travessia/shared/briefs/index'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, deadlineOf, openCase, record, write } from '../support/cases.ts'
import { makePdf, makeWord, png, wordsOf } from '../support/documents.ts'

const why = { 'X-Reason': 'Aberto por engano' }

let api: Api
let lawyer: Person
let advocate: Person
let caseId: string
let briefId: string
let attached: string[]
let proceedingId: string

const said = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })

beforeAll(async () => {
  api = await openApi('2026-03-02T12:00:00Z')
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  advocate = await newPerson(api, organisation, 'advocate')
})

beforeEach(async () => {
  attached = []
  caseId = (await openCase(api, lawyer, { state: 'BR' })).id
  proceedingId = (await addProceeding(api, lawyer, caseId)).id
  await record(api, lawyer, caseId, proceedingId, 'final-decision-notified', '2025-11-14')
  const person = { name: 'Zoila Quispe Mamani', role: 'victim', protected: true, pseudonym: 'Z. Q.' }
  await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, person)
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state', proceedingId }
  briefId = (await write(api, lawyer, 'POST', `/api/cases/${caseId}/briefs`, brief)).id
  for (const { id } of getTemplate('iachr-petition').sections)
    await write(api, lawyer, 'PUT', `/api/cases/${caseId}/briefs/${briefId}/sections/${id}`, { content: said('Tudo.'), version: 0 })
})

describe('a brief is filed', () => {
  test('as a package whose files are what their hashes say, and the deadline that it meets is met', async () => {
    await attach('Sentença de Zoila Quispe', await makePdf(2), { datedOn: '2024-11-14' })
    await attach('Fotografia', png)
    await attach('Declaração', makeWord())
    await attach('Depoimento oral', undefined)
    await approve()

    const filing = await file()

    const names = filing.files.map((one: { name: string }) => one.name)
    const reference = /^01-(\d{4}-\d{3})-/.exec(names[0])?.[1]
    expect(names).toEqual([
      `01-${reference}-peticao-cidh.docx`,
      `02-${reference}-indice-de-anexos.pdf`,
      `03-${reference}-anexo-1.pdf`,
      `04-${reference}-anexo-2.pdf`,
      `05-${reference}-anexo-3-folha.pdf`,
      `06-${reference}-anexo-3.docx`,
    ])
    for (const one of filing.files) expect(hash(await read(filing.id, one.position))).toBe(one.sha256)
    expect(await stateOf()).toBe('filed')
    expect(await deadlineOf(api, lawyer, caseId, 'iachr-petition-six-months')).toMatchObject({ state: 'met', closedBy: filing.eventId })
    const { body } = await api.send('GET', `/api/cases/${caseId}/events`, { as: lawyer })
    expect(body.items[0]).toMatchObject({ kind: 'petition-lodged', on: '2026-03-02', time: '08:30', zone: 'America/New_York' })
  })

  test('every page of its annexes bears its number, behind a sheet, and the index tells of all in the words of the reader', async () => {
    await attach('Sentença de Zoila Quispe', await makePdf(2, { author: 'Zoila' }), { datedOn: '2024-11-14' })
    await attach('Depoimento oral', undefined)
    await approve()

    const filing = await file()

    const annex = await read(filing.id, 3)
    const [sheet, ...pages] = await wordsOf(annex)
    expect(sheet).toContain('ANEXO 1')
    expect(sheet).toContain('Sentença de Z. Q.')
    expect(pages.map((words) => /Folha \d/.exec(words)?.[0])).toEqual(['Folha 1', 'Folha 2'])
    expect(pages.map((words) => /Anexo 1 · \d\/2/.exec(words)?.[0])).toEqual(['Anexo 1 · 1/2', 'Anexo 1 · 2/2'])
    expect((await PDFDocument.load(annex, { updateMetadata: false })).getAuthor()).toBeUndefined()
    const index = (await wordsOf(await read(filing.id, 2))).join(' ')
    expect(index).toContain('Sentença de Z. Q.')
    expect(index).toContain('14 de novembro')
    expect(index.replaceAll(' ', '')).toContain(filing.files[2].sha256)
    expect(index).toContain('sem arquivo')
    expect(index).not.toContain('Quispe')
  })

  test('in parts where a file would be larger than the limit: pages of a PDF as files, files as archives', async () => {
    for (const at of [1, 2]) await attach(`Autos, volume ${at}`, await makePdf(9, { padding: 50_000 }))
    await approve()

    const filing = await file({ maxBytes: 200_000 })

    const volumes = filing.files.filter((one: { role: string }) => one.role === 'annex')
    expect(volumes.length).toBeGreaterThanOrEqual(6)
    for (const one of filing.files) expect(one.size).toBeLessThanOrEqual(200_000)
    const first = volumes.filter((one: { annex: number }) => one.annex === 1)
    expect(first[0].name).toMatch(/anexo-1-parte-1\.pdf$/)
    const stamps: string[] = []
    for (const one of first)
      for (const words of await wordsOf(await read(filing.id, one.position))) stamps.push(...(words.match(/\d\/9/) ?? []))
    expect(stamps).toEqual(Array.from({ length: 9 }, (_, at) => `${at + 1}/9`))
    expect(filing.parts).toBeGreaterThan(3)
    for (let part = 1; part <= filing.parts; part += 1) {
      const archive = await bytesOf(`/api/cases/${caseId}/filings/${filing.id}/zip?part=${part}`)
      expect(archive.length).toBeLessThanOrEqual(200_000)
    }
  })

  test('and comes back as one archive of exactly these files', async () => {
    await attach('Sentença', await makePdf(2))
    await approve()
    const filing = await file()

    const archive = unzipSync(await bytesOf(`/api/cases/${caseId}/filings/${filing.id}/zip`))

    expect(Object.keys(archive)).toEqual(filing.files.map((one: { name: string }) => one.name))
    for (const { name, sha256 } of filing.files) expect(hash(archive[name] ?? new Uint8Array())).toBe(sha256)
  })

  test('with the annexes that were chosen, in the order in which they were put, under the numbers of the brief', async () => {
    const [one, , three] = [
      await attach('Um', await makePdf(1)),
      await attach('Dois', await makePdf(1)),
      await attach('Três', await makePdf(1)),
    ]
    await approve()

    const filing = await file({ annexes: [three, one] })

    expect(filing.files.filter((file: { role: string }) => file.role === 'annex').map((file: { annex: number }) => file.annex)).toEqual([
      3, 1,
    ])
  })
})

describe('nothing is filed, and all is as it was,', () => {
  test.each([
    ['while the brief is not approved', async () => undefined, /aprovada/],
    [
      'when the file of an annex has vanished from the disk',
      async () => {
        await attach('Sentença', await makePdf(1, { author: 'vanishes' }))
        const { rows } = await sql<{ sha256: string }>`select sha256 from file where case_id = ${caseId}`.execute(api.db)
        for (const { sha256 } of rows) rmSync(path.join(api.folder, 'blobs', api.files.nameOf(sha256)))
        await approve()
      },
      /não está mais no servidor/,
    ],
  ])('%s', async (_, prepare, says) => {
    await prepare()
    const before = await stateOf()

    const preview = await api.send('POST', `${address()}/preview`, { as: lawyer, json: {} })
    const { status, body } = await tryFile()

    expect([status, body.errors[0].detail]).toEqual([409, expect.stringMatching(says)])
    expect(preview.body.problems).toContainEqual(expect.objectContaining({ level: 'blocks' }))
    expect(await stateOf()).toBe(before)
    expect((await api.send('GET', `/api/cases/${caseId}/events`, { as: lawyer })).body.items).toHaveLength(1)
    expect((await api.send('GET', `/api/cases/${caseId}/filings`, { as: lawyer })).body.items).toEqual([])
  })

  test('when what is no PDF is larger than the limit', async () => {
    await attach('Gravação', makeWord({ 'word/noise.bin': Uint8Array.from(randomBytes(30_000)) }))
    await approve()

    const { status, body } = await tryFile({ maxBytes: 10_000 })

    expect([status, body.errors[0].detail]).toEqual([409, expect.stringMatching(/não pode ser dividido/)])
  })

  test('when the brief lacks facts, when it is stale, for whom may not, and for another organisation', async () => {
    await write(api, lawyer, 'PUT', `/api/cases/${caseId}/briefs/${briefId}/sections/parties`, { content: null, version: 1 })
    await approve()
    const stranger = await newPerson(api, await newOrganisation(api.db), 'lawyer')

    const answers = [
      await tryFile(),
      await tryFile({ version: 1 }),
      await tryFile({}, advocate),
      await tryFile({}, stranger),
      await tryFile({ kind: 'state-reply-transmitted-nowhere' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([409, 409, 403, 404, expect.any(Number)])
    expect(await stateOf()).toBe('approved')
  })
})

describe('what was filed', () => {
  test('is not changed, added to or deleted in the database, and goes only with its case as a whole', async () => {
    await attach('Sentença', await makePdf(1))
    await approve()
    const { id } = await file()

    const attempts = [
      sql`update filing set note = 'x' where id = ${id}`,
      sql`update filing set receipt_at = now() where id = ${id}`,
      sql`delete from filing where id = ${id}`,
      sql`update filing_file set sha256 = repeat('0', 64) where filing_id = ${id}`,
      sql`delete from filing_file where filing_id = ${id}`,
      sql`truncate filing_file`,
      sql`insert into filing_file select organisation_id, filing_id, 99, 1, 'annex', 9, 'x.pdf', size, sha256, pages, file_id
        from filing_file where filing_id = ${id} limit 1`,
    ]
    for (const attempt of attempts) await expect(attempt.execute(api.db)).rejects.toThrow(/does not change/)
    await expect(sql`delete from file where case_id = ${caseId}`.execute(api.db)).rejects.toThrow()

    const director = await newPerson(api, lawyer.organisationId, 'director')
    const { version } = (await api.send('GET', `/api/cases/${caseId}`, { as: director })).body
    expect((await api.send('DELETE', `/api/cases/${caseId}?version=${version}`, { as: director, headers: why })).status).toBe(409)
    await sql`delete from "case" where id = ${caseId}`.execute(api.db)
    const left = await sql`select from filing_file where filing_id = ${id}`.execute(api.db)
    expect(left.rows).toEqual([])
  })

  test('keeps its annexes when the case loses them, and holds its event and its proceeding', async () => {
    const annex = await attach('Sentença', await makePdf(1))
    await approve()
    const filing = await file()

    expect((await api.send('DELETE', `/api/cases/${caseId}/annexes/${annex}?version=2`, { as: lawyer })).status).toBe(204)

    expect(hash(await read(filing.id, 3))).toBe(filing.files[2].sha256)
    const event = await api.send('DELETE', `/api/cases/${caseId}/events/${filing.eventId}?version=1`, { as: lawyer })
    const proceeding = (await api.send('GET', `/api/cases/${caseId}/proceedings`, { as: lawyer })).body.items[0]
    const place = await api.send('DELETE', `/api/cases/${caseId}/proceedings/${proceedingId}?version=${proceeding.version}`, { as: lawyer })
    expect([event.status, place.status]).toEqual([409, 409])
  })

  test('takes its receipt later, once', async () => {
    await approve()
    const { id, receipt } = await file()
    const receiptAddress = `/api/cases/${caseId}/filings/${id}/receipt`
    const bytes = await makePdf(1, { author: 'receipt' })

    const sent = await api.send('PUT', receiptAddress, { as: lawyer, bytes })
    const again = await api.send('PUT', receiptAddress, { as: lawyer, bytes: await makePdf(2) })

    expect([receipt, sent.status, again.status]).toEqual([null, 200, 409])
    expect(sent.body.receipt).toMatchObject({ type: 'pdf', sha256: hash(bytes), missing: false })
    expect(sent.body.receiptAt).toBe('2026-03-02T12:00:00Z')
    expect(await bytesOf(receiptAddress)).toEqual(bytes)
  })

  test('does not exist for another organisation', async () => {
    await approve()
    const { id } = await file()
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
    const paths = ['', '/zip', '/files/1', '/receipt'].map((end) => `/api/cases/${caseId}/filings/${id}${end}`)

    const seen = await Promise.all(paths.map((one) => api.send('GET', one, { as: stranger })))

    expect(seen.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('nothing of all this was a mistake of ours', () => {
    expect(api.mistakes).toEqual([])
  })
})

const address = () => `/api/cases/${caseId}/briefs/${briefId}/filing`

async function attach(title: string, bytes: Uint8Array<ArrayBuffer> | undefined, fields: object = {}): Promise<string> {
  const { id, version } = await write(api, lawyer, 'POST', `/api/cases/${caseId}/annexes`, { title, ...fields })
  attached.push(id)
  if (!bytes) return id
  const { status } = await api.send('PUT', `/api/cases/${caseId}/annexes/${id}/file?version=${version}`, { as: lawyer, bytes })
  if (status !== 200) throw new Error(`The file was answered ${status}.`)
  return id
}

async function approve(): Promise<void> {
  for (const state of ['review', 'approved']) {
    const { version } = (await api.send('GET', `/api/cases/${caseId}/briefs/${briefId}`, { as: lawyer })).body
    await write(api, lawyer, 'PATCH', `/api/cases/${caseId}/briefs/${briefId}`, { state, version })
  }
}

async function tryFile(more: object = {}, as = lawyer) {
  const { body } = await api.send('GET', `/api/cases/${caseId}/briefs/${briefId}`, { as: lawyer })
  const when = {
    kind: 'petition-lodged',
    on: '2026-03-02',
    time: '08:30',
    zone: 'America/New_York',
    lookedAt: attached,
    version: body.version,
  }
  return api.send('POST', address(), { as, json: { ...when, ...more } })
}

async function file(more: object = {}) {
  const { status, body } = await tryFile(more)
  if (status !== 201) throw new Error(`Filing was answered ${status}: ${JSON.stringify(body)}`)
  return body
}

async function stateOf(): Promise<string> {
  return (await api.send('GET', `/api/cases/${caseId}/briefs/${briefId}`, { as: lawyer })).body.state
}

function read(filing: string, position: number): Promise<Uint8Array> {
  return bytesOf(`/api/cases/${caseId}/filings/${filing}/files/${position}`)
}

async function bytesOf(at: string): Promise<Uint8Array> {
  const answer = await api.raw('GET', at, { as: lawyer })
  if (!answer.ok) throw new Error(`${at} was answered ${answer.status}.`)
  return new Uint8Array(await answer.arrayBuffer())
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
