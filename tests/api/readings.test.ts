import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { getTemplate } from '@travessia/shared/briefs/index'
import { strToU8 } from 'fflate'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readNextFile } from '../../packages/api/src/readings/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, write } from '../support/cases.ts'
import { makeWord, png } from '../support/documents.ts'
import { withPlace } from '../support/pictures.ts'

let api: Api
let lawyer: Person
let caseId: string
const told: string[] = []

beforeAll(async () => {
  api = await openApi()
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})

beforeEach(async () => {
  caseId = (await openCase(api, lawyer)).id
})

describe('the file of an annex is read behind the answers', () => {
  test('a PDF, a picture and a text: a small picture where there is something to see, shown and not saved, and what was read lies sealed', async () => {
    await attach('Laudo', await makeTextPdf('Zoila Quispe nasceu em Cochabamba.'))
    await attach('Foto', png)
    await attach('Ata', text('Ata da reunião em Cochabamba.\n'))
    expect((await list()).map(({ file }) => file.thumbnail)).toEqual([false, false, false])

    await readAll()

    const annexes = await list()
    expect(annexes.map(({ file }) => file.thumbnail)).toEqual([true, true, false])
    const shown = await api.raw('GET', `/api/cases/${caseId}/annexes/${annexes[0]?.id}/thumbnail`, { as: lawyer })
    const bytes = Buffer.from(await shown.arrayBuffer())
    expect([shown.status, shown.headers.get('Content-Type'), shown.headers.get('X-Content-Type-Options')]).toEqual([
      200,
      'image/webp',
      'nosniff',
    ])
    expect([shown.headers.get('Cache-Control'), shown.headers.get('Content-Security-Policy')]).toEqual([
      'no-store',
      expect.stringContaining('sandbox'),
    ])
    expect([bytes.toString('latin1', 0, 4), bytes.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WEBP'])
    expect((await api.send('GET', `/api/cases/${caseId}/annexes/${annexes[2]?.id}/thumbnail`, { as: lawyer })).status).toBe(404)
    for (const one of listSealed()) expect(readFileSync(one).includes('Cochabamba')).toBe(false)
  })

  test('one that takes too much memory or is damaged is left unread, the file itself is none the worse, and the next is read', async () => {
    await attach('Imensa', makeHugePng())
    await attach('Rompido', Uint8Array.from(strToU8('%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>')))
    await attach('Mentira', Uint8Array.from([...png.slice(0, 40), ...new Uint8Array(100)]))
    await attach('Boa', png)

    await readAll()

    const annexes = await list()
    expect(annexes.map(({ file }) => file.thumbnail)).toEqual([false, false, false, true])
    expect(annexes.map(({ file }) => file.missing)).toEqual([false, false, false, false])
    expect(told.every((line) => !/Imensa|Rompido|Mentira/.test(line))).toBe(true)
  })

  test('of a case that one does not see, nothing is seen', async () => {
    const id = await attach('Foto', png)
    await readAll()
    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')

    expect((await api.send('GET', `/api/cases/${caseId}/annexes/${id}/thumbnail`, { as: stranger })).status).toBe(404)
  })
})

describe('a picture', () => {
  test.each([
    ['that says where it was taken', () => withPlace(png), 'located'],
    ['that does not', () => png, null],
  ])('%s is kept as it came, and it is told', async (_, make, warning) => {
    const bytes = make()
    const id = await attach('Foto', bytes)

    const back = await api.raw('GET', `/api/cases/${caseId}/annexes/${id}/file`, { as: lawyer })

    expect((await list())[0]?.file.warning).toBe(warning)
    expect(
      createHash('sha256')
        .update(new Uint8Array(await back.arrayBuffer()))
        .digest('hex'),
    ).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})

test('before a brief for the State is filed it is told which annexes say a protected name, and which nobody could read', async () => {
  const { id: proceedingId } = await addProceeding(api, lawyer, caseId)
  const person = { name: 'Zoila Quispe Mamani', role: 'victim', protected: true, pseudonym: 'Z. Q.' }
  await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, person)
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', proceedingId }
  const open = await write(api, lawyer, 'POST', `/api/cases/${caseId}/briefs`, { ...brief, audience: 'state' })
  const closed = await write(api, lawyer, 'POST', `/api/cases/${caseId}/briefs`, { ...brief, audience: 'body' })
  await attach('Laudo', await makeTextPdf('A paciente ZOILA QUISPE MAMANI foi atendida.'))
  await attach(
    'Declaração',
    makeWord({
      'word/document.xml': strToU8('<w:document><w:p><w:r><w:t>Zoila Qui</w:t></w:r><w:r><w:t>spe Mamani</w:t></w:r></w:p></w:document>'),
    }),
  )
  await attach('Ata', text('Presentes: duas pessoas.\n'))
  await attach('Foto', png)
  const look = async (id: string) =>
    (await api.send('POST', `/api/cases/${caseId}/briefs/${id}/filing/preview`, { as: lawyer, json: {} })).body.problems
  const about = (problems: { annex: number | null; text: { en: string } }[], words: RegExp) =>
    problems.filter(({ text: said }) => words.test(said.en)).map(({ annex }) => annex)

  const before = await look(open.id)
  await readAll()
  const after = await look(open.id)

  expect(about(before, /still being read/)).toEqual([1, 2, 3, 4])
  expect(about(after, /says the name or a number of a protected person\. Cover/)).toEqual([1, 2])
  expect(about(after, /no text that can be read/)).toEqual([4])
  expect(about(await look(closed.id), /protected person/)).toEqual([])
})

test('what says a protected name goes to the State when somebody ticked that they looked at exactly these annexes, and the trail keeps which', async () => {
  const { id: proceedingId } = await addProceeding(api, lawyer, caseId)
  const person = { name: 'Zoila Quispe Mamani', role: 'victim', protected: true, pseudonym: 'Z. Q.' }
  await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, person)
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state', proceedingId }
  const { id } = await write(api, lawyer, 'POST', `/api/cases/${caseId}/briefs`, brief)
  const address = `/api/cases/${caseId}/briefs/${id}`
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tudo.' }] }] }
  for (const section of getTemplate('iachr-petition').sections)
    await write(api, lawyer, 'PUT', `${address}/sections/${section.id}`, { content, version: 0 })
  for (const state of ['review', 'approved']) {
    const { version } = (await api.send('GET', address, { as: lawyer })).body
    await write(api, lawyer, 'PATCH', address, { state, version })
  }
  const named = await attach('Laudo', await makeTextPdf('A paciente ZOILA QUISPE MAMANI foi atendida.'))
  const clean = await attach('Ata', text('Presentes: duas pessoas.\n'))
  const { version } = (await api.send('GET', address, { as: lawyer })).body
  const when = { kind: 'petition-lodged', on: '2026-03-02', time: '08:30', zone: 'America/New_York', version }
  const tryFile = (more: object) => api.send('POST', `${address}/filing`, { as: lawyer, json: { ...when, ...more } })
  const look = async () => (await api.send('POST', `${address}/filing/preview`, { as: lawyer, json: {} })).body.toLookAt

  const unread = await look()
  const tooEarly = await tryFile({ lookedAt: [named] })
  await readAll()
  const refused = [await tryFile({}), await tryFile({ lookedAt: [clean] })]

  expect([unread, await look()]).toEqual([[named, clean], [named]])
  expect(tooEarly.body.errors.map(({ detail }: { detail: string }) => /anexo 2/.test(detail))).toEqual([true])
  for (const { status, body } of refused)
    expect([status, body.errors]).toEqual([409, [expect.objectContaining({ pointer: '#/lookedAt', code: 'required' })]])
  expect((await tryFile({ lookedAt: [clean, named] })).status).toBe(201)
  const { body } = await api.send('GET', `/api/cases/${caseId}/history`, { as: lawyer })
  const told = body.items.find(({ action }: { action: string }) => action === 'filing.make')
  expect(JSON.stringify(told)).toContain(named)
  expect(JSON.stringify(told)).not.toContain(clean)
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})

async function attach(title: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { id, version } = await write(api, lawyer, 'POST', `/api/cases/${caseId}/annexes`, { title })
  const { status, body } = await api.send('PUT', `/api/cases/${caseId}/annexes/${id}/file?version=${version}`, { as: lawyer, bytes })
  if (status !== 200) throw new Error(`The file was answered ${status}: ${JSON.stringify(body)}`)
  return id
}

async function readAll() {
  while (await readNextFile(api.db, api.files, { warn: (line: unknown) => void told.push(String(line)) })) await Promise.resolve()
}

async function list(): Promise<{ id: string; file: { thumbnail: boolean; missing: boolean; warning: string | null } }[]> {
  return (await api.send('GET', `/api/cases/${caseId}/annexes`, { as: lawyer })).body.items
}

function listSealed(): string[] {
  return readdirSync(path.join(api.folder, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
}

async function makeTextPdf(words: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([595, 842]).drawText(words, { x: 60, y: 700, size: 14, font })
  return Uint8Array.from(await document.save())
}

function text(words: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(words))
}

/** A picture of 30,000 by 30,000 white dots in a few kilobytes. */
function makeHugePng(): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(
    Buffer.concat([Buffer.from(png.slice(0, 41)), deflateSync(Buffer.alloc(1_000_000)), Buffer.from(png.slice(-12))]),
  )
  new DataView(bytes.buffer).setUint32(16, 30_000)
  new DataView(bytes.buffer).setUint32(20, 30_000)
  return bytes
}
