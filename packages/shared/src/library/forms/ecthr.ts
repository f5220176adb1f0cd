import type { Language } from '../../languages.ts'
import { type Cited, dayOf, enumerate, isPart, spokenAuthors, yearOf } from '../cited.ts'
import { bracketed, joined, type Piece, piece } from '../pieces.ts'
import { dated, isSeries, lowered, sayPhases, saySeries, sayTerm } from '../terms.ts'
import { splitTitle } from '../titles.ts'
import { datedTitle, type Form, type Frame, italic, shortTitleOf, titleOf } from './form.ts'
import { applicationsOf, benchOf, brazilianName, isEuropeanCourt, isInOldReports, isSymbol, labelOf, makersOf } from './names.ts'

/** As the European Court of Human Rights cites in its judgments. */
export const ecthr: Form = {
  full(authority, language) {
    if (isEuropeanCourt(authority)) return judgment(authority, language)
    if (authority.kind === 'decision') return { head: decision(authority, language) }
    if (authority.kind === 'norm') return { head: norm(authority, language) }
    return { head: authority.kind === 'report' ? report(authority, language) : doctrine(authority, language) }
  },
  short(authority, language) {
    const author = authority.kind === 'doctrine' ? enumerate(spokenAuthors(authority), language) : ''
    const title = shortTitleOf(authority, language, authority.kind === 'norm' ? {} : italic)
    return { head: joined(', ', author, title, citedAbove[language]) }
  },
  style: (language) => ({ ...styles[language], paragraph: ['§ ', '§§ '], dash: '-' }),
}

const citedAbove: Readonly<Record<Language, string>> = { 'pt-BR': 'já citado', es: 'antes citado', en: 'cited above' }

const styles = {
  'pt-BR': { page: ['p. ', 'pp. '], article: ['art. ', 'arts. '] },
  es: { page: ['p. ', 'pp. '], article: ['art. ', 'arts. '] },
  en: { page: ['p. ', 'pp. '], article: ['Article ', 'Articles '] },
} as const

const numberWords = { 'pt-BR': ['n.º', 'n.ºs'], es: ['n.º', 'n.os'], en: ['no.', 'nos.'] } as const

/**
 * The Court's own: `no. 30696/09, § 263, ECHR 2011`; not in the reports: `no. 16483/12, § 71, 15 December 2016`;
 * in the older reports: `7 July 1989, § 88, Series A no. 161`.
 */
function judgment(authority: Cited, language: Language): Frame {
  const name = joined(' ', titleOf(authority, language, italic), benchOf(authority, language))
  const day = dayOf(authority, language)
  const reports = authority.container
  if (isInOldReports(reports)) return { head: joined(', ', name, day), tail: piece(`, ${reports}`) }
  const number = applicationsOf(authority.number, numberWords[language], language)
  const last = reports || day
  return { head: joined(', ', name, number), tail: piece(last === '' ? '' : `, ${last}`) }
}

function decision(authority: Cited, language: Language): Piece {
  const day = dayOf(authority, language)
  const makers = makersOf(authority, language)
  if (authority.system === 'brazil') return joined(', ', ...makers, brazilianName(authority) || titleOf(authority, language, italic), day)
  const phases = bracketed(sayPhases(splitTitle(authority.title).phases, language))
  const title = joined(' ', titleOf(authority, language, italic), phases)
  const said = lowered(dated(sayTerm(authority.form, language), day, language))
  if (isSymbol(authority.number)) return joined(', ', ...makers, title, said, authority.number)
  if (authority.number !== '' && !isSeries(authority.number)) {
    return joined(', ', ...makers, title, lowered(labelOf(authority, language)), day)
  }
  return joined(', ', ...makers, title, said, saySeries(authority.number, language))
}

function norm(authority: Cited, language: Language): Piece {
  const day = dayOf(authority, language)
  const title = titleOf(authority, language)
  if (authority.system !== 'brazil') {
    const label = lowered(labelOf(authority, language))
    return joined(', ', ...(label === '' ? [] : makersOf(authority, language)), title, label, day)
  }
  const name = brazilianName(authority)
  return joined(', ', ...makersOf(authority, language), name === '' ? datedTitle(title, authority, day) : name)
}

function report(authority: Cited, language: Language): Piece {
  const title = bracketed(titleOf(authority, language), '“', '”')
  return joined(', ', ...makersOf(authority, language), title, labelOf(authority, language), dayOf(authority, language))
}

function doctrine(authority: Cited, language: Language): Piece {
  const authors = enumerate(spokenAuthors(authority), language)
  const isInside = isPart(authority)
  const title = isInside ? bracketed(titleOf(authority, language), '“', '”') : titleOf(authority, language, italic)
  return joined(', ', authors, title, piece(authority.container, isInside ? italic : {}), yearOf(authority))
}
