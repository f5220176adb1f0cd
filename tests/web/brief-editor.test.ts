// @vitest-environment jsdom

import { Editor } from '@tiptap/core'
import { richText } from '@travessia/shared/briefs'
import { composeBrief, writeFromRecord } from '@travessia/shared/briefs/compose'
import { getTemplate } from '@travessia/shared/briefs/index'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { catalogue } from '@travessia/shared/forums/index'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sectionExtensions } from '../../packages/web/src/briefs/editor/extensions.ts'
import { newTable } from '../../packages/web/src/briefs/editor/new-table.ts'
import { compareSections } from '../../packages/web/src/briefs/versions/compare-sections.ts'
import { caseFile } from '../support/case-file.ts'

function open(content: object) {
  const editor = new Editor({ element: document.createElement('div'), extensions: sectionExtensions('…'), content })
  // It looks at its page once more a moment later, when there is none left.
  onTestFinished(() => editor.destroy())
  return editor
}

describe('the editor of a section', () => {
  test('keeps every section of the template as it was written', () => {
    const file = caseFile()
    for (const { id } of getTemplate('iachr-petition').sections) {
      const blocks = writeFromRecord(catalogue, file, id)
      expect(readRichText(open(writeRichText(blocks)).getJSON())).toEqual({ blocks })
    }
  })

  test('makes nothing that the server would refuse', () => {
    const editor = open({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'um' }] }] })
    editor.chain().selectAll().toggleBold().toggleUnderline().setMark('language', { language: 'es' }).run()
    editor.chain().toggleOrderedList().run()
    editor.chain().insertContentAt(editor.state.doc.content.size, newTable()).run()
    editor
      .chain()
      .insertContentAt(0, [{ type: 'pageBreak' }, { type: 'blockquote', content: [{ type: 'paragraph' }] }])
      .run()
    const footnote = { type: 'footnote', attrs: { content: [{ type: 'text', text: 'Ibidem.' }] } }
    editor
      .chain()
      .insertContentAt(editor.state.doc.content.size, { type: 'paragraph', content: [footnote] })
      .run()

    expect(readRichText(editor.getJSON())).toMatchObject({ blocks: expect.any(Array) })
  })

  test('turns what is pasted from elsewhere into what a brief can hold', () => {
    const editor = open({ type: 'doc', content: [{ type: 'paragraph' }] })
    editor.commands.insertContent(
      '<h1>Título</h1><p style="color:red">Um <a href="https://x">elo</a> e <code>código</code><script>x</script></p><ol start="4"><li>d</li></ol><table><tr><td>a</td></tr></table><hr><img src="x">',
    )

    const read = readRichText(editor.getJSON())
    expect('blocks' in read && read.blocks.map((one) => one.kind)).toEqual(expect.arrayContaining(['paragraph', 'list', 'table']))
    expect(JSON.stringify(editor.getJSON())).not.toMatch(/href|script|color/)
  })
})

test('two versions are compared by paragraph, then by word', () => {
  const written = (text: string) =>
    caseFile({
      brief: {
        sections: [
          {
            section: 'rights',
            content: richText.parse({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }),
          },
        ],
      },
    })
  const before = composeBrief(catalogue, written('O Estado violou o artigo 22.'))
  const after = composeBrief(catalogue, written('O Estado violou o artigo 26.'))

  expect(compareSections(before, before)).toEqual([])
  const [section, ...others] = compareSections(before, after)
  expect(others).toEqual([])
  expect(section?.paragraphs[0]?.filter((part) => part.change !== 'same').map((part) => [part.change, part.text])).toEqual([
    ['removed', '22'],
    ['added', '26'],
  ])
})
