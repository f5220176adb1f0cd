import { DOMParser, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** Why a file cannot be read as a document; the words for it are the caller's. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument'
  readonly reason: 'not-docx' | 'protected' | 'macros' | 'too-large' | 'damaged'

  constructor(reason: UnreadableDocument['reason']) {
    super(reason)
    this.reason = reason
  }
}

const wanted = /^(\[Content_Types\]\.xml|word\/(document|styles|numbering|footnotes|endnotes|comments)\.xml)$/
const mostBytes = 60 * 1024 * 1024
const mostRatio = 300

/** The parts of a document that hold its words, by their names. Throws `UnreadableDocument`. */
export function openArchive(bytes: Uint8Array): ReadonlyMap<string, Element> {
  // The container in which word processors put a file with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new UnreadableDocument('protected')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableDocument('not-docx')
  const parts = unpack(bytes)
  const types = parts['[Content_Types].xml']
  if (!types || !parts['word/document.xml']) throw new UnreadableDocument('not-docx')
  if (strFromU8(types).includes('macroEnabled')) throw new UnreadableDocument('macros')
  return new Map(Object.entries(parts).map(([name, part]) => [name, parse(strFromU8(part))]))
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (/(^|\/)vbaProject\.bin$/i.test(name)) throw new UnreadableDocument('macros')
        if (!wanted.test(name)) return false
        sum += originalSize
        if (sum > mostBytes || originalSize > Math.max(size, 4_096) * mostRatio) throw new UnreadableDocument('too-large')
        return true
      },
    })
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('damaged')
  }
}

/** A document has no need of a type declaration; one could make a few bytes grow without end. */
function parse(xml: string): Element {
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw new UnreadableDocument('damaged')
  try {
    const parser = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new UnreadableDocument('damaged')
      },
    })
    const root = parser.parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml').documentElement
    if (root) return root
  } catch {
    // Falls through: whatever is wrong with the XML, the document is damaged.
  }
  throw new UnreadableDocument('damaged')
}
