import validate from '@ooxml-tools/validate'
import { Document, Footer, Header, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { openCase, write } from '../support/cases.ts'
import { editDocx } from '../support/edit-docx.ts'
import { unzip } from '../support/zip.ts'

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** A letterhead as an office makes it: a logo and the name above, the address below. */
async function makeLetterhead(...words: string[]): Promise<Uint8Array> {
  const logo = new Paragraph({ children: [new ImageRun({ type: 'png', data: dot, transformation: { width: 40, height: 40 } })] })
  const lines = words.map((text) => new Paragraph({ style: 'Casa', children: [new TextRun(text)] }))
  const file = new Document({
    styles: { paragraphStyles: [{ id: 'Casa', name: 'Casa', run: { color: '006064', bold: true } }] },
    sections: [
      {
        headers: { default: new Header({ children: [logo, ...lines] }) },
        footers: { default: new Footer({ children: [new Paragraph('Rua XV de Novembro, 1, Curitiba')] }) },
        children: [new Paragraph('')],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

describe('the letterhead of an organisation', () => {
  let api: Api
  let director: Person
  let lawyer: Person
  let docx: string

  beforeAll(async () => {
    api = await openApi()
    const organisation = await newOrganisation(api.db)
    director = await newPerson(api, organisation, 'director')
    lawyer = await newPerson(api, organisation, 'lawyer')
    const { id } = await openCase(api, lawyer, { title: 'Caso', state: 'BR' })
    await write(api, lawyer, 'POST', `/api/cases/${id}/people`, {
      name: 'Amina Kiala',
      role: 'victim',
      protected: true,
      pseudonym: 'Senhora K.',
    })
    const brief = await write(api, lawyer, 'POST', `/api/cases/${id}/briefs`, {
      template: 'iachr-petition',
      title: 'Petição',
      language: 'pt-BR',
      audience: 'state',
    })
    docx = `/api/cases/${id}/briefs/${brief.id}/docx?gaps=show`
  })

  const put = (bytes: Uint8Array, as = director) =>
    api.send('PUT', '/api/letterhead', { as, json: { file: Buffer.from(bytes).toString('base64') } })
  const fetchDocx = async () => {
    const answer = await api.app.request(docx, { headers: { Authorization: `Bearer ${lawyer.token}` } })
    return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
  }

  test('stands on each brief: logo, words in their look, placeholders filled, and the file is valid', async () => {
    expect(await put(await makeLetterhead('{{organizacao}}', '{{título}} · {{referencia}}'))).toMatchObject({
      status: 200,
      body: { placeholders: ['organisation', 'title', 'reference'] },
    })
    const { bytes } = await fetchDocx()
    const parts = unzip(bytes)
    const header = parts.get('word/letterhead-header1.xml')?.toString('utf8') ?? ''

    expect(header).toMatch(/Instituto .*Petição · \d{4}-\d{3}/s)
    expect(header).toContain('w:val="LetterheadCasa"')
    expect(parts.get('word/styles.xml')?.toString('utf8')).toMatch(/w:styleId="LetterheadCasa".*006064/s)
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/letterhead-'))).toHaveLength(1)
    expect(
      parts
        .get('word/document.xml')
        ?.toString('utf8')
        .match(/<w:(header|footer)Reference /g),
    ).toHaveLength(2)
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  }, 60_000)

  test('is taken by its directors only, and may be taken off', async () => {
    expect((await put(await makeLetterhead('X'), lawyer)).status).toBe(403)
    expect((await api.send('DELETE', '/api/letterhead', { as: director })).status).toBe(204)
    expect((await api.send('GET', '/api/letterhead', { as: director })).body).toEqual({ letterhead: null })
    expect(unzip((await fetchDocx()).bytes).has('word/letterhead-header1.xml')).toBe(false)
  })

  test.each([
    ['an unknown placeholder, with what was probably meant', () => makeLetterhead('{{organizacoa}}'), 'Você quis dizer “organizacao”?'],
    ['a placeholder without its end', () => makeLetterhead('{{titulo'), 'não tem começo ou fim'],
    [
      'a document without header or footer',
      async () => new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: [new Paragraph('Olá')] }] }))),
      'cabeçalho',
    ],
    [
      'a picture that would be fetched from elsewhere',
      async () =>
        editDocx(
          await makeLetterhead('X'),
          (xml) => xml.replace(/Target="media\/[^"]+"/, 'Target="https://example.org/x.png" TargetMode="External"'),
          'word/_rels/header1.xml.rels',
        ),
      'internet',
    ],
    [
      'a part that breaks off, with which no brief could be made',
      async () => editDocx(await makeLetterhead('X'), (xml) => xml.replace('w:styleId="Casa"', 'w:styleId="<"'), 'word/styles.xml'),
      'danificado',
    ],
    ['something that is no document', async () => Buffer.from('%PDF-1.7'), 'DOCX'],
  ])('is refused for %s', async (_, make, says) => {
    const answer = await put(await make())
    expect([answer.status, answer.body.errors?.[0]?.detail]).toEqual([422, expect.stringContaining(says)])
  })

  test('that says a protected name keeps the brief from leaving', async () => {
    await put(await makeLetterhead('Amina Kiala'))
    const refused = await api.send('GET', docx, { as: lawyer })

    expect([refused.status, refused.body.errors[0].detail]).toEqual([409, expect.stringContaining('cabeçalho')])
  })
})
