import type { Language } from '../../languages.ts'
import { type Cited, dayOf, enumerate, isPart, spokenAuthors, yearOf } from '../cited.ts'
import { bracketed, joined, type Piece, piece } from '../pieces.ts'
import { dated, isSeries, lowered, sayPhases, saySeries, sayTerm } from '../terms.ts'
import { splitTitle } from '../titles.ts'
import { datedTitle, type Form, italic, shortTitleOf, titleOf } from './form.ts'
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

/** As the treaty bodies and the Secretariat cite in footnotes. */
export const un: Form = {
  full(authority, language) {
    const series = treatySeriesOf(authority.number)
    if (authority.kind === 'norm' && series) {
      return { head: titleOf(authority, language), tail: bracketed(seriesOf(series, language), ' (') }
    }
    if (authority.kind === 'decision') return { head: decision(authority, language) }
    if (authority.kind === 'norm') return { head: norm(authority, language) }
    return { head: authority.kind === 'report' ? report(authority, language) : doctrine(authority, language) }
  },
  short(authority, language) {
    const author = authority.kind === 'doctrine' ? enumerate(spokenAuthors(authority), language) : ''
    const title = shortTitleOf(authority, language, authority.kind === 'decision' ? italic : {})
    return { head: joined(', ', author, title, piece('supra', italic)) }
  },
  style: (language) => ({ ...styles[language], dash: '–' }),
}

const styles = {
  'pt-BR': { paragraph: ['parágrafo ', 'parágrafos '], page: ['p. ', 'pp. '], article: ['art. ', 'arts. '] },
  es: { paragraph: ['párr. ', 'párrs. '], page: ['pág. ', 'págs. '], article: ['art. ', 'arts. '] },
  en: { paragraph: ['para. ', 'paras. '], page: ['p. ', 'pp. '], article: ['art. ', 'arts. '] },
} as const

function seriesOf({ volume, page }: { volume: string; page: string }, language: Language): Piece {
  const { nations, series, at } = seriesWords[language]
  return joined(', ', nations, piece(series, italic), `vol. ${volume}`, `${at} ${page}`)
}

const seriesWords = {
  'pt-BR': { nations: 'Nações Unidas', series: 'Treaty Series', at: 'p.' },
  es: { nations: 'Naciones Unidas', series: 'Treaty Series', at: 'pág.' },
  en: { nations: 'United Nations', series: 'Treaty Series', at: 'p.' },
} as const

function decision(authority: Cited, language: Language): Piece {
  const day = dayOf(authority, language)
  const makers = makersOf(authority, language)
  if (authority.system === 'brazil') return joined(', ', ...makers, brazilianName(authority) || titleOf(authority, language, italic), day)
  const title = joined(
    ' ',
    titleOf(authority, language, italic),
    bracketed(sayPhases(splitTitle(authority.title).phases, language)),
    isEuropeanCourt(authority) ? benchOf(authority, language) : '',
  )
  if (isSymbol(authority.number)) return joined(', ', ...makers, title, authority.number, day)
  const said = lowered(dated(sayTerm(plainForm(authority), language), day, language))
  const number = isEuropeanCourt(authority) ? applicationsOf(authority.number, applicationWords[language], language) : ''
  if (number !== '') return joined(', ', ...makers, title, number, said)
  if (authority.number !== '' && !isSeries(authority.number)) {
    return joined(', ', ...makers, title, lowered(labelOf(authority, language)), day)
  }
  return joined(', ', ...makers, title, said, saySeries(authority.number, language))
}

const applicationWords = {
  'pt-BR': ['petição n.º', 'petições n.º'],
  es: ['demanda núm.', 'demandas núms.'],
  en: ['application No.', 'applications Nos.'],
} as const

/** The bench stands beside the name already. */
function plainForm(authority: Cited): string {
  if (!isEuropeanCourt(authority)) return authority.form
  return isDecision(authority.form) ? 'Decision' : 'Judgment'
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
  const title = titleOf(authority, language, isSymbol(authority.number) && authority.system === 'un' ? {} : italic)
  return joined(', ', ...makersOf(authority, language), title, labelOf(authority, language), dayOf(authority, language))
}

function doctrine(authority: Cited, language: Language): Piece {
  const authors = enumerate(spokenAuthors(authority), language)
  if (!isPart(authority)) {
    const printed = bracketed(joined(', ', authority.container, yearOf(authority)))
    return joined(', ', authors, joined(' ', titleOf(authority, language, italic), printed))
  }
  const inside = joined(' ', piece(authority.container, italic), bracketed(yearOf(authority)))
  return joined(', ', authors, bracketed(titleOf(authority, language), '“', '”'), inside)
}
