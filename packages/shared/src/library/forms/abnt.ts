import type { Language } from '../../languages.ts'
import { type Cited, dayOf, isPart, yearOf } from '../cited.ts'
import { joined, type Piece, piece } from '../pieces.ts'
import { dated, isSeries, sayPhases, saySeries, sayTerm } from '../terms.ts'
import { splitTitle } from '../titles.ts'
import { type Form, type Frame, shortTitleOf, titleOf } from './form.ts'
import {
  applicationsOf,
  benchOf,
  brazilianName,
  isDecision,
  isEuropeanCourt,
  isSymbol,
  labelOf,
  makersOf,
  treatySeriesOf,
} from './names.ts'

const bold = { bold: true } as const

/** By NBR 6023 and NBR 10520, in notes: the entry in capitals, the title stressed. */
export const abnt: Form = {
  full(authority, language) {
    if (authority.kind === 'decision') return { head: decision(authority, language) }
    if (authority.kind === 'norm') return norm(authority, language)
    return { head: authority.kind === 'report' ? report(authority, language) : doctrine(authority, language) }
  },
  short(authority, language) {
    const [maker = ''] = makersOf(authority, language, 'short')
    const title = shortTitleOf(authority, language)
    const cited = authority.kind === 'doctrine' ? joined(', ', surnamesOf(authority) || title, yearOf(authority)) : title
    const entry = authority.kind === 'doctrine' ? '' : maker.toLocaleUpperCase(language)
    return { head: joined(', ', entry, cited, piece('op. cit.', { italic: true })) }
  },
  style: (language) => ({ ...styles[language], page: ['p. ', 'p. '], article: ['art. ', 'arts. '], dash: '-' }),
  listed: ({ url }, language) => (url === '' ? '' : `${available[language]}: ${url}`),
}

const styles = {
  'pt-BR': { paragraph: ['par. ', 'pars. '] },
  es: { paragraph: ['párr. ', 'párrs. '] },
  en: { paragraph: ['para. ', 'paras. '] },
} as const

const available: Readonly<Record<Language, string>> = { 'pt-BR': 'Disponível em', es: 'Disponible en', en: 'Available at' }
const decided: Readonly<Record<Language, string>> = { 'pt-BR': 'Julgado em', es: 'Decidido el', en: 'Decided on' }

/** "BRASIL. Supremo Tribunal Federal": the first in capitals, what belongs to it after. */
function entryOf(authority: Cited, language: Language): string {
  const makers = makersOf(authority, language)
  const all = authority.system === 'un' && makers.length > 0 ? [unitedNations[language], ...makers] : makers
  const [first = '', ...rest] = [...new Set(all)]
  return [first.toLocaleUpperCase(language), ...rest].join('. ')
}

const unitedNations: Readonly<Record<Language, string>> = { 'pt-BR': 'Nações Unidas', es: 'Naciones Unidas', en: 'United Nations' }

function decision(authority: Cited, language: Language): Piece {
  const day = dayOf(authority, language)
  const entry = entryOf(authority, language)
  const name = brazilianName(authority)
  if (name !== '') {
    return joined('. ', entry, piece(name, bold), titleOf(authority, language), day === '' ? '' : `${decided[language]} ${day}`)
  }
  const phases = sayPhases(splitTitle(authority.title).phases, language)
  const title = titleOf(authority, language, bold)
  if (isEuropeanCourt(authority)) {
    const number = applicationsOf(authority.number, applicationWords[language], language)
    const said = dated(sayTerm(isDecision(authority.form) ? 'Decisión' : 'Sentencia', language), day, language)
    return joined('. ', entry, joined(' ', title, benchOf(authority, language)), number, said, authority.container)
  }
  const isLabel = authority.number !== '' && !isSeries(authority.number) && !isSymbol(authority.number)
  if (isLabel) return joined('. ', entry, title, phases, joined(', ', labelOf(authority, language), day))
  return joined('. ', entry, title, phases, dated(sayTerm(authority.form, language), day, language), saySeries(authority.number, language))
}

const applicationWords = {
  'pt-BR': ['Petição nº', 'Petições nº'],
  es: ['Demanda n.º', 'Demandas n.º'],
  en: ['Application no.', 'Applications nos.'],
} as const

/** The article follows the name; what the norm is about and where it was published come after it. */
function norm(authority: Cited, language: Language): Frame {
  const name = brazilianName(authority)
  const constitution = /^constitui/i.test(authority.form) ? `[${authority.form} (${yearOf(authority)})]` : ''
  const title = titleOf(authority, language, name === '' ? bold : {})
  const head = joined('. ', entryOf(authority, language), constitution, name === '' ? title : piece(name, bold))
  const day = name === '' && constitution === '' ? dayOf(authority, language) : ''
  const series = treatySeriesOf(authority.number) ? authority.number : ''
  const label = authority.system === 'brazil' ? '' : labelOf(authority, language)
  const rest = joined('. ', name === '' ? '' : title, joined(', ', label, day, series), authority.container)
  return { head, tail: rest.length === 0 ? [] : [...piece('. '), ...rest] }
}

function report(authority: Cited, language: Language): Piece {
  const entry = entryOf(authority, language)
  const said = joined(', ', labelOf(authority, language), dayOf(authority, language))
  return joined('. ', entry, titleOf(authority, language, bold), isSymbol(authority.number) ? sayTermApart(authority, language) : '', said)
}

/** What kind of document it is, where the symbol alone says it; not when the title begins with it. */
function sayTermApart({ form, title }: Cited, language: Language): string {
  return form !== '' && title.toLowerCase().startsWith(form.toLowerCase()) ? '' : sayTerm(form, language)
}

function doctrine(authority: Cited, language: Language): Piece {
  const authors = authority.authors.replace(/(^|;\s*)([^,;]+)/g, (found) => found.toLocaleUpperCase(language))
  if (!isPart(authority)) {
    return joined('. ', authors, titleOf(authority, language, bold), joined(', ', authority.container, yearOf(authority)))
  }
  const [, journal = '', volume = ''] = /^([^,]+)(.*)$/.exec(authority.container) ?? []
  const inside = [...piece(journal, bold), ...piece(volume)]
  return joined('. ', authors, titleOf(authority, language), joined(', ', inside, yearOf(authority)))
}

function surnamesOf({ authors }: Cited): string {
  const surnames = authors.split(/\s*;\s*/).map((author) => author.split(',')[0] ?? '')
  return surnames.join('; ').toLocaleUpperCase('pt-BR')
}
