import type { Language } from '../../languages.ts'
import { isBody } from '../bodies.ts'
import { type Cited, dayOf, enumerate, isPart, spokenAuthors, yearOf } from '../cited.ts'
import { bracketed, joined, type Piece, piece } from '../pieces.ts'
import { isSeries, sayPhases, saySeries, sayTerm } from '../terms.ts'
import { splitTitle } from '../titles.ts'
import { type Form, type Frame, italic, shortTitleOf, titleOf } from './form.ts'
import {
  applicationsOf,
  benchOf,
  brazilianName,
  isEuropeanCourt,
  isInOldReports,
  isSymbol,
  labelOf,
  makersOf,
  popularNameOf,
  treatySeriesOf,
} from './names.ts'

/** By the Oxford Standard for the Citation of Legal Authorities: hardly any full stops, paragraphs of judgments in square brackets. */
export const oscola: Form = {
  full(authority, language): Frame {
    const join = authority.kind === 'doctrine' && isPart(authority) ? ', ' : ' '
    if (authority.kind === 'decision') return { head: decision(authority, language), join }
    if (authority.kind === 'norm') return { head: norm(authority, language), join }
    return { head: authority.kind === 'report' ? report(authority, language) : doctrine(authority, language), join }
  },
  short(authority, language) {
    const isName = authority.kind === 'norm' || authority.kind === 'report'
    const author = authority.kind === 'doctrine' ? surnamesOf(authority, language) : ''
    const title = author === '' ? bare(shortTitleOf(authority, language, isName ? {} : italic)) : author
    return { head: joined(' ', title, bracketed(citedAbove[language])), join: ' ' }
  },
  style: (language, kind) => ({
    paragraph: kind === 'decision' ? ['', ''] : styles[language],
    page: ['', ''],
    article: ['art ', 'arts '],
    dash: '–',
    isBracketed: kind === 'decision',
  }),
}

const citedAbove: Readonly<Record<Language, string>> = { 'pt-BR': 'já citado', es: 'antes citado', en: 'cited above' }
const styles = { 'pt-BR': ['par ', 'pars '], es: ['párr ', 'párrs '], en: ['para ', 'paras '] } as const
const application = {
  'pt-BR': ['Petição n.º', 'Petições n.º'],
  es: ['Demanda n.º', 'Demandas n.º'],
  en: ['App no', 'App nos'],
} as const

/** "M.S.S. v. Belgium" as "MSS v Belgium"; a case is not called a case. */
function bare(of: Piece): Piece {
  return of.map((part) => ({
    ...part,
    text: part.text
      .replace(/^(?:caso|case of)(?: the)? /i, '')
      .replace(/ (v|c|vs)\. /i, (_, versus: string) => ` ${versus.toLowerCase() === 'vs' ? 'v' : versus} `)
      .replace(/\b(\p{Lu})\.(?=\p{Lu}\.|\s|$)/gu, '$1')
      .replace(/\bNo\. /g, 'No '),
  }))
}

function decision(authority: Cited, language: Language): Piece {
  const day = dayOf(authority, language)
  const makers = makersOf(authority, language)
  const title = bare(titleOf(authority, language, italic))
  if (authority.system === 'brazil') {
    const name = brazilianName(authority)
    return joined(
      ' ',
      name === '' ? title : piece(name, italic),
      bracketed([...makers.toReversed(), day].filter((word) => word !== '').join(', ')),
    )
  }
  if (isEuropeanCourt(authority)) return european(authority, title, language)
  const phases = bracketed(sayPhases(splitTitle(authority.title).phases, language))
  if (isSeries(authority.number)) {
    const series = saySeries(authority.number, language).replace('No.', 'No')
    const opinion = /\d/.test(authority.form) ? bracketed(sayTerm(authority.form, language)) : []
    return joined(' ', title, phases, opinion, ...makers, series, bracketed(day))
  }
  if (isSymbol(authority.number)) return joined(' ', title, phases, bracketed(day), symbolOf(authority))
  const where = [...makers, day].filter((word) => word !== '').join(', ')
  return joined(' ', title, phases, labelOf(authority, language), bracketed(where))
}

/** `App no 30696/09 (ECtHR, 21 January 2011)`; in the older reports `(1989) Series A no 161`. */
function european(authority: Cited, title: Piece, language: Language): Piece {
  const name = joined(' ', title, benchOf(authority, language))
  if (isInOldReports(authority.container)) {
    return joined(' ', name, bracketed(yearOf(authority)), authority.container.replace('no.', 'no'))
  }
  const where = joined(', ', ...makersOf(authority, language, 'short'), dayOf(authority, language))
  return joined(' ', name, applicationsOf(authority.number, application[language], language), bracketed(where))
}

function symbolOf({ system, number }: Cited): string {
  return system === 'un' ? `UN Doc ${number}` : number
}

function norm(authority: Cited, language: Language): Piece {
  const day = dayOf(authority, language)
  if (authority.system === 'brazil') {
    const name = brazilianName(authority)
    const short = name === '' ? '' : popularNameOf(authority)
    const makers = makersOf(authority, language).toReversed()
    return joined(
      ' ',
      name === '' ? titleOf(authority, language) : name,
      bracketed([short, ...makers].filter((word) => word !== '').join(', ')),
    )
  }
  const adopted = day !== '' && language === 'en' ? `adopted ${day}` : day
  const number = treatySeriesOf(authority.number) ? authority.number : labelOf(authority, language)
  const short = authority.shortTitle === '' ? [] : bracketed(shortTitleOf(authority, language))
  return joined(' ', bare(titleOf(authority, language)), bracketed(adopted), isSymbol(number) ? symbolOf(authority) : number, short)
}

function report(authority: Cited, language: Language): Piece {
  const makers = makersOf(authority, language)
  const maker = authority.system === 'un' && !isBody(authority.body, 'UNHCR') ? makers.map((name) => `${unOf[language]}${name}`) : makers
  const number = isSymbol(authority.number) ? symbolOf(authority) : labelOf(authority, language)
  const title = bracketed(bare(titleOf(authority, language)), '‘', '’')
  return joined(', ', ...maker, joined(' ', title, bracketed(dayOf(authority, language)), number))
}

const unOf: Readonly<Record<Language, string>> = { 'pt-BR': 'ONU, ', es: 'ONU, ', en: 'UN ' }

function doctrine(authority: Cited, language: Language): Piece {
  const authors = enumerate(spokenAuthors(authority), language)
    .replace(/(\p{Lu})\.\s*(?=\p{Lu}\.)/gu, '$1')
    .replace(/(\p{Lu})\.(?=\s)/gu, '$1')
  const [container, year] = [authority.container, yearOf(authority)]
  if (!isPart(authority)) {
    const printed = bracketed([container, year].filter((word) => word !== '').join(' '))
    return joined(', ', authors, joined(' ', titleOf(authority, language, italic), printed))
  }
  return joined(', ', authors, joined(' ', bracketed(titleOf(authority, language), '‘', '’'), bracketed(year), container))
}

function surnamesOf({ authors }: Cited, language: Language): string {
  const surnames = authors.split(/\s*;\s*/).map((author) => author.split(',')[0] ?? '')
  return enumerate(surnames, language)
}
