import validate from '@ooxml-tools/validate'
import { composeBrief } from '@travessia/shared/briefs/compose'
import { catalogue } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeDocx } from '../../packages/api/src/docx.ts'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { caseFile } from '../support/case-file.ts'
import { addProceeding, openCase, record, write } from '../support/cases.ts'
import { longBrief } from '../support/long-brief.ts'
import { unzip } from '../support/zip.ts'

const partOf = (bytes: Uint8Array, name: string) => unzip(bytes).get(name)?.toString('utf8') ?? ''
const htmlOf = async (bytes: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value

describe('a brief as DOCX', () => {
  test.each(languages)('is valid under the schema of the format, in %s', { timeout: 60_000 }, async (language) => {
    const bytes = await makeDocx(composeBrief(catalogue, caseFile({ brief: { language } })))

    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
  })

  test('keeps its headings, paragraphs, footnotes and rows when it is read back', async () => {
    const brief = longBrief()
    const html = await htmlOf(await makeDocx(brief))

    expect(html.match(/<h1>/g)).toHaveLength(brief.sections.length)
    expect(html.match(/<li id="footnote-/g)).toHaveLength(60)
    expect(html.match(/<tr>/g)).toHaveLength(3 * 41 + 25)
    expect(html.match(/Isso se provou\./g)).toHaveLength(120)
  })

  test('repeats the head of its tables, and does not break their rows', async () => {
    const xml = partOf(await makeDocx(longBrief()), 'word/document.xml')

    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(4)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3 * 41 + 25)
  })

  test('has a table of contents, page numbers, A4 paper, the language of its words, and no formatting that is not a style', async () => {
    const bytes = await makeDocx(composeBrief(catalogue, caseFile({ brief: { language: 'es' } })))
    const xml = partOf(bytes, 'word/document.xml')

    expect(xml).toContain('TOC \\h')
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/)
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="es-ES"/>')
    expect(xml).not.toMatch(/<w:(sz|color|jc|rFonts) /)
    const footers = [...unzip(bytes)].filter(([name]) => name.startsWith('word/footer')).map(([, file]) => file.toString('utf8'))
    expect(footers.join('')).toMatch(/PAGE.*NUMPAGES/s)
  })

  test('is the same document each time', async () => {
    const brief = composeBrief(catalogue, caseFile())
    const [first, second] = [await makeDocx(brief), await makeDocx(brief)]

    expect(partOf(first, 'word/document.xml') === partOf(second, 'word/document.xml')).toBe(true)
  })

  test('lets the event loop breathe while it is made', async () => {
    await makeDocx(longBrief())
    let beats = 0
    const beat = setInterval(() => (beats += 1), 1)
    await Promise.all([makeDocx(longBrief()), makeDocx(longBrief())])
    clearInterval(beat)

    expect(beats).toBeGreaterThan(10)
  })
})

describe('the brief of a case', () => {
  let api: Api
  let lawyer: Person
  let assistant: Person
  let path: string
  let victim: string

  beforeAll(async () => {
    api = await openApi('2025-01-15T12:00:00Z')
    const organisation = await newOrganisation(api.db)
    lawyer = await newPerson(api, organisation, 'lawyer')
    assistant = await newPerson(api, organisation, 'assistant')
    const { id } = await openCase(api, lawyer, { title: 'Caso Amina Tomás Kiala', state: 'BR', territory: 'Curitiba' })
    const writ = await addProceeding(api, lawyer, id, 'br-ms', { court: 'jfpr', number: '5001234' })
    await record(api, lawyer, id, null, 'fact', '2023-05-02', {}, { note: 'Amina Tomás Kiala chegou a Curitiba.' })
    await record(api, lawyer, id, writ.id, 'final-decision-notified', '2024-11-14')
    const person = {
      name: 'Amina Tomás Kiala',
      role: 'victim',
      protected: true,
      pseudonym: 'A. T. K.',
      groupLabel: 'uma família migrante',
      nationality: 'AO',
    }
    victim = (await write(api, lawyer, 'POST', `/api/cases/${id}/people`, person)).id
    await write(api, lawyer, 'POST', `/api/cases/${id}/annexes`, { title: 'Passaporte de Amina Tomás Kiala' })
    path = `/api/cases/${id}/briefs`
  })

  const begin = (audience: string) =>
    write(api, lawyer, 'POST', path, { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience })
  const fetchDocx = (id: string, query = '', as = lawyer) =>
    api.app.request(`${path}/${id}/docx${query}`, { headers: { Authorization: `Bearer ${as.token}` } })
  const put = (id: string, section: string, content: object[]) =>
    write(api, lawyer, 'PUT', `${path}/${id}/sections/${section}`, { content: { type: 'doc', content }, version: 0 })

  test('is not made while facts are missing, and says which', async () => {
    const brief = await begin('state')
    const refused = await api.send('GET', `${path}/${brief.id}/docx`, { as: lawyer })
    const gaps = (await api.send('GET', `${path}/${brief.id}/gaps`, { as: lawyer })).body.items

    expect([refused.status, refused.body.errors.length]).toEqual([409, gaps.length])
    expect(gaps[0]).toMatchObject({ section: 'parties', text: expect.any(String), place: { at: 'people' } })
  })

  test('for the State says no protected name anywhere in the file, nor in its name', async () => {
    const brief = await begin('state')
    await put(brief.id, 'rights', [
      { type: 'paragraph', attrs: { numbered: true, label: null }, content: [{ type: 'person', attrs: { person: victim } }] },
    ])
    const response = await fetchDocx(brief.id, '?gaps=show')
    const files = unzip(new Uint8Array(await response.arrayBuffer()))

    expect(response.headers.get('Content-Disposition')).toMatch(/filename="\d{4}-\d{3}-peticao-cidh\.docx"/)
    const everything = [...files.values()].map((file) => file.toString('utf8').replaceAll(/<[^>]+>/g, '')).join('\n')
    expect(everything).toContain('A. T. K. chegou a Curitiba')
    expect(everything).not.toMatch(/\bamina|kiala/i)
  })

  test('is refused with the place where somebody typed a protected name', async () => {
    const brief = await begin('public')
    await put(brief.id, 'facts', [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Amina ' },
          { type: 'text', text: 'Kiala', marks: [{ type: 'bold' }] },
        ],
      },
    ])
    const { status, body } = await api.send('GET', `${path}/${brief.id}/docx?gaps=show`, { as: lawyer })

    expect([status, body.errors.map((one: { pointer: string }) => one.pointer)]).toEqual([409, ['#/sections/facts']])
    expect(JSON.stringify(body)).not.toMatch(/\bamina|kiala/i)
  })

  test('with the names is for those who may read them', async () => {
    const brief = await begin('body')
    const xml = partOf(new Uint8Array(await (await fetchDocx(brief.id, '?gaps=show')).arrayBuffer()), 'word/document.xml')

    expect(xml).toContain('Amina Tomás Kiala')
    expect((await fetchDocx(brief.id, '?gaps=show', assistant)).status).toBe(403)
  })

  test('takes no text that it could not print', async () => {
    const brief = await begin('state')
    const { status, body } = await api.send('PUT', `${path}/${brief.id}/sections/facts`, {
      as: lawyer,
      json: { content: { type: 'doc', content: [{ type: 'video' }] }, version: 0 },
    })

    expect([status, body.errors[0].pointer]).toEqual([422, '#/content/content/0/type'])
  })
})
