import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { type Leak, searchLeaks } from '@travessia/shared/briefs/leaks'
import type { Text } from '@travessia/shared/languages'
import { strFromU8, unzipSync } from 'fflate'

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

/** The words of a part, a paragraph each, then what stands in attributes, and the name of the part. */
function readPart([name, bytes]: readonly [string, Uint8Array]): { name: string; text: string }[] {
  const part = { name, text: name }
  if (!/\.(xml|rels)$/.test(name)) return [part]
  const xml = strFromU8(bytes)
  const paragraphs = xml
    .split(/<\/(?:w:p|dc:\w+|cp:\w+|vt:\w+)>/)
    .map((piece) => decode(piece.replaceAll(/<w:(?:br|tab)\b[^>]*>/g, ' ').replaceAll(/<[^>]*>/g, '')))
  const values = [...xml.matchAll(/="([^"]*)"/g)].map(([, value = '']) => decode(value)).join('\n')
  return [part, ...paragraphs.filter((text) => text.trim() !== '').map((text) => ({ name, text })), { name, text: values }]
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
