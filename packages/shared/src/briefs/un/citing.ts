import type { Text } from '../../languages.ts'
import { spoken } from './committee.ts'

/** How provisions of one treaty are cited: "article 3 of the Optional Protocol". */
export function articlesOf(es: string, en: string): (number: string) => Text {
  return (number) => spoken(`artículo ${number} ${es}`, `article ${number} ${en}`)
}

/** A rule of the Committee's own rules of procedure; Spanish calls it an article. */
export function ruleOf(number: string): Text {
  return spoken(`artículo ${number} del reglamento del Comité`, `rule ${number} of the Committee’s rules of procedure`)
}

export const ofProtocol = articlesOf('del Protocolo Facultativo', 'of the Optional Protocol')
export const ofConvention = articlesOf('de la Convención', 'of the Convention')
export const ofCovenant = articlesOf('del Pacto', 'of the Covenant')
