import { richText } from '@travessia/shared/briefs'
import { captionOf } from '@travessia/shared/briefs/caption'
import { composeBrief, fileNameOf, writeFromRecord } from '@travessia/shared/briefs/compose'
import { getTemplate } from '@travessia/shared/briefs/index'
import { findLeaks } from '@travessia/shared/briefs/leaks'
import { blockTexts, gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { catalogue } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import { describe, expect, test } from 'vitest'
import { amina, caseFile, told } from '../support/case-file.ts'

const textOf = (brief: PrintedBrief, section: string) =>
  (brief.sections.find((one) => one.id === section)?.blocks ?? []).flatMap(blockTexts).join('\n')
const doc = (...content: object[]) => ({ type: 'doc', content })
const paragraph = (text: string) => ({ type: 'paragraph', attrs: { numbered: true, label: null }, content: [{ type: 'text', text }] })

describe('a petition written from the record', () => {
  test('has its eleven sections in the language of the brief', () => {
    const headings = languages.map((language) =>
      composeBrief(catalogue, caseFile({ brief: { language } })).sections.map((one) => one.heading),
    )

    expect(headings.map((one) => one.length)).toEqual([11, 11, 11])
    expect(headings.map((one) => one[5])).toEqual(['Prazo de apresentação', 'Plazo de presentación', 'Timeliness'])
  })

  test('tells the facts in the order of time, no more exactly than they are known', () => {
    const facts = textOf(composeBrief(catalogue, caseFile({ brief: { audience: 'body' } })), 'facts')

    expect(facts).toContain('2 de maio de 2023. Chegada a Curitiba. Amina Tomás Kiala chegou')
    expect(facts).toContain('Agosto de 2023. Recusa de matrícula')
  })

  test('lists what the record lacks, each with the way to where it is mended', () => {
    const empty = composeBrief(catalogue, caseFile({ people: [], events: [], more: { annexes: [], proceedings: [] } }))

    expect(gapsOf(empty).map(({ section, place }) => [section, place.at])).toEqual(
      expect.arrayContaining([
        ['parties', 'people'],
        ['facts', 'events'],
        ['remedies', 'proceedings'],
        ['timeliness', 'events'],
        ['evidence', 'annexes'],
        ['rights', 'brief'],
      ]),
    )
    expect(gapsOf(composeBrief(catalogue, caseFile())).find((one) => one.place.at === 'people')).toMatchObject({
      text: 'nacionalidade',
      place: { id: 'joao' },
    })
  })

  test('numbers its paragraphs through, and a reference follows its paragraph', () => {
    const brief = composeBrief(catalogue, caseFile())
    const numbers = brief.sections.flatMap((one) =>
      one.blocks.flatMap((block) => (block.kind === 'paragraph' && block.number ? [block.number] : [])),
    )
    const decision = brief.sections
      .flatMap((one) => one.blocks)
      .find((block) => block.kind === 'paragraph' && block.label === 'final-decision')

    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    expect(textOf(brief, 'timeliness')).toContain(`referida no parágrafo ${decision?.kind === 'paragraph' ? decision.number : '?'},`)
  })

  test('keeps what we corrected in our own docket out of the history before the courts', () => {
    const file = caseFile({
      extra: [told('ms', 'date-overridden', '2024-03-01', { title: 'erro nosso', fields: { for: 'br-apelacao', due: '2024-03-10' } })],
    })

    expect(textOf(composeBrief(catalogue, file), 'remedies')).not.toContain('erro nosso')
    expect(textOf(composeBrief(catalogue, file), 'remedies')).toContain('Mandado de segurança impetrado — pedido de liminar')
  })

  test('does not call a bill a domestic remedy', () => {
    const { proceedings } = caseFile()
    const [writ] = proceedings
    const bill = writ && { ...writ, id: 'pl', procedure: 'br-pl-camara', court: null, number: 'PL 1/2025' }
    const file = caseFile({ more: { proceedings: [...proceedings, ...(bill ? [bill] : [])] } })

    expect(textOf(composeBrief(catalogue, file), 'remedies')).toContain('Mandado de segurança')
    expect(textOf(composeBrief(catalogue, file), 'remedies')).not.toContain('PL 1/2025')
  })
})

describe('timeliness, from the docket', () => {
  test.each([
    ['pt-BR', ['notificação', 'Mais 6 meses: 14 mai 2025', 'O último dia do prazo é 14 de maio de 2025', 'tempestiva']],
    ['es', ['notificación', 'Más 6 meses: 14 may 2025', 'El último día del plazo es el 14 de mayo de 2025', 'oportuna']],
    ['en', ['notification', 'Plus 6 months: 14 May 2025', 'The last day of the period is 14 May 2025', 'in time']],
  ] as const)('is reasoned in %s while the six months run', (language, said) => {
    const text = textOf(composeBrief(catalogue, caseFile({ brief: { language } })), 'timeliness')

    for (const words of said) expect(text).toContain(words)
    expect(text).not.toMatch(/segura|safe date/i)
  })

  test('is a statement once the petition is lodged, and a question when it was late or never', () => {
    const lodged = (on: string) => caseFile({ extra: [told('cidh', 'petition-lodged', on)], now: '2026-01-15T12:00:00Z' })

    expect(textOf(composeBrief(catalogue, lodged('2025-05-14')), 'timeliness')).toContain(
      'foi apresentada em 14 de maio de 2025, dentro do prazo',
    )
    expect(textOf(composeBrief(catalogue, lodged('2025-05-15')), 'timeliness')).toContain('depois do último dia do prazo')
    const late = gapsOf(composeBrief(catalogue, lodged('2025-05-15'))).filter((one) => one.section === 'timeliness')
    const never = gapsOf(composeBrief(catalogue, caseFile({ now: '2026-01-15T12:00:00Z' }))).filter((one) => one.section === 'timeliness')
    expect([late.length, never.length]).toEqual([1, 1])
  })

  test('rests on a reasonable time where an exception is invoked', () => {
    const exception = told('cidh', 'exhaustion-exception-claimed', '2024-12-01', { fields: { exception: 'unwarranted-delay' } })
    const brief = composeBrief(catalogue, caseFile({ events: [exception] }))

    expect(textOf(brief, 'timeliness')).toContain('prazo razoável')
    expect(textOf(brief, 'remedies')).toContain('demora injustificada na decisão')
    expect(gapsOf(brief).filter((one) => one.section === 'timeliness')).toHaveLength(1)
  })

  test('asks for the day when only the month of the notification is known', () => {
    const events = [told('ms', 'final-decision-notified', '2024-11-01', { precision: 'month' })]

    expect(gapsOf(composeBrief(catalogue, caseFile({ events }))).find((one) => one.section === 'timeliness')?.place.at).toBe('events')
  })
})

describe('names', () => {
  test.each([
    ['body', 'Amina Tomás Kiala'],
    ['state', 'A. T. K.'],
    ['public', 'uma família migrante'],
  ] as const)('for the audience %s are those it may read', (audience, name) => {
    const file = caseFile({ brief: { audience } })
    const brief = composeBrief(catalogue, file)

    expect(brief.caption).toBe(`${name} v. Brasil`)
    expect(textOf(brief, 'facts')).toContain(`${name} chegou a Curitiba`)
    expect(findLeaks(file, brief)).toEqual([])
  })

  test.each([
    ['in full', 'Disse amina tomas kiala.'],
    ['first and last', 'A sra. Amina Kiala depôs.'],
    ['surname first', 'KIALA, Amina'],
    ['in a footnote', null],
  ])('typed by hand %s are found before they leave', (_, typed) => {
    const note = {
      type: 'paragraph',
      content: [
        {
          type: 'footnote',
          attrs: {
            content: [
              { type: 'text', text: 'Amina Tomás ' },
              { type: 'text', text: 'Kiala', marks: [{ type: 'bold' }] },
            ],
          },
        },
      ],
    }
    const content = typed === null ? doc(note) : doc(paragraph(typed))
    const file = caseFile({ brief: { sections: [{ section: 'rights', content: richText.parse(content) }] } })

    expect(findLeaks(file, composeBrief(catalogue, file))).toMatchObject([{ person: { id: amina.id }, sections: ['rights'] }])
    const toBody = caseFile({ brief: { ...file.brief, audience: 'body' } })
    expect(findLeaks(toBody, composeBrief(catalogue, toBody))).toEqual([])
  })

  test('the identities to be withheld are listed only for those who may read them', () => {
    expect(textOf(composeBrief(catalogue, caseFile({ brief: { audience: 'body' } })), 'parties')).toContain('Amina Tomás Kiala: “A. T. K.”')
    expect(captionOf(caseFile({ people: [] }))).toBe('2026-014 — Brasil')
    expect(fileNameOf(caseFile())).toBe('2026-014-peticao-cidh.docx')
  })
})

describe('the text of a section', () => {
  test('is read back as it was written, for every section of the template', () => {
    const file = caseFile()
    for (const { id } of getTemplate('iachr-petition').sections) {
      const blocks = writeFromRecord(catalogue, file, id)
      expect(readRichText(JSON.parse(JSON.stringify(writeRichText(blocks))))).toEqual({ blocks })
    }
  })

  test.each([
    ['an unknown node', doc({ type: 'iframe' }), '#/content/0/type'],
    [
      'an unknown mark',
      doc({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'x' } }] }] }),
      '#/content/0/content/0/marks/0/type',
    ],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { style: 'x' } }), '#/content/0/attrs'],
    ['a control character', doc(paragraph('a\u0001b')), '#/content/0/content/0/text'],
    ['half a character', doc(paragraph('\ud800')), '#/content/0/content/0/text'],
    ['what is no text at all', { type: 'doc' }, '#/content'],
  ])('is refused with %s, and says where', (_, content, pointer) => {
    const read = readRichText(content)

    expect('problems' in read && read.problems.map((one) => one.pointer)).toContain(pointer)
  })

  test('is refused when it is nested without end', () => {
    let list: object = paragraph('x')
    for (let depth = 0; depth < 2_000; depth += 1) list = { type: 'bulletList', content: [{ type: 'listItem', content: [list] }] }

    expect(readRichText(doc(list))).toMatchObject({ problems: [{ pointer: '#' }] })
  })

  test('asks again for what its references no longer find', () => {
    const lost = {
      type: 'paragraph',
      content: [
        { type: 'annexReference', attrs: { annex: 'gone' } },
        { type: 'person', attrs: { person: 'gone' } },
        { type: 'crossReference', attrs: { to: 'gone' } },
      ],
    }
    const file = caseFile({ brief: { sections: [{ section: 'rights', content: richText.parse(doc(lost)) }] } })

    expect(
      gapsOf(composeBrief(catalogue, file))
        .filter((one) => one.section === 'rights')
        .map((one) => one.place.at),
    ).toEqual(['annexes', 'people', 'brief'])
  })
})
