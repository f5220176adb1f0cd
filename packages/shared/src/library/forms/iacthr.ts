import type { Language } from '../../languages.ts'
import { americanDayOf, type Cited, isPart, isTreaty } from '../cited.ts'
import { bracketed, joined, type Piece, piece } from '../pieces.ts'
import { dated, isSeries, sayPhases, saySeries, sayTerm } from '../terms.ts'
import { splitTitle } from '../titles.ts'
import { datedTitle, type Form, type Frame, italic, shortTitleOf, titleOf } from './form.ts'
import { applicationsOf, benchOf, brazilianName, isDecision, isEuropeanCourt, isSymbol, labelOf, makersOf, popularNameOf } from './names.ts'

/** As the Inter-American Court cites in its judgments. */
export const iacthr: Form = {
  full(authority, language) {
    if (authority.kind === 'decision') return { head: decision(authority, language) }
    if (authority.kind === 'norm') return { head: norm(authority, language) }
    return { head: authority.kind === 'report' ? report(authority, language) : doctrine(authority, language) }
  },
  short(authority, language): Frame {
    const isName = authority.kind === 'norm'
    const author = authority.kind === 'doctrine' ? surnamesOf(authority) : ''
    const name = nameOfCase(authority, shortTitleOf(authority, language, isName ? {} : italic), language)
    return { head: joined(', ', author, name, piece('supra', italic)) }
  },
  style: (language) => ({ ...styles[language], dash: '-' }),
}

const styles = {
  'pt-BR': { paragraph: ['par. ', 'pars. '], page: ['p. ', 'pp. '], article: ['art. ', 'arts. '] },
  es: { paragraph: ['párr. ', 'párrs. '], page: ['p. ', 'pp. '], article: ['art. ', 'arts. '] },
  en: { paragraph: ['para. ', 'paras. '], page: ['p. ', 'pp. '], article: ['art. ', 'arts. '] },
} as const

function decision(authority: Cited, language: Language): Piece {
  const day = americanDayOf(authority, language)
  const phases = sayPhases(splitTitle(authority.title).phases, language)
  const name = nameOfCase(authority, titleOf(authority, language, italic), language)
  const title = phases === '' ? name : [...name, ...piece(`. ${phases}`, italic)]
  if (authority.system === 'brazil')
    return joined('. ', ...makersOf(authority, language), joined(', ', brazilianName(authority) || title, day))
  if (isSeries(authority.number)) {
    const said = dated(sayTerm(authority.form, language), day, language)
    return after(makersOf(authority, language, 'short'), joined('. ', title, said, saySeries(authority.number, language)), language)
  }
  if (isEuropeanCourt(authority)) {
    const bench = joined(' ', title, benchOf(authority, language))
    const number = applicationsOf(authority.number, ['No.', 'Nos.'], language)
    const said = dated(europeanTerm(authority, language), day, language)
    return after([language === 'en' ? 'ECHR' : 'TEDH'], joined('. ', joined(', ', bench, number), said), language)
  }
  const isUn = authority.system === 'un'
  const said = isUn ? dated(sayTerm(authority.form, language), day, language) : dated(labelOf(authority, language), day, language)
  return after(organsOf(authority, language), joined('. ', isUn ? joined(', ', title, authority.number) : title, said), language)
}

/** A European judgment says its bench beside its name. */
function europeanTerm({ form }: Cited, language: Language): string {
  return sayTerm(isDecision(form) ? 'Decisión' : 'Sentencia', language)
}

function norm(authority: Cited, language: Language): Piece {
  const day = americanDayOf(authority, language)
  const title = titleOf(authority, language)
  if (authority.system === 'brazil') {
    const name = brazilianName(authority)
    const short = bracketed(popularNameOf(authority))
    return joined('. ', ...makersOf(authority, language), name === '' ? datedTitle(title, authority, day) : joined(' ', name, short))
  }
  const label = labelOf(authority, language)
  if (isTreaty(authority) && label === '') return joined(', ', title, day)
  const said = isSymbol(label) ? joined(', ', title, label, day) : joined('. ', italics(title), dated(label, day, language))
  return after(organsOf(authority, language), said, language)
}

function report(authority: Cited, language: Language): Piece {
  const day = americanDayOf(authority, language)
  const title = titleOf(authority, language, italic)
  return after(organsOf(authority, language), joined(', ', title, labelOf(authority, language), day), language)
}

function doctrine(authority: Cited, language: Language): Piece {
  const day = authority.date === null ? '' : authority.date.slice(0, 4)
  const authors = authority.authors.replaceAll(';', language === 'en' ? ' and' : language === 'es' ? ' y' : ' e')
  const isInside = isPart(authority)
  const title = titleOf(authority, language, isInside ? {} : italic)
  const quoted = isInside ? bracketed(title, '“', '”') : title
  return joined(', ', authors, quoted, piece(authority.container, isInside ? italic : {}), day)
}

/** A committee is one of the United Nations'. */
function organsOf(authority: Cited, language: Language): string[] {
  const makers = makersOf(authority, language, authority.system === 'un' ? 'name' : 'short')
  if (authority.system !== 'un' || /unidas|united nations/i.test(makers.join())) return makers
  return [language === 'en' ? 'United Nations' : 'ONU', ...makers]
}

/** In English the body is followed by a comma, in Spanish and Portuguese by a full stop. */
function after(makers: readonly string[], rest: Piece, language: Language): Piece {
  return joined(language === 'en' ? ', ' : '. ', ...makers, rest)
}

/** The Court calls the cases of others cases too, as it does its own, and writes "Vs."; what has no parties keeps its name. */
function nameOfCase({ kind, system }: Cited, name: Piece, language: Language): Piece {
  const isCase = system === 'europe' || (system === 'un' && language !== 'en')
  if (kind !== 'decision' || !isCase) return name
  return name.map((part) => {
    if (!versus.test(part.text)) return part
    const text = part.text.replace(versus, language === 'en' ? ' v. ' : ' Vs. ')
    if (/^(caso|case) /i.test(text)) return { ...part, text }
    return { ...part, text: `${language === 'en' ? 'Case of' : 'Caso'} ${text}` }
  })
}

const versus = / (?:v|c|vs)\. /i

function italics(of: Piece): Piece {
  return of.map((part) => ({ ...part, ...italic }))
}

function surnamesOf({ authors }: Cited): string {
  return authors
    .split(/\s*;\s*/)
    .map((author) => author.split(',')[0] ?? '')
    .join(', ')
}
