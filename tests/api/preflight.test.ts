import { deflateSync } from 'node:zlib'
import { composeBrief } from '@travessia/shared/briefs/compose'
import { catalogue } from '@travessia/shared/forums/index'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { scanDocx } from '../../packages/api/src/briefs/leak-scan.ts'
import { packBrief } from '../../packages/api/src/docx/document.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { amina, caseFile } from '../support/case-file.ts'
import { openCase, write } from '../support/cases.ts'
import { png } from '../support/documents.ts'
import { editDocx } from '../support/edit-docx.ts'

describe('the search of a finished file for what would tell who somebody is', () => {
  const known = { ...amina, pseudonym: 'Senhora K.', identifiers: 'Passaporte: N-1234567\nTelefone: +244 923 000 111\namina@exemplo.org' }
  const file = caseFile({ people: [known], brief: { audience: 'state' } })
  const make = () => packBrief(composeBrief(catalogue, file))
  const found = (bytes: Uint8Array, name = 'peca.docx') => scanDocx(file, bytes, name).map(({ what, where }) => `${what} ${where.en}`)
  const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`
  const inText = (words: string) => (xml: string) => xml.replace('>Fatos denunciados<', `>${words}<`)

  test('finds nothing in a file that says nothing', async () => {
    expect(found(await make())).toEqual([])
  })

  test.each([
    ['the text', 'word/document.xml', inText('Amina Kiala'), 'name in the text'],
    ['a footnote', 'word/footnotes.xml', (xml: string) => xml.replace('Convenção', 'Amina Kiala, Convenção'), 'name in the footnotes'],
    [
      'a property',
      'docProps/core.xml',
      (xml: string) => xml.replace('<dc:creator>', '<dc:creator>Kiala, Amina '),
      'name in the properties of the file',
    ],
    [
      'a header',
      'word/header1.xml',
      (xml: string) => xml.replace(/<w:t[^>]*>/, '$&Amina Tomás Kiala '),
      'name in the header or the footer',
    ],
    ['words cut into pieces', 'word/document.xml', inText('Ami</w:t></w:r><w:r><w:t>na Kiala'), 'name in the text'],
    ['a number with other points', 'word/document.xml', inText('N 123.45-67'), 'identifier in the text'],
    ['a telephone', 'word/document.xml', inText('(244) 923-000-111'), 'identifier in the text'],
    ['an address', 'word/document.xml', inText('AMINA@EXEMPLO.ORG'), 'identifier in the text'],
    ['initials', 'word/document.xml', inText('a senhora A.T.K.'), 'initials in the text'],
    [
      'the author of a hidden mark',
      'word/document.xml',
      (xml: string) => xml.replace('<w:body>', '<w:body><w:p><w:ins w:author="Amina Kiala"/></w:p>'),
      'name in the text',
    ],
    ['letters that nobody sees', 'word/document.xml', inText('Ami\u00adna\u200b Ki\u2060ala'), 'name in the text'],
    ['a space that does not break', 'word/document.xml', inText('Amina\u00a0Kiala'), 'name in the text'],
    ['wide letters and ligatures', 'word/document.xml', inText('Ａｍｉｎａ 𝐊𝐢𝐚𝐥𝐚'), 'name in the text'],
    ['letters of another script that look alike', 'word/document.xml', inText('Аminа Кіаlа'), 'name in the text'],
    ['accents apart from their letters', 'word/document.xml', inText('AMI\u0301NA  KIALA\u0303'), 'name in the text'],
    ['a word parted at the end of a line', 'word/document.xml', inText('Amina Kia-</w:t><w:br/><w:t>la'), 'name in the text'],
    ['letters set apart', 'word/document.xml', inText('A m i n a  K i a l a'), 'name in the text'],
    ['the reverse with a comma', 'word/document.xml', inText('KIALA, Amina T.'), 'name in the text'],
    ['the first and a middle name', 'word/document.xml', inText('Amina Tomás'), 'name in the text'],
    ['words without a space', 'word/document.xml', inText('contato: aminakiala@exemplo.com'), 'name in the text'],
    ['a hyphen that does not break', 'word/document.xml', inText('Amina</w:t><w:noBreakHyphen/><w:t>Kiala'), 'name in the text'],
    [
      'two cells of a row',
      'word/document.xml',
      (xml: string) => xml.replace('<w:body>', `<w:body><w:tbl><w:tr>${cell('Amina')}${cell('Kiala')}</w:tr></w:tbl>`),
      'name in the text',
    ],
    ['a number with O for 0', 'word/document.xml', inText('+244 923 OOO 111'), 'identifier in the text'],
    ['a telephone without its country', 'word/document.xml', inText('(923) 000-111'), 'identifier in the text'],
    [
      'what describes a picture, in quotes of the other kind',
      'word/document.xml',
      (xml: string) => xml.replace('<w:body>', "<w:body><w:p><wp:docPr descr='Foto de Amina Kiala'/></w:p>"),
      'name in the text',
    ],
    [
      'where a link leads',
      'word/_rels/document.xml.rels',
      (xml: string) => xml.replace('</Relationships>', '<Relationship Target="https://example.org/Amina%20Kiala"/></Relationships>'),
      'name in hidden data of the file',
    ],
    ['a remark of XML', 'docProps/core.xml', (xml: string) => `${xml}<!-- Amina Kiala -->`, 'name in the properties of the file'],
    [
      'raw text of XML',
      'docProps/core.xml',
      (xml: string) => xml.replace('<dc:creator>', '<dc:creator><![CDATA[Amina Kiala ]]>'),
      'name in the properties of the file',
    ],
  ])('finds it in %s', async (_, part, plant, where) => {
    expect(found(editDocx(await make(), plant, part))).toEqual([where])
  })

  test.each([
    ['plain', 'tEXt', (words: Buffer) => Buffer.concat([Buffer.from('Author\0'), words])],
    ['packed', 'zTXt', (words: Buffer) => Buffer.concat([Buffer.from('Author\0\0'), deflateSync(words)])],
    ['of two bytes a letter', 'eXIf', (words: Buffer) => Buffer.from(`Exif${words.toString()}`, 'utf16le')],
  ])('finds it in what a picture says of itself: %s', async (_, type, pack) => {
    const content = pack(Buffer.from('Amina Kiala'))
    const head = Buffer.alloc(8)
    head.writeUInt32BE(content.length)
    head.write(type, 4, 'latin1')
    const picture = Buffer.concat([png.subarray(0, 33), head, content, Buffer.alloc(4), png.subarray(33)])
    const bytes = zipSync({ ...unzipSync(await make()), 'word/media/logo.png': picture })

    expect(found(bytes)).toEqual(['name in hidden data of the file'])
  })

  test.each([
    ['numbers of laws', 'Lei 13.445/2017, art. 30, e Decreto 9.199/2017'],
    ['a longer number', 'Processo 912345678-11'],
    ['others of the same first name', 'Amina Diallo, Tomás Souza e Kiala Neto'],
    ['other words of the same letters', 'a mina Kia lava'],
  ])('is not misled by %s', async (_, words) => {
    expect(found(editDocx(await make(), inText(words)))).toEqual([])
  })

  test('finds it in the name of the file', async () => {
    expect(found(await make(), 'peticao-amina-kiala.docx')).toEqual(['name in the name of the file'])
  })

  test('lets the body read what the body may know', async () => {
    const toBody = caseFile({ people: [known], brief: { audience: 'body' } })
    expect(scanDocx(toBody, await packBrief(composeBrief(catalogue, toBody)), 'x.docx')).toEqual([])
  })
})

describe('the pre-flight of a brief', () => {
  let api: Api
  let lawyer: Person
  let assistant: Person
  let path: string

  beforeAll(async () => {
    api = await openApi()
    const organisation = await newOrganisation(api.db)
    lawyer = await newPerson(api, organisation, 'lawyer')
    assistant = await newPerson(api, organisation, 'assistant')
    const { id } = await openCase(api, lawyer, { title: 'Caso', state: 'BR' })
    const person = {
      name: 'Amina Tomás Kiala',
      role: 'victim',
      protected: true,
      pseudonym: 'Senhora K.',
      identifiers: 'Passaporte N1234567',
    }
    await write(api, lawyer, 'POST', `/api/cases/${id}/people`, person)
    await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Sentença' })
    path = `/api/cases/${id}/briefs`
  })

  const begin = (audience: string) =>
    write(api, lawyer, 'POST', path, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience })
  const look = async (brief: string, as = lawyer) => api.send('GET', `${path}/${brief}/preflight`, { as })

  test('says what is missing, what nobody cites, and what has no file', async () => {
    const { body } = await look((await begin('state')).id)
    const told = (check: string) => body.items.filter((one: { check: string }) => one.check === check)

    expect(told('gaps').length).toBeGreaterThan(5)
    expect(told('leaks')).toMatchObject([{ level: 'ok' }])
    expect(told('annexes').map((one: { text: { en: string } }) => one.text.en)).toEqual([
      'Annex 1 is listed, but the text does not cite it.',
      'The file is missing of annex 1.',
    ])
    expect(told('size')).toMatchObject([{ level: 'ok' }])
  })

  test('says where a number of a document stands, and the file is refused', async () => {
    const brief = await begin('state')
    const content = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Portadora do passaporte N 1234567.' }] }],
    }
    await write(api, lawyer, 'PUT', `${path}/${brief.id}/sections/facts`, { content, version: 0 })

    expect((await look(brief.id)).body.items.filter((one: { check: string }) => one.check === 'leaks')).toMatchObject([
      { level: 'blocks', section: 'facts' },
      { level: 'blocks' },
    ])
    const docx = await api.send('GET', `${path}/${brief.id}/docx?gaps=show`, { as: lawyer })
    expect([docx.status, docx.body.errors[0].pointer]).toEqual([409, '#/sections/facts'])
  })

  test('of a brief that carries names is not for who may not read them', async () => {
    const brief = await begin('body')
    expect((await look(brief.id, assistant)).status).toBe(403)
    expect((await look(brief.id)).body.items).toContainEqual(expect.objectContaining({ check: 'identity', level: 'warns' }))
  })
})
