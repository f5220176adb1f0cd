import type { Block } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { findChangedFacts } from '@travessia/shared/briefs/changed-facts'
import { factLabel, tellFact } from '@travessia/shared/briefs/parts/facts'
import { listQuotes } from '@travessia/shared/briefs/quotes'
import { readStoredText } from '@travessia/shared/briefs/read-rich-text'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { describe, expect, test } from 'vitest'
import { caseFile } from '../support/case-file.ts'

const file = caseFile()
const facts = file.events.filter((one) => one.proceedingId === null)
const text = (told = file) => facts.flatMap((fact) => tellFact(told, fact))
const changed = (id: string | undefined, change: (event: CaseFile['events'][number]) => CaseFile['events']): CaseFile => ({
  ...file,
  events: file.events.flatMap((event) => (event.id === id ? change(event) : [event])),
})
const arrival = facts[0]?.id

describe('facts that a text tells', () => {
  test('nothing is said while the record stands as it was', () => {
    expect(findChangedFacts(file, text())).toEqual([])
  })

  test('one that the record tells otherwise is found once, however many paragraphs it has', () => {
    const now = changed(arrival, (event) => [{ ...event, note: 'Chegou sozinha.', version: 2 }])

    expect(text().filter((one) => one.kind === 'paragraph' && one.label === factLabel(arrival ?? ''))).toHaveLength(2)
    expect(findChangedFacts(now, text())).toEqual([
      { label: factLabel(arrival ?? ''), event: arrival, told: 1, now: expect.objectContaining({ note: 'Chegou sozinha.', version: 2 }) },
    ])
  })

  test('one that was deleted is found, with nothing in its place', () => {
    expect(
      findChangedFacts(
        changed(arrival, () => []),
        text(),
      ),
    ).toMatchObject([{ event: arrival, now: undefined }])
  })

  test('told again, or cut loose from the record, it is not found any more', () => {
    const now = changed(arrival, (event) => [{ ...event, version: 2 }])
    const again = now.events.filter((one) => one.proceedingId === null).flatMap((fact) => tellFact(now, fact))
    const loose = text().map((one): Block => (one.kind === 'paragraph' ? withoutTold(one) : one))

    expect(findChangedFacts(now, again)).toEqual([])
    expect(findChangedFacts(now, loose)).toEqual([])
  })

  test('the version goes through the editor’s format and back', () => {
    expect(readStoredText(writeRichText(text()))).toEqual(text())
  })

  test('a text from before, and labels of other things, say nothing', () => {
    const now = changed(arrival, (event) => [{ ...event, version: 2 }])
    const old: Block = { kind: 'paragraph', numbered: true, content: [], label: factLabel(arrival ?? '') }
    const other: Block = { kind: 'paragraph', numbered: true, content: [], label: 'final-decision', told: 1 }

    expect(findChangedFacts(now, [old, other])).toEqual([])
  })
})

describe('the words that a comment hangs on', () => {
  test('name protected people by their pseudonyms, whoever the brief is for', () => {
    const body = caseFile({ brief: { audience: 'body' } })
    const quotes = listQuotes(body, text(body))

    expect(quotes[0]).toBe('2 de maio de 2023. Chegada a Curitiba. A. T. K. chegou a Curitiba com o filho.')
    expect(quotes.join(' ')).not.toContain('Amina')
  })

  test('stay the same when another paragraph gets another number, and are kept short', () => {
    const line = (to: string): Block => ({
      kind: 'paragraph',
      numbered: true,
      content: [
        { kind: 'text', text: 'Como dito no parágrafo ' },
        { kind: 'reference', to },
        { kind: 'text', text: '.' },
      ],
    })
    const long: Block = { kind: 'paragraph', numbered: true, content: [{ kind: 'text', text: 'palavra '.repeat(500) }] }

    expect(listQuotes(file, [line('a')])).toEqual(listQuotes(file, [line('b')]))
    expect(listQuotes(file, [long])[0]?.length).toBeLessThan(620)
  })
})

function withoutTold({ told: _, ...paragraph }: Extract<Block, { kind: 'paragraph' }>): Block {
  return paragraph
}
