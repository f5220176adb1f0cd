import type { ReadDocument, ReadNote } from '@travessia/shared/briefs/from-word/read-document'
import type { Element } from '@xmldom/xmldom'
import { openArchive, UnreadableDocument } from './archive.ts'
import { readBody } from './body.ts'
import { type Reading, readLine } from './line.ts'
import { readNumbering } from './numbering.ts'
import { readStyles } from './styles.ts'
import { attributeOf, childOf, childrenOf } from './xml.ts'

/** Reads a DOCX file as the pieces of a brief. Throws `UnreadableDocument`. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = openArchive(bytes)
  const body = childOf(parts.get('word/document.xml'), 'w:body')
  if (!body) throw new UnreadableDocument('damaged')
  const styles = readStyles(parts.get('word/styles.xml'))
  const leftOut = { images: 0, formulas: 0, comments: 0, changes: 0 }
  const inNotes: Reading = { styles, leftOut, noteOf: () => [] }
  const notes = { footnote: byId(parts.get('word/footnotes.xml')), endnote: byId(parts.get('word/endnotes.xml')) }
  const noteOf: Reading['noteOf'] = (kind, id) => readNote(notes[kind].get(id), inNotes)
  const listOf = readNumbering(parts.get('word/numbering.xml'))
  return { pieces: readBody(body, { styles, leftOut, noteOf, listOf }), leftOut }
}

function byId(part: Element | undefined): ReadonlyMap<string, Element> {
  return new Map((part ? childrenOf(part) : []).map((one) => [attributeOf(one, 'w:id') ?? '', one]))
}

/** A note is one line: its paragraphs follow on new lines, the space after its number is not its own. */
function readNote(note: Element | undefined, reading: Reading): readonly ReadNote[] {
  const lines = (note ? childrenOf(note) : [])
    .filter((one) => one.nodeName === 'w:p')
    .map((one) => readLine(one, reading).content.filter((part): part is ReadNote => part.kind !== 'footnote'))
  const [first, ...others] = lines.flatMap((line, at): ReadNote[] => (at === 0 ? [...line] : [{ kind: 'break' }, ...line]))
  if (first?.kind !== 'text') return first ? [first, ...others] : []
  const text = first.text.trimStart()
  return text === '' ? others : [{ ...first, text }, ...others]
}
