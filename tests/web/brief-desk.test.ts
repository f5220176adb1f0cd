// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import type { Block } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { findChangedFacts } from '@travessia/shared/briefs/changed-facts'
import { factLabel, tellFact } from '@travessia/shared/briefs/parts/facts'
import { readStoredText } from '@travessia/shared/briefs/read-rich-text'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { describe, expect, onTestFinished, test } from 'vitest'
import { spotAt } from '../../packages/web/src/briefs/comments/spot.ts'
import { sectionExtensions } from '../../packages/web/src/briefs/editor/extensions.ts'
import { showMarks } from '../../packages/web/src/briefs/facts/marks.ts'
import { keepAsTold, tellAgain } from '../../packages/web/src/briefs/facts/told-facts.ts'
import { caseFile } from '../support/case-file.ts'

const file = caseFile()
const [arrival, refusal] = file.events.filter((one) => one.proceedingId === null)
if (!arrival || !refusal) throw new Error('The file has two facts.')
const own: Block = { kind: 'paragraph', numbered: true, content: [{ kind: 'text', text: 'Escrito à mão.' }] }
const text = [...tellFact(file, arrival), own, ...tellFact(file, refusal)]
function open() {
  const editor = new Editor({ element: document.createElement('div'), extensions: sectionExtensions('…'), content: writeRichText(text) })
  // It looks at its page once more a moment later, when there is none left.
  onTestFinished(() => editor.destroy())
  return editor
}
const blocksOf = (editor: Editor) => readStoredText(editor.getJSON())
const changed: CaseFile = {
  ...file,
  events: file.events.map((one) => (one.id === arrival.id ? { ...one, title: '', note: 'Chegou sozinha.', version: 2 } : one)),
}
const lost: CaseFile = { ...file, events: file.events.filter((one) => one.id !== arrival.id) }

describe('a fact that the record tells otherwise by now', () => {
  test('is told again in the place where it stood, and nothing else is touched', () => {
    const editor = open()
    const [fact] = findChangedFacts(changed, text)
    if (!fact?.now) throw new Error('It changed.')

    tellAgain(editor, changed, fact)

    expect(blocksOf(editor)).toEqual([...tellFact(changed, fact.now), own, ...tellFact(file, refusal)])
    expect(findChangedFacts(changed, blocksOf(editor))).toEqual([])
  })

  test('may stand as it is, and is not asked about again until the next change', () => {
    const editor = open()
    const [fact] = findChangedFacts(changed, text)
    if (!fact) throw new Error('It changed.')

    keepAsTold(editor, fact)

    expect(JSON.stringify(blocksOf(editor)).replaceAll('"told":2', '"told":1')).toBe(JSON.stringify(text))
    expect(findChangedFacts(changed, blocksOf(editor))).toEqual([])
  })

  test('when it is gone, its paragraphs are taken out, or cut loose', () => {
    const [fact] = findChangedFacts(lost, text)
    if (!fact) throw new Error('It is gone.')
    const [out, loose] = [open(), open()]

    tellAgain(out, lost, fact)
    keepAsTold(loose, fact)

    expect(blocksOf(out)).toEqual([own, ...tellFact(file, refusal)])
    expect(blocksOf(loose)).toHaveLength(text.length)
    expect(findChangedFacts(lost, blocksOf(loose))).toEqual([])
  })

  test('bears one remark, which is no part of the text', () => {
    const editor = open()
    const remark = document.createElement('span')
    remark.textContent = 'O registro mudou depois'

    showMarks(editor, {
      isChanged: (label) => label === factLabel(arrival.id),
      placeFor: () => remark,
      isCommented: (block) => block.textContent === 'Escrito à mão.',
    })

    expect(editor.view.dom.querySelectorAll('[data-changed]')).toHaveLength(2)
    expect(editor.view.dom.textContent?.split('O registro mudou depois')).toHaveLength(2)
    expect([...editor.view.dom.querySelectorAll('[data-commented]')].map((one) => one.textContent)).toEqual(['Escrito à mão.'])
    expect(blocksOf(editor)).toEqual(text)
  })
})

test('a comment hangs on the paragraph in which the cursor stands, with people by their pseudonyms', () => {
  const editor = open()
  editor.commands.setTextSelection(5)

  const { section, quote } = spotAt(file, 'facts', editor)

  expect(section).toBe('facts')
  expect(quote).toMatch(/^2 de maio de 2023\. Chegada a Curitiba\. A\. T\. K\. chegou/)
})
