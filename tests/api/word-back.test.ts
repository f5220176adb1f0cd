import { randomBytes } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { editDocx, wordParagraph } from '../support/edit-docx.ts'

let api: Api
let lawyer: Person
let assistant: Person
let path: string

beforeAll(async () => {
  api = await openApi()
  const organisation = await newOrganisation(api.db)
  lawyer = await newPerson(api, organisation, 'lawyer')
  assistant = await newPerson(api, organisation, 'assistant')
  path = `/api/cases/${(await openCase(api, lawyer, { title: 'Caso', state: 'BR', territory: 'Curitiba' })).id}/briefs`
})

const begin = () => write(api, lawyer, 'POST', path, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state' })
const fetchDocx = async (brief: string) => {
  const answer = await api.app.request(`${path}/${brief}/docx?gaps=show`, { headers: { Authorization: `Bearer ${lawyer.token}` } })
  return new Uint8Array(await answer.arrayBuffer())
}
const send = async (method: 'POST' | 'PUT', address: string, bytes: Uint8Array, as = lawyer, headers = {}) => {
  const answer = await api.app.request(`${path}/${address}`, {
    method,
    body: Buffer.from(bytes),
    headers: { Authorization: `Bearer ${as.token}`, 'Content-Type': 'application/octet-stream', ...headers },
  })
  return { status: answer.status, body: await answer.json() }
}

describe('a document that comes back to its brief', () => {
  test('is shown first, changes what was edited, and what stood there becomes a version', async () => {
    const brief = await begin()
    const edited = editDocx(await fetchDocx(brief.id), (xml) =>
      xml
        .replace('Os fatos ocorreram em Curitiba.', 'Tudo ocorreu em Curitiba, no inverno.')
        .replace('<w:sectPr', `${wordParagraph('Outros', 'Heading1')}${wordParagraph('Sem lugar.')}<w:sectPr`),
    )

    const shown = await send('POST', `${brief.id}/document`, edited)
    expect(shown.body.sections.map((one: { section: string }) => one.section)).toEqual(['facts'])
    expect((await api.send('GET', `${path}/${brief.id}`, { as: lawyer })).body.sections).toEqual([])

    const taken = await send('PUT', `${brief.id}/document`, edited)
    expect([taken.status, taken.body.brief.sections.map((one: { section: string }) => one.section)]).toEqual([200, ['facts', 'unplaced']])
    expect(JSON.stringify(taken.body.brief.sections)).toContain('no inverno')
    expect((await api.send('GET', `${path}/${brief.id}/versions`, { as: lawyer })).body.items).toHaveLength(1)

    const twice = await send('PUT', `${brief.id}/document`, edited)
    expect([twice.body.sections, twice.body.unplaced]).toEqual([[], null])
    const again = await send('PUT', `${brief.id}/document`, await fetchDocx(brief.id))
    expect([again.body.sections, again.body.unplaced]).toEqual([[], null])
  })

  test('is refused to who may not write, for a brief that is approved, and for a case that one may not see', async () => {
    const brief = await begin()
    const bytes = await fetchDocx(brief.id)
    expect((await send('PUT', `${brief.id}/document`, bytes, assistant)).status).toBe(403)

    await api.send('PATCH', `${path}/${brief.id}`, { as: lawyer, json: { state: 'review', version: 1 } })
    await api.send('PATCH', `${path}/${brief.id}`, { as: lawyer, json: { state: 'approved', version: 2 } })
    expect((await send('PUT', `${brief.id}/document`, bytes)).status).toBe(409)

    const stranger = await newPerson(api, await newOrganisation(api.db), 'director')
    expect((await send('PUT', `${brief.id}/document`, bytes, stranger)).status).toBe(404)
  })
})

describe('a document of no brief of ours', () => {
  test('becomes a brief by its headings', async () => {
    const brief = await begin()
    const body = [
      wordParagraph('Antes de tudo.'),
      wordParagraph('Dos fatos', 'Heading1'),
      wordParagraph('Nevou.'),
      wordParagraph('Do direito', 'Heading1'),
      wordParagraph('Aplica-se a lei.'),
    ]
    const foreign = editDocx(await fetchDocx(brief.id), (xml) => xml.replace(/<w:body>.*<w:sectPr/s, `<w:body>${body.join('')}<w:sectPr`))
    const made = await send('POST', 'document?language=pt-BR&audience=body', foreign, lawyer, {
      'X-Title': encodeURIComponent('Memorial · 1'),
    })

    expect([made.status, made.body.template, made.body.outline.map((one: { name: string }) => one.name)]).toEqual([
      201,
      'free',
      ['Memorial · 1', 'Dos fatos', 'Do direito'],
    ])
    const docx = await api.app.request(`${path}/${made.body.id}/docx`, { headers: { Authorization: `Bearer ${lawyer.token}` } })
    expect(docx.status).toBe(200)
  })
})

describe('a file that is no good document', () => {
  const bomb = () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })
  const docx = (parts: Record<string, Uint8Array>) =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document><w:body/></w:document>'), ...parts })

  test.each([
    ['is no document', () => strToU8('%PDF-1.7 something'), /DOCX/],
    ['has a password', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /senha/],
    ['carries macros', () => docx({ 'word/vbaProject.bin': randomBytes(100) }), /macros/],
    ['unfolds without end', bomb, /grande demais/],
    ['was cut off', () => docx({}).slice(0, 80), /danificado/],
    ['holds entities', () => docx({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document/>') }), /danificado/],
    ['has no body', () => docx({ 'word/document.xml': strToU8('<w:document/>') }), /danificado/],
  ])('that %s is refused in plain words, and the draft is intact', async (_, make, says) => {
    const brief = await begin()
    const answer = await send('PUT', `${brief.id}/document`, make())

    expect([answer.status, answer.body.errors?.[0]?.detail]).toEqual([422, expect.stringMatching(says)])
    expect((await api.send('GET', `${path}/${brief.id}`, { as: lawyer })).body.version).toBe(brief.version)
  })

  test('that is larger than 25 MB is refused before it is read', async () => {
    const brief = await begin()
    expect((await send('PUT', `${brief.id}/document`, new Uint8Array(26 * 1024 * 1024))).status).toBe(413)
  })
})
