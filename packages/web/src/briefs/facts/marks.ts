import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Editor } from '@tiptap/react'

/** What is said about the paragraphs of a section without being a part of its text. */
export interface Marks {
  /** Labels of the facts that the record tells otherwise by now. */
  readonly isChanged: (label: string, told: number) => boolean
  /** Where the remark about a changed fact is drawn, the same place each time. */
  readonly placeFor: (label: string) => HTMLElement
  readonly isCommented: (block: Node) => boolean
}

const key = new PluginKey<Marks>('marks')
const none: Marks = { isChanged: () => false, placeFor: () => document.createElement('span'), isCommented: () => false }

/** Shows the marks that were last given by `showMarks`. */
export const marks = Extension.create({
  name: 'marks',
  addProseMirrorPlugins: () => [
    new Plugin<Marks>({
      key,
      state: { init: () => none, apply: (transaction, now) => (transaction.getMeta(key) as Marks | undefined) ?? now },
      props: { decorations: (state) => DecorationSet.create(state.doc, decorate(state.doc, key.getState(state) ?? none)) },
    }),
  ],
})

export function showMarks(editor: Editor, wanted: Marks): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, wanted).setMeta('addToHistory', false))
}

function decorate(doc: Node, { isChanged, placeFor, isCommented }: Marks): Decoration[] {
  const found: Decoration[] = []
  const remarked = new Set<string>()
  doc.forEach((block, at) => {
    const end = at + block.nodeSize
    if (isCommented(block)) found.push(Decoration.node(at, end, { 'data-commented': '' }))
    const label: unknown = block.attrs.label
    const told: unknown = block.attrs.told
    if (typeof label !== 'string' || typeof told !== 'number' || !isChanged(label, told)) return
    found.push(Decoration.node(at, end, { 'data-changed': '' }))
    if (remarked.has(label)) return
    remarked.add(label)
    found.push(Decoration.widget(end - 1, () => placeFor(label), { side: 1, key: label, ignoreSelection: true, stopEvent: () => true }))
  })
  return found
}
