import { strFromU8, unzipSync } from 'fflate'

/** A part that is larger than this holds no words that a person wrote. */
const mostOfPart = 30_000_000

/** Every word that a DOCX carries: in its text, notes, margins, comments, properties and hidden values. */
export function wordsOfDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => isXml(name) && originalSize < mostOfPart })
  return Object.values(parts).flatMap(listWords).join('\n')
}

export function isXml(name: string): boolean {
  return /\.(xml|rels)$/.test(name)
}

/** The words of a part: a paragraph each, a row of a table each, what stands in attributes and what is hidden. */
export function listWords(bytes: Uint8Array): string[] {
  const xml = readXml(bytes)
  const rows = xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []
  const texts = [...xml.split(/<\/(?:w:p|dc:\w+|cp:\w+|vt:\w+)>/), ...rows].map(wordsIn)
  const values = [...xml.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, double, single]) =>
    decodeAddress(decode(double ?? single ?? '')),
  )
  const hidden = [...xml.matchAll(/<!--(.*?)-->|<\?(.*?)\?>/gs)].map(([, comment, instruction]) => comment ?? instruction ?? '')
  return [...texts, values.join('\n'), hidden.join('\n')].filter((text) => text.trim() !== '')
}

/** The words between the marks of XML. */
function wordsIn(xml: string): string {
  return xml
    .split(/<!\[CDATA\[(.*?)\]\]>/s)
    .map((piece, at) => (at % 2 === 1 ? piece : decode(piece.replaceAll(breaks, ' ').replaceAll(/<[^>]*>/g, ''))))
    .join('')
}

/** What a reader sees as a space or a new line; a hyphen that does not break is one that parts names. */
const breaks = /<\/w:p>|<w:(?:br|cr|tab|ptab|noBreakHyphen)\b[^>]*>/g

/** XML may also be written in letters of two bytes each. */
function readXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : strFromU8(bytes)
}

/** An address of the web writes a space as %20. */
function decodeAddress(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })
}
