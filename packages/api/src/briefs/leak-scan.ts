import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { type Leak, searchLeaks } from '@travessia/shared/briefs/leaks'
import type { Text } from '@travessia/shared/languages'
import { unzipSync } from 'fflate'
import { isXml, listWords } from '../docx-reader/words.ts'
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

/** The words of a part, and its name. */
function readPart([name, bytes]: readonly [string, Uint8Array]): Piece[] {
  const texts = isXml(name) ? listWords(bytes) : [wordsInPicture(bytes)]
  return [name, ...texts].map((text) => ({ name, text }))
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
