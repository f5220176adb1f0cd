import { citeText } from '@travessia/shared/cites'
import { text } from '@travessia/shared/fields'
import { forums } from '@travessia/shared/forums/index'
import { type Language, languages, type Text } from '@travessia/shared/languages'
import type { Forum, Procedure } from '@travessia/shared/law'
import type { Source } from '@travessia/shared/regimes'
import { searchText, searchWords } from '@travessia/shared/search'
import { z } from 'zod'

export const lawSearch = z.object({ q: text(200).default(''), limit: z.coerce.number().int().min(1).max(100).default(40) })

type Kind = 'rule' | 'procedure' | 'body' | 'stage' | 'filing' | 'provision'

interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly forum: Forum
  readonly procedure: Procedure | null
  readonly name: Text
  readonly source: Source | null
  /** What is searched, folded: the name in each language, then everything else that it goes by. */
  readonly names: Readonly<Record<Language, string>>
  readonly all: string
}

/**
 * What the law knows by these words, in whatever language they are: bodies, procedures, stages, rules,
 * filings and provisions. Best first: named so in the reader's language, then in another, then by article or id.
 */
export function searchLaw({ q, limit }: z.output<typeof lawSearch>, language: Language) {
  const words = searchWords(q).map((spellings) => spellings.map(fold))
  const found = words.length === 0 ? [] : listEntries().flatMap((entry) => rank(entry, words, language))
  const best = found.toSorted((a, b) => a.rank - b.rank).slice(0, limit)
  return { items: best.map(({ entry }) => toFound(entry, language)), next: null, total: found.length }
}

function rank(entry: Entry, words: readonly (readonly string[])[], language: Language) {
  const isIn = (folded: string) => words.every((spellings) => spellings.some((word) => mentions(folded, word)))
  if (!isIn(entry.all)) return []
  if (isIn(entry.names[language])) return [{ entry, rank: 0 }]
  return [{ entry, rank: Object.values(entry.names).some(isIn) ? 1 : 2 }]
}

/** A word is looked for anywhere; one or two letters only where a word begins. */
function mentions(folded: string, word: string): boolean {
  return folded.includes(word.length < 3 ? ` ${word}` : word)
}

function toFound({ kind, id, forum, procedure, name, source }: Entry, language: Language) {
  return {
    kind,
    id,
    name: name[language],
    forum: { id: forum.id, short: forum.short[language] },
    procedure: procedure && { id: procedure.id, name: procedure.name[language] },
    cite: source && citeText(source.cite, language),
  }
}

let entries: readonly Entry[] | undefined

/** The law does not change while we run: what is searched is made once, at the first search. */
function listEntries(): readonly Entry[] {
  entries ??= [
    ...forums.map((forum) => ({ ...toEntry('body', forum, null, { id: forum.id, name: inFull(forum) }), name: forum.name })),
    ...everyProcedure((forum, procedure) => [toEntry('procedure', forum, procedure, procedure, [procedure.noun, forum.name, forum.short])]),
    ...everyProcedure((forum, procedure) => procedure.rules.map((rule) => toRuleEntry(forum, procedure, rule))),
    ...everyProcedure((forum, procedure) => procedure.stages.map((stage) => toEntry('stage', forum, procedure, stage))),
    ...everyProcedure((forum, procedure) => procedure.filings.map((filing) => toEntry('filing', forum, procedure, filing))),
    ...everyProcedure((forum, procedure) => listProvisions(forum, procedure)),
  ]
  return entries
}

/** A body is known by its name and by its letters. */
function inFull({ name, short }: Forum): Text {
  const both = (language: Language) => `${name[language]} ${short[language]}`
  return { 'pt-BR': both('pt-BR'), es: both('es'), en: both('en') }
}

function everyProcedure(list: (forum: Forum, procedure: Procedure) => readonly Entry[]): Entry[] {
  return forums.flatMap((forum) => forum.procedures.flatMap((procedure) => list(forum, procedure)))
}

function toRuleEntry(forum: Forum, procedure: Procedure, rule: Procedure['rules'][number]): Entry {
  const sources = rule.terms.map((term) => term.source)
  const ids = rule.terms.flatMap((term) => term.id ?? [])
  return toEntry('rule', forum, procedure, rule, [...ids, ...sources.map(citesOf)], sources.at(-1) ?? null)
}

function listProvisions(forum: Forum, procedure: Procedure): Entry[] {
  const required = procedure.filings.flatMap((filing) => filing.requirements)
  return [...procedure.provisions, ...required].map((one) =>
    toEntry('provision', forum, procedure, { id: one.id, name: one.says }, [citesOf(one.source)], one.source),
  )
}

function toEntry(
  kind: Kind,
  forum: Forum,
  procedure: Procedure | null,
  { id, name }: { readonly id: string; readonly name: Text },
  also: readonly (Text | string)[] = [],
  source: Source | null = null,
): Entry {
  const folded = (language: Language) => fold(searchText([name[language]]))
  const names = { 'pt-BR': folded('pt-BR'), es: folded('es'), en: folded('en') }
  const others = also.map((one) => (typeof one === 'string' ? one : Object.values(one).join(' ')))
  return { kind, id, forum, procedure, name, source, names, all: Object.values(names).join(' ') + fold(searchText([id, ...others])) }
}

/** A citation as it stands in each language. */
function citesOf({ cite }: Source): string {
  return languages.map((language) => citeText(cite, language)).join(' ')
}

/** Lower case without accents. */
function fold(written: string): string {
  return written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
