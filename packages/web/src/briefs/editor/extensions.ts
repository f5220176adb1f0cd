import { Extension, type Extensions, mergeAttributes, Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { ListItem, OrderedList } from '@tiptap/extension-list'
import { Placeholder } from '@tiptap/extensions'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { marks } from '../facts/marks.ts'
import { FootnoteView } from './footnote-view.tsx'
import { language, references } from './references.ts'
import { tableNodes } from './tables.ts'

/** What a section may hold: the nodes of `briefs/rich-text.ts` and nothing else. */
export function sectionExtensions(placeholder: string): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      blockquote: false,
      listItem: false,
      orderedList: false,
      code: false,
      codeBlock: false,
      strike: false,
      link: false,
      horizontalRule: false,
      trailingNode: false,
    }),
    Blockquote.extend({ content: 'paragraph+' }),
    ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
    OrderedList.extend({ addAttributes: () => ({}) }),
    Placeholder.configure({ placeholder }),
    paragraphMarks,
    language,
    ...tableNodes,
    pageBreak,
    footnote,
    ...references,
    marks,
  ]
}

const paragraphMarks = Extension.create({
  name: 'paragraphMarks',
  addGlobalAttributes: () => [
    {
      types: ['paragraph'],
      attributes: {
        numbered: {
          default: true,
          parseHTML: (element) => element.dataset.numbered !== 'false',
          renderHTML: ({ numbered }) => ({ 'data-numbered': String(numbered) }),
        },
        label: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => element.dataset.label ?? null,
          renderHTML: ({ label }) => (label ? { 'data-label': label } : {}),
        },
        told: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => Number(element.dataset.told) || null,
          renderHTML: ({ told }) => (told ? { 'data-told': told } : {}),
        },
      },
    },
  ],
})

const pageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr[data-page-break]' }],
  renderHTML: () => ['hr', { 'data-page-break': '' }],
})

const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    content: {
      default: [],
      parseHTML: (element) => readJson(element.dataset.content),
      renderHTML: (attributes) => ({ 'data-content': JSON.stringify(attributes.content) }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes({ 'data-footnote': '' }, HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(FootnoteView, { as: 'span' }),
})

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '[]')
  } catch {
    return []
  }
}
