import type { AuthorityView } from '../authorities.ts'
import { longDay } from '../briefs/long-day.ts'
import type { Language } from '../languages.ts'

/** What a citation is made of. */
export type Cited = Omit<AuthorityView, 'id' | 'version' | 'passages' | 'tags' | 'note'>

/** The day as known, written out; '' when unknown. */
export function dayOf({ date, precision }: Cited, language: Language): string {
  return date === null ? '' : longDay(date, language, precision)
}

/** `November 23, 2010`, as the Inter-American bodies write English; the other languages know one order only. */
export function americanDayOf(authority: Cited, language: Language): string {
  const { date, precision } = authority
  const written = dayOf(authority, language)
  if (date === null || precision !== 'day' || language !== 'en') return written
  return written.replace(/^(\d+) (\w+) (\d+)$/, '$2 $1, $3')
}

export function yearOf({ date }: Cited): string {
  return date?.slice(0, 4) ?? ''
}

/** A treaty is a norm that no single State made. */
export function isTreaty({ kind, system, body }: Cited): boolean {
  return kind === 'norm' && system !== 'brazil' && (system !== 'other' || body === '')
}

const journal = /\d|\b(revista|journal|review|boletín|boletim|yearbook|anuário|anuario|cadernos|cuadernos|in:|en:)/i

/** Whether a work stands inside another: in a journal or a book of several authors. Otherwise the container is its publisher. */
export function isPart({ container, form }: Cited): boolean {
  if (/\b(book|livro|libro|tese|tesis|thesis)\b/i.test(form)) return false
  return /\b(article|artigo|artículo|chapter|capítulo)\b/i.test(form) ? container !== '' : journal.test(container)
}

/** "Trindade, A. A. C.; Piovesan, F." as the names are spoken: "A. A. C. Trindade", "F. Piovesan". */
export function spokenAuthors({ authors }: Cited): string[] {
  const names = authors.split(/\s*;\s*/).filter((name) => name !== '')
  return names.map((name) =>
    name
      .split(/\s*,\s*/)
      .toReversed()
      .join(' '),
  )
}

const and: Readonly<Record<Language, string>> = { 'pt-BR': ' e ', es: ' y ', en: ' and ' }

/** "A, B and C" in a language. */
export function enumerate(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and[language]}${last}`
}
