import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findShielded, listDesignations } from '../parts/designations.ts'
import { subheading } from '../parts/subheading.ts'

const words = {
  identity: text('Sigilo de identidade', 'Reserva de identidad', 'Request to withhold identity'),
  reasons: text('Razões do pedido: {reasons}.', 'Razones de la solicitud: {reasons}.', 'Reasons for the request: {reasons}.'),
  noReasons: text(
    'o risco que a identificação traria a essas pessoas',
    'el riesgo que la identificación supondría para esas personas',
    'the risk that identification would bring to these persons',
  ),
}

/** Whose identity is withheld and how they are called; or, where nobody's is, that no such request is made. */
export function writeIdentity(file: CaseFile, section: string, { open, withhold }: Readonly<Record<'open' | 'withhold', Text>>): Block[] {
  const { language } = file.brief
  const shielded = findShielded(file)
  const heading = subheading(words.identity, language)
  if (shielded.length === 0) return [heading, numbered(say(open, language))]
  return [
    heading,
    numbered(say(withhold, language)),
    listDesignations(file, shielded),
    numbered(say(words.reasons, language, { reasons: gap(words.noReasons[language], { at: 'brief', id: section }) })),
  ]
}
