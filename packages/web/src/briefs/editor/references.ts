import { Mark, mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { CitationView } from './citation-view.tsx'
import { AnnexView, CrossReferenceView, GapView, PersonView } from './reference-views.tsx'

/** Words in another language than the brief's: a quoted judgment, a name of an institution. */
export const language = Mark.create({
  name: 'language',
  addAttributes: () => ({
    language: { default: 'en', parseHTML: (element) => element.lang, renderHTML: (attributes) => ({ lang: attributes.language }) },
  }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

export const references = [
  reference('person', ['person'], PersonView),
  reference('annexReference', ['annex'], AnnexView),
  reference('citation', ['authority', 'at'], CitationView),
  reference('crossReference', ['to'], CrossReferenceView),
  reference('gap', ['text', 'at', 'id'], GapView),
]

function reference(name: string, attributes: readonly string[], view: Parameters<typeof ReactNodeViewRenderer>[0]) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map((one) => [
          one,
          {
            default: null,
            parseHTML: (element: HTMLElement) => element.getAttribute(`data-${one}`),
            renderHTML: (given: Record<string, unknown>) => (given[one] ? { [`data-${one}`]: given[one] } : {}),
          },
        ]),
      ),
    parseHTML: () => [{ tag: `span[data-reference="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ 'data-reference': name }, HTMLAttributes)],
    addNodeView: () => ReactNodeViewRenderer(view, { as: 'span' }),
  })
}
