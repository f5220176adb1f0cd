import type { Block } from '@travessia/shared/briefs/blocks'
import { sectionBookmark } from '@travessia/shared/briefs/bookmarks'
import type { CaseFile, FileAuthority } from '@travessia/shared/briefs/case-file'
import { composeBrief, writeSections } from '@travessia/shared/briefs/compose'
import { normalBlocks } from '@travessia/shared/briefs/from-word/normal'
import { placeDocument } from '@travessia/shared/briefs/from-word/place-document'
import { getTemplate, templates } from '@travessia/shared/briefs/index'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { catalogue } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import { describe, expect, test } from 'vitest'
import { packBrief } from '../../packages/api/src/docx/document.ts'
import { readDocx } from '../../packages/api/src/docx-reader/read.ts'
import { caseFile } from '../support/case-file.ts'
import { editDocx, wordParagraph } from '../support/edit-docx.ts'

const written = templates.flatMap(({ id, languages }) => languages.map((language) => ({ template: id, language })))

const velezLoor: FileAuthority = {
  id: '0b1f1d8e-4a53-4c2b-9a55-0f6f5b2a5a31',
  kind: 'decision',
  system: 'inter-american',
  body: 'Corte Interamericana de Derechos Humanos',
  title: 'Caso Vélez Loor Vs. Panamá',
  shortTitle: 'Caso Vélez Loor',
  number: 'Serie C No. 218',
  form: 'Excepciones Preliminares, Fondo, Reparaciones y Costas',
  date: '2010-11-23',
  precision: 'day',
  authors: '',
  container: '',
  language: 'es',
  url: '',
  urn: '',
  ecli: '',
  passages: [],
}
const annex = '7c0f3c3e-6a4e-4b39-9a55-0f6f5b2a5a02'

/** A brief in whose last section somebody wrote words with everything that may stand in them. */
function writtenCase(template: string, language: Language): { file: CaseFile; section: string } {
  const section = getTemplate(template).sections.at(-1)?.id ?? ''
  const blocks: Block[] = [
    { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Lex specialis' }] },
    {
      kind: 'paragraph',
      numbered: true,
      label: 'lex',
      content: [
        { kind: 'text', text: 'Alpha ' },
        { kind: 'text', text: 'beta', bold: true, italic: true },
        { kind: 'text', text: ' gamma ' },
        { kind: 'citation', authority: velezLoor.id, at: '99' },
        {
          kind: 'footnote',
          content: [
            { kind: 'citation', authority: velezLoor.id, at: '101-103' },
            { kind: 'text', text: ' Nota bene.' },
          ],
        },
        { kind: 'text', text: ', ' },
        { kind: 'annex', annex },
        { kind: 'text', text: '; ' },
        { kind: 'person', person: 'amina' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'paragraph',
      numbered: true,
      content: [
        { kind: 'text', text: 'Supra, § ' },
        { kind: 'reference', to: 'lex' },
        { kind: 'text', text: '.' },
      ],
    },
    { kind: 'quote', paragraphs: [[{ kind: 'text', text: 'Dura lex sed lex.' }]] },
    {
      kind: 'list',
      ordered: true,
      items: [
        {
          content: [{ kind: 'text', text: 'primum' }],
          lists: [{ kind: 'list', ordered: false, items: [{ content: [{ kind: 'text', text: 'sub' }], lists: [] }] }],
        },
      ],
    },
  ]
  const sections = [{ section, content: writeRichText(blocks) }]
  return { file: caseFile({ brief: { template, language, sections }, more: { authorities: [velezLoor] } }), section }
}

describe('a document that nobody changed', () => {
  test.each(written)('of $template in $language brings nothing new back', async ({ template, language }) => {
    const { file } = writtenCase(template, language)
    const placed = placeDocument(catalogue, file, readDocx(await packBrief(composeBrief(catalogue, file), true)), [velezLoor])

    expect(placed).toMatchObject({ sections: [], unplaced: [], missing: [], rewritten: [] })
  })
})

describe('a document that somebody edited', () => {
  test.each(written)(
    'of $template in $language changes its section, and keeps footnotes and references',
    async ({ template, language }) => {
      const { file, section } = writtenCase(template, language)
      const bytes = await packBrief(composeBrief(catalogue, file), true)
      const edited = editDocx(
        editDocx(bytes, (xml) => xml.replace('>Dura lex sed lex.<', '>Dura lex, sed lex scripta.<')),
        (xml) => xml.replace('Nota bene.', 'Nota optime.'),
        'word/footnotes.xml',
      )
      const placed = placeDocument(catalogue, file, readDocx(edited), [velezLoor])

      const wanted = JSON.stringify(normalBlocks(writeSections(catalogue, file).find((one) => one.id === section)?.blocks ?? [], language))
        .replace('Dura lex sed lex.', 'Dura lex, sed lex scripta.')
        .replace('Nota bene.', 'Nota optime.')
      expect(placed.sections).toEqual([{ section, blocks: JSON.parse(wanted) }])
      expect(placed.unplaced).toEqual([])
    },
  )

  const file = writtenCase('iachr-petition', 'es').file
  const bring = async (edit: (xml: string) => string) =>
    placeDocument(catalogue, file, readDocx(editDocx(await packBrief(composeBrief(catalogue, file)), edit)), [velezLoor])

  test('keeps a citation whose pinpoint alone was changed, and says which one was rewritten', async () => {
    const other = await bring((xml) => xml.replace('párr. 99', 'párr. 120'))
    expect(JSON.stringify(other.sections)).toContain(JSON.stringify({ kind: 'citation', authority: velezLoor.id, at: '120' }))
    expect(other.rewritten).toEqual([])

    const rewritten = await bring((xml) => xml.replace('Vélez Loor', 'Velez'))
    expect(rewritten.rewritten).toHaveLength(1)
    expect(JSON.stringify(rewritten.sections)).toContain('Velez')
  })

  test('keeps apart what stands under a heading that the brief does not know', async () => {
    const placed = await bring((xml) =>
      xml.replace('<w:sectPr', `${wordParagraph('Terceros', 'Heading1')}${wordParagraph('Obiter dictum.')}<w:sectPr`),
    )

    expect(placed.unplaced.map((block) => block.kind)).toEqual(['heading', 'paragraph'])
    expect(JSON.stringify(placed.unplaced)).toContain('Obiter dictum.')
  })

  test('finds a section by its name where its mark was lost', async () => {
    const placed = await bring((xml) =>
      xml
        .replaceAll(new RegExp(`<w:bookmarkStart [^>]*w:name="${sectionBookmark('facts')}"[^>]*/>`, 'g'), '')
        .replace('>Los hechos ocurrieron en', '>Todo ocurrió en'),
    )

    expect(placed.missing).toEqual([])
    expect(placed.sections.map((one) => one.section)).toEqual(['facts'])
  })

  test('turns a protected name that was typed in into the person', async () => {
    const placed = await bring((xml) => xml.replace('>Dura lex sed lex.<', '>Amina Tomás Kiala dixit.<'))

    expect(JSON.stringify(placed.sections)).toContain(JSON.stringify({ kind: 'person', person: 'amina' }))
    expect(JSON.stringify(placed.sections)).not.toContain('Kiala')
  })

  test('takes insertions and deletions as accepted, and counts what it cannot hold', async () => {
    const placed = await bring((xml) =>
      xml.replace(
        '<w:r><w:t xml:space="preserve">Dura lex sed lex.</w:t></w:r>',
        '<w:del w:id="901"><w:r><w:delText>Dura</w:delText></w:r></w:del><w:ins w:id="902"><w:r><w:t xml:space="preserve">Mollis lex.</w:t></w:r></w:ins><w:r><w:drawing/></w:r>',
      ),
    )

    expect(JSON.stringify(placed.sections)).toContain('"text":"Mollis lex."')
    expect(placed.leftOut).toEqual({ images: 1, formulas: 0, comments: 0, changes: 2 })
  })
})
