import { composeBrief } from '@travessia/shared/briefs/compose'
import { catalogue } from '@travessia/shared/forums/index'
import { beforeAll, describe, expect, test } from 'vitest'
import { scanDocx } from '../../packages/api/src/briefs/leak-scan.ts'
import { packBrief } from '../../packages/api/src/docx/document.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { amina, caseFile } from '../support/case-file.ts'
import { openCase, write } from '../support/cases.ts'
import { editDocx } from '../support/edit-docx.ts'

describe('the search of a finished file for what would tell who somebody is', () => {
  const known = { ...amina, pseudonym: 'Senhora K.', identifiers: 'Passaporte: N-1234567\nTelefone: +244 923 000 111\namina@exemplo.org' }
  const file = caseFile({ people: [known], brief: { audience: 'state' } })
  const make = () => packBrief(composeBrief(catalogue, file))
  const found = (bytes: Uint8Array, name = 'peca.docx') => scanDocx(file, bytes, name).map(({ what, where }) => `${what} ${where.en}`)
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
  ])('finds it in %s', async (_, part, plant, where) => {
    expect(found(editDocx(await make(), plant, part))).toEqual([where])
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
