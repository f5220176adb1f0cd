import type { Language, Text } from '../languages.ts'
import { sayPhases, sayTerm } from './terms.ts'
import { caseTitles } from './titles/cases.ts'
import { statesInTitles } from './titles/states.ts'
import { treatyTitles } from './titles/treaties.ts'

const titlesByTitle = new Map(
  [...treatyTitles, ...caseTitles].flatMap((title) => Object.values(title).map((name) => [name.toLowerCase(), title] as const)),
)

/** A title that the bodies publish in several languages, and which of them it came in. */
function findTitle(title: string): Text | undefined {
  return titlesByTitle.get(title.trim().toLowerCase())
}

/** "Caso Vélez Loor Vs. Panamá. Excepciones Preliminares, Fondo": the name, and what was decided. */
export function splitTitle(title: string): { readonly name: string; readonly phases: string } {
  const stop = title.lastIndexOf('. ')
  const phases = stop === -1 ? '' : title.slice(stop + 2)
  const isKnown = phases !== '' && (sayPhases(phases, 'en') !== phases || sayPhases(phases, 'es') !== phases)
  return isKnown ? { name: title.slice(0, stop), phases } : { name: title, phases: '' }
}

/**
 * The name in a language: as officially known; as "M.S.S. v. Belgium and Greece" is said of States that we know; as
 * "Caso" and "Opinión Consultiva" are said before a name; else as it is.
 */
export function sayTitle(name: string, language: Language): string {
  const known = findTitle(name)
  if (known) return known[language]
  const [, called = ''] = /^cas(?:o|e of) (\p{Lu}\S*(?: \p{Lu}\S*)*)$/iu.exec(name) ?? []
  if (called !== '' && called === called.replace(/ vs?\. .*/i, '')) return `${language === 'en' ? 'Case of' : 'Caso'} ${called}`
  return sayParties(name, language) ?? sayTerm(name, language)
}

const others = { 'pt-BR': ' e outros', es: ' y otros', en: '' } as const
const and = { 'pt-BR': ' e ', es: ' y ', en: '' } as const

/** "N.D. and N.T. v. Spain" as "N.D. y N.T. c. España"; `undefined` when a State is not known by us. */
function sayParties(name: string, language: Language): string | undefined {
  const [, people = '', states = ''] = /^(.+) v\. (.+)$/.exec(name) ?? []
  if (language === 'en' || people === '') return undefined
  const said = states.split(' and ').map((state) => statesInTitles.find(({ en }) => en === state)?.[language])
  if (said.some((state) => state === undefined)) return undefined
  const named = people.replace(/ (?:and Others|et al\.)$/, others[language]).replaceAll(' and ', and[language])
  return `${named} c. ${said.join(and[language])}`
}
