import { type Extensions, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { language, references } from './references.ts'

/** What a footnote may hold: one line of words and references. */
export function noteExtensions(): Extensions {
  return [
    Node.create({ name: 'doc', topNode: true, content: 'paragraph' }),
    StarterKit.configure({
      document: false,
      heading: false,
      blockquote: false,
      listItem: false,
      bulletList: false,
      orderedList: false,
      listKeymap: false,
      code: false,
      codeBlock: false,
      strike: false,
      link: false,
      horizontalRule: false,
      trailingNode: false,
    }),
    language,
    ...references,
  ]
}
