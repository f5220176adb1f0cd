import { countPages } from '@travessia/shared/briefs/pages/count-pages'
import { countWords, lengthOf, type PrintedBlock, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { describe, expect, test } from 'vitest'
import { longBrief } from '../support/long-brief.ts'
import { fingerprintOf, measuredBriefs, readCounts } from '../support/measured-briefs.ts'

const stale =
  'This brief or its look has changed since its pages were counted: run tests/support/measure-pages.ts where LibreOffice is installed.'
const counts = new Map(readCounts().map((one) => [one.name, one]))

function briefOf(blocks: readonly PrintedBlock[], more: Partial<PrintedBrief> = {}): PrintedBrief {
  const section = { id: 's', heading: 'Fatos', untitled: false, blocks, isEdited: false, gaps: [], words: 0 }
  return { ...longBrief(), sections: [section], ...more }
}

function paragraph(text: string): PrintedBlock {
  return { kind: 'paragraph', numbered: false, content: [{ kind: 'text', text }] }
}

describe('the pages of a brief', () => {
  test.each(measuredBriefs())('are within one of those that LibreOffice counts: $name', ({ name, brief }) => {
    const counted = counts.get(name)

    expect(counted?.fingerprint, stale).toBe(fingerprintOf(brief))
    expect(Math.abs(countPages(brief).total - (counted?.pages ?? 0))).toBeLessThanOrEqual(1)
  })

  test('are nearly always those that LibreOffice counts', () => {
    const exact = measuredBriefs().filter(({ name, brief }) => countPages(brief).total === counts.get(name)?.pages)

    expect(exact.length).toBeGreaterThanOrEqual(counts.size * 0.9)
  })

  test('begin with cover and contents, unless the brief opens with an address', () => {
    const blocks = [paragraph('Um fato.')]

    expect(countPages(briefOf(blocks))).toEqual({ total: 3, sections: [{ id: 's', from: 3, to: 3 }] })
    expect(countPages(briefOf(blocks, { opening: 'address' }))).toEqual({ total: 1, sections: [{ id: 's', from: 1, to: 1 }] })
  })

  test('follow one another from section to section', () => {
    const { total, sections } = countPages(longBrief())

    for (const [at, { from, to }] of sections.entries()) {
      const before = sections[at - 1]
      expect(from).toBeLessThanOrEqual(to)
      if (before) expect(from - before.to).toBeOneOf([0, 1])
    }
    expect(sections.at(-1)?.to).toBe(total)
  })

  test('end where the writer ends one', () => {
    const blocks: PrintedBlock[] = [paragraph('Um fato.'), { kind: 'pageBreak' }, paragraph('Outro.')]

    expect(countPages(briefOf(blocks)).sections).toEqual([{ id: 's', from: 3, to: 4 }])
  })

  test.each<[string, PrintedBlock[]]>([
    ['no words at all', []],
    ['a word longer than a line', [paragraph('a'.repeat(5_000))]],
    ['letters of another script', [paragraph('難民 '.repeat(2_000))]],
    ['a row, and a head, taller than a page', tallTable()],
    ['a footnote longer than several pages', [endlessNote()]],
    ['a table without rows', [{ kind: 'table', rows: [] }]],
  ])('can be counted with %s', (_, blocks) => {
    const { total } = countPages(briefOf(blocks))

    expect(total).toBeGreaterThanOrEqual(3)
    expect(total).toBeLessThan(40)
  })
})

test('words are what stands between spaces, as word processors count them; those of footnotes and headings apart', () => {
  const footnote = { kind: 'footnote' as const, number: 1, content: [{ kind: 'text' as const, text: 'Sentença, folha 2.' }] }
  const blocks: PrintedBlock[] = [
    {
      kind: 'paragraph',
      numbered: true,
      number: 1,
      content: [{ kind: 'text', text: 'Autos n. 5001234-56.2023.4.04.7000' }, footnote, { kind: 'break' }],
    },
    { kind: 'quote', paragraphs: [[{ kind: 'text', text: 'O   juiz negou.' }], []] },
  ]
  const brief = briefOf(blocks)
  const counted = { ...brief, sections: brief.sections.map((section) => ({ ...section, words: countWords(section.blocks) })) }

  expect(countWords(blocks)).toBe(6)
  expect(lengthOf(counted)).toEqual({ words: 7, notes: 3 })
  expect(lengthOf({ ...counted, sections: counted.sections.map((section) => ({ ...section, untitled: true })) }).words).toBe(6)
})

function tallTable(): PrintedBlock[] {
  const cell = (header: boolean) => ({ header, content: [[{ kind: 'text' as const, text: 'fato '.repeat(3_000) }]] })
  return [{ kind: 'table', rows: [[cell(true)], [cell(false)], [cell(false)]] }]
}

function endlessNote(): PrintedBlock {
  const content = [{ kind: 'text' as const, text: 'fato '.repeat(8_000) }]
  return {
    kind: 'paragraph',
    numbered: false,
    content: [
      { kind: 'text', text: 'Um fato.' },
      { kind: 'footnote', number: 1, content },
    ],
  }
}
