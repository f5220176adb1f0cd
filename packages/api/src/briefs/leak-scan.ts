import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { type Leak, searchLeaks } from '@travessia/shared/briefs/leaks'
import type { Text } from '@travessia/shared/languages'
import { strFromU8, unzipSync } from 'fflate'
import { wordsInPicture } from './picture-words.ts'

/** A leak in a finished file, and in what part of it. */
export interface FileLeak extends Leak {
  readonly where: Text
}

/**
 * What a finished DOCX tells of protected people to an audience that may not know it: in its text, notes, headers,
 * comments, properties, hidden values or names. The file itself is searched, not what it was made from.
 */
export function scanDocx(file: CaseFile, bytes: Uint8Array, fileName: string): FileLeak[] {
  const texts = [{ name: 'name', text: fileName }, ...Object.entries(unzipSync(bytes)).flatMap(readPart)]
  const found = new Map<string, FileLeak>()
  for (const { name, text } of texts) {
    const where = placeOf(name)
    for (const leak of searchLeaks(text, file.people, file.brief.audience))
      found.set(`${leak.person.id} ${leak.what} ${where.en}`, { ...leak, where })
  }
  return [...found.values()]
}

interface Piece {
  readonly name: string
  readonly text: string
}

/** The words of a part: a paragraph each, a row of a table each, what stands in attributes, and the name of the part. */
function readPart([name, bytes]: readonly [string, Uint8Array]): Piece[] {
  const part = { name, text: name }
  if (!/\.(xml|rels)$/.test(name)) return [part, { name, text: wordsInPicture(bytes) }]
  const xml = readXml(bytes)
  const rows = xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []
  const texts = [...xml.split(/<\/(?:w:p|dc:\w+|cp:\w+|vt:\w+)>/), ...rows].map(wordsIn)
  const values = [...xml.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, double, single]) =>
    decodeAddress(decode(double ?? single ?? '')),
  )
  const hidden = [...xml.matchAll(/<!--(.*?)-->|<\?(.*?)\?>/gs)].map(([, comment, instruction]) => comment ?? instruction ?? '')
  return [part, ...[...texts, values.join('\n'), hidden.join('\n')].filter((text) => text.trim() !== '').map((text) => ({ name, text }))]
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

function placeOf(name: string): Text {
  if (name === 'word/document.xml') return places.body
  if (/footnotes|endnotes/.test(name)) return places.notes
  if (/header|footer/.test(name)) return places.margins
  if (name.startsWith('docProps/')) return places.properties
  return name === 'name' ? places.name : places.elsewhere
}

const places = {
  body: { 'pt-BR': 'no texto', es: 'en el texto', en: 'in the text' },
  notes: { 'pt-BR': 'nas notas de rodapé', es: 'en las notas al pie', en: 'in the footnotes' },
  margins: { 'pt-BR': 'no cabeçalho ou no rodapé', es: 'en el encabezado o en el pie de página', en: 'in the header or the footer' },
  properties: { 'pt-BR': 'nas propriedades do arquivo', es: 'en las propiedades del archivo', en: 'in the properties of the file' },
  name: { 'pt-BR': 'no nome do arquivo', es: 'en el nombre del archivo', en: 'in the name of the file' },
  elsewhere: { 'pt-BR': 'em dados ocultos do arquivo', es: 'en datos ocultos del archivo', en: 'in hidden data of the file' },
} satisfies Record<string, Text>
