import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FileStore } from '../../packages/api/src/files.ts'
import { drawPageAside } from '../../packages/api/src/readings/draw-page.ts'
import { recogniseNext } from '../../packages/api/src/readings/recognise.ts'
import { readNextFile } from '../../packages/api/src/readings/work.ts'
import { findRecogniser } from '../../packages/api/src/recogniser.ts'
import { indexNext } from '../../packages/api/src/search/work.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { addProceeding, openCase, write } from '../support/cases.ts'
import { makeFolder } from '../support/folder.ts'

const recogniser = await findRecogniser()
const log = { warn: () => undefined }

let api: Api
let lawyer: Person
let caseId: string

beforeAll(async () => {
  api = await openApi()
  lawyer = await newPerson(api, await newOrganisation(api.db), 'lawyer')
})

beforeEach(async () => {
  caseId = (await openCase(api, lawyer)).id
})

test('without a program that reads pictures the words on a scanned page are not found, and the document and the settings say so', async () => {
  const director = await newPerson(api, lawyer.organisationId, 'director')
  await attach('Laudo', await scan('Laudo de Xapetuba'))

  await workThrough(api.files)

  expect(await scans()).toEqual(['unsearchable'])
  expect(await find('xapetuba')).toEqual([])
  expect((await api.send('GET', '/api/organisation/storage', { as: director })).body.recognises).toEqual([])
})

test('a program that fails leaves the page unread, and that is said; nothing lies open afterwards', async () => {
  await attach('Laudo', await scan('Laudo de Xapetuba'))

  await workThrough({ ...api.files, recogniser: { languages: ['por'], read: () => Promise.reject(new Error('ended')) } })

  expect(await scans()).toEqual(['partly'])
  expect(listOpen()).toEqual([])
})

describe.runIf(recogniser)('with Tesseract', { timeout: 120_000 }, () => {
  const files = () => ({ ...api.files, recogniser })

  test('the words on scanned pages and in pictures are found, and lie sealed', async () => {
    await attach('Laudo', await scan('Laudo da aldeia Xapetuba'))
    await attach('Foto', await draw('Placa do rio Tietezinho'))
    expect(await scans()).toEqual([null, null])

    await workThrough(files())

    expect(await scans()).toEqual(['recognised', 'recognised'])
    expect(await find('xapetuba')).toEqual(['Laudo'])
    expect(await find('tietezinho')).toEqual(['Foto'])
    expect(listOpen()).toEqual([])
    for (const one of listSealed()) expect(readFileSync(one).includes('Xapetuba')).toBe(false)
  })

  test('a document with words of its own and scanned pages is found by both', async () => {
    await attach('Processo', await scan('Certidão de Xapetuba', 'Petição inicial da aldeia Mandirituba, com seus fundamentos.'))

    await workThrough(files())

    expect([await find('mandirituba'), await find('xapetuba')]).toEqual([['Processo'], ['Processo']])
  })

  test('what a machine read says nothing of a page in a case that protects somebody, and is not held to be free of names', async () => {
    const { id: proceedingId } = await addProceeding(api, lawyer, caseId)
    const person = { name: 'Zoila Quispe Mamani', role: 'victim', protected: true, pseudonym: 'Z. Q.' }
    await write(api, lawyer, 'POST', `/api/cases/${caseId}/people`, person)
    const told = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', proceedingId, audience: 'state' }
    const brief = await write(api, lawyer, 'POST', `/api/cases/${caseId}/briefs`, told)
    await attach('Laudo', await scan('Zo1la Quispi em Piraquara'))

    await workThrough(files())

    const { body } = await api.send('POST', '/api/search', { as: lawyer, json: { q: 'piraquara' } })
    expect(body.items).toMatchObject([{ kind: 'document', text: [] }])
    const address = `/api/cases/${caseId}/briefs/${brief.id}/filing/preview`
    const { problems } = (await api.send('POST', address, { as: lawyer, json: {} })).body
    expect(JSON.stringify(problems)).toContain('no text that can be read')
  })
})

test('nothing of all this was a mistake of ours', () => {
  expect(api.mistakes).toEqual([])
})

async function attach(title: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { id } = await write(api, lawyer, 'POST', `/api/cases/${caseId}/annexes`, { title })
  const { status } = await api.send('PUT', `/api/cases/${caseId}/annexes/${id}/file?version=1`, { as: lawyer, bytes })
  expect(status).toBe(200)
}

async function workThrough(files: FileStore) {
  while ((await readNextFile(api.db, files, log)) || (await indexNext(api.db, files, log)) || (await recogniseNext(api.db, files, log)))
    await Promise.resolve()
}

async function scans() {
  const { items } = (await api.send('GET', `/api/cases/${caseId}/annexes`, { as: lawyer })).body
  return items.map((one: { file: { scan: string | null } }) => one.file.scan)
}

async function find(q: string): Promise<string[]> {
  const { items } = (await api.send('POST', '/api/search', { as: lawyer, json: { q, kind: 'document' } })).body
  const ofCase = items.filter((one: { caseId: string }) => one.caseId === caseId)
  return ofCase.map((one: { title: { text: string }[] }) => one.title.map(({ text }) => text).join(''))
}

/** A page on which these words stand as a picture alone; before it, where asked for, one that says others as text. */
async function scan(words: string, before?: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  if (before)
    document.addPage([595, 842]).drawText(before, { x: 40, y: 700, size: 12, font: await document.embedFont(StandardFonts.Helvetica) })
  document.addPage([420, 60]).drawImage(await document.embedPng(await draw(words)), { x: 0, y: 0, width: 420, height: 60 })
  return Uint8Array.from(await document.save())
}

/** A picture of a strip of paper that says these words. */
async function draw(words: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  document.addPage([420, 60]).drawText(words, { x: 20, y: 24, size: 18, font: await document.embedFont(StandardFonts.Helvetica) })
  const folder = makeFolder()
  await writeFile(path.join(folder, 'page.pdf'), await document.save())
  const target = path.join(folder, 'page.png')
  await drawPageAside({ path: path.join(folder, 'page.pdf'), type: 'pdf', page: 1, target })
  return Uint8Array.from(await readFile(target))
}

/** What lies open, for as long as somebody works on it. */
function listOpen(): string[] {
  return readdirSync(path.join(api.folder, 'aside'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
}

function listSealed(): string[] {
  return readdirSync(path.join(api.folder, 'blobs'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
}
