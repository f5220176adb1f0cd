import { longDay } from '../../briefs/long-day.ts'
import type { Language } from '../../languages.ts'
import { isBody, nameBody } from '../bodies.ts'
import { type Cited, enumerate, yearOf } from '../cited.ts'
import { sayTerm } from '../terms.ts'

/**
 * "Lei nº 13.445, de 24 de maio de 2017", "Recurso Extraordinário nº 587.970/SP". Brazilian norms and decisions keep
 * their own name in every language. '' when form or number is unknown: then only the title names them.
 */
export function brazilianName(authority: Cited): string {
  const { kind, system, form, number, date, precision } = authority
  if (system !== 'brazil' || form === '' || number === '') return ''
  const bare = number.replace(new RegExp(`/${yearOf(authority)}$`), '')
  if (kind === 'decision') return `${form} nº ${number}`
  const day = date === null ? '' : longDay(date, 'pt-BR', precision)
  return `${form} nº ${day === '' ? number : bare}${day === '' ? '' : `, de ${day}`}`
}

/** Who made it, after the State whose body it is: "Brasil", "Conselho Nacional de Imigração". */
export function makersOf({ system, body }: Cited, language: Language, length: 'name' | 'short' = 'name'): string[] {
  const state = system === 'brazil' ? [nameBody('Brasil', language)] : []
  return body === '' || (system === 'brazil' && isBody(body, 'Brasil')) ? state : [...state, nameBody(body, language, length)]
}

export function isEuropeanCourt({ kind, system, body }: Cited): boolean {
  return kind === 'decision' && (isBody(body, 'ECtHR') || (system === 'europe' && body === ''))
}

/** "[GC]", "(dec.)", "(dec.) [GC]": how much a European decision weighs. The older reports do without. */
export function benchOf({ form, container }: Cited, language: Language): string {
  if (isInOldReports(container)) return ''
  const bench = /grand chamber|gran sala|grande câmara|grande chambre/i.test(form) ? (language === 'es' ? '[GS]' : '[GC]') : ''
  return [isDecision(form) ? '(dec.)' : '', bench].filter((word) => word !== '').join(' ')
}

/** Not a judgment: most are on admissibility. */
export function isDecision(form: string): boolean {
  return /\bdecis|\(dec/i.test(form)
}

/** Until 1998 the European Court cited by day and report, without the number of the application. */
export function isInOldReports(container: string): boolean {
  return /^(Series A|Reports)/.test(container)
}

/** "no. 30696/09", "nos. 8319/07 and 11449/07", with the words for one and for several. */
export function applicationsOf(number: string, [one, several]: readonly [one: string, several: string], language: Language): string {
  if (!/^\d/.test(number)) return number
  const numbers = number.split(/\s*[,;]\s*|\s+(?:and|y|e)\s+/)
  return `${numbers.length > 1 ? several : one} ${enumerate(numbers, language)}`
}

/** A document symbol, "CCPR/C/GC/36" or "OEA/Ser.L/V/II. Doc. 46/15", says by itself what it is. */
export function isSymbol(number: string): boolean {
  return /^[A-Z][\w.-]*\//.test(number)
}

/** "999 UNTS 171": volume and page of the treaty series. */
export function treatySeriesOf(number: string): { readonly volume: string; readonly page: string } | undefined {
  const found = /^(\d+) UNTS (\d+)$/.exec(number)
  return found ? { volume: found[1] ?? '', page: found[2] ?? '' } : undefined
}

/** "Resolución 04/19", "Informe No. 51/96"; of a symbol only the symbol. */
export function labelOf({ kind, form, number }: Cited, language: Language): string {
  if (kind === 'norm' && number === '') return ''
  const term = sayTerm(form, language)
  if (form === '' || isSymbol(number) || treatySeriesOf(number)) return treatySeriesOf(number) ? '' : number
  const isReport = /^(informe|relatório|report|merits report)\b/i.test(term) && /^\d/.test(number)
  return [term, isReport ? `No. ${number}` : number].filter((word) => word !== '').join(' ')
}

/** "Lei de Migração"; not "Decreto nº 678/1992", which says no more than the number. */
export function popularNameOf({ shortTitle, number }: Cited): string {
  return number !== '' && shortTitle.includes(number) ? '' : shortTitle
}
