import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The document as if somebody had edited it in a word processor: one of its parts is changed, the others stay. */
export function editDocx(bytes: Uint8Array, edit: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = parts[part]
  if (!xml) throw new Error(`The document has no ${part}.`)
  const edited = edit(strFromU8(xml))
  if (edited === strFromU8(xml)) throw new Error('The edit changed nothing.')
  return zipSync({ ...parts, [part]: strToU8(edited) })
}

/** A paragraph as a word processor writes it. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
