import { regimesOf } from '@travessia/shared/catalogue'
import type { IsoDate } from '@travessia/shared/dates'
import { forums } from '@travessia/shared/forums/index'
import type { Language, Text } from '@travessia/shared/languages'
import type { Forum, Limit, Procedure } from '@travessia/shared/law'
import type { Confidence, Source } from '@travessia/shared/regimes'
import { toLimit, toSource } from './catalogue.ts'

/** Something that the law data says and nobody has yet read in the text. */
interface Unchecked {
  readonly kind: 'rule' | 'provision' | 'acceptance' | 'counting'
  readonly procedure: Procedure
  /** Where on the page of the procedure it stands. */
  readonly anchor: string
  readonly key: string
  /** None for an acceptance, which goes by its State. */
  readonly name?: Text
  /** ISO 3166-1 alpha-2, of an acceptance. */
  readonly state?: string
  readonly source: Source
  readonly confidence: Confidence
  readonly limit?: Limit
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

/** Everything that nobody has yet read in the text, by body and procedure, with names in one language. */
export function listUnchecked(language: Language) {
  const items = forums.map((forum) => toBody(forum, language)).filter(({ procedures }) => procedures.length > 0)
  return { items, next: null }
}

function toBody(forum: Forum, language: Language) {
  const byProcedure = [...Map.groupBy(findUnchecked(forum), ({ procedure }) => procedure)]
  return {
    id: forum.id,
    name: forum.name[language],
    short: forum.short[language],
    procedures: byProcedure.map(([{ id, name }, items]) => ({ id, name: name[language], items: items.map((one) => toRow(one, language)) })),
  }
}

function toRow({ kind, anchor, key, name, state, source, confidence, limit, from, to }: Unchecked, language: Language) {
  return {
    kind,
    anchor,
    key,
    name: name?.[language] ?? null,
    state: state ?? null,
    source: toSource(source),
    confidence,
    limit: limit ? toLimit(limit, language) : null,
    from: from ?? null,
    to: to ?? null,
  }
}

/** What of a body is `KNOWN` or `UNSURE`: rules by their terms, provisions, acceptances by State, and ways of counting. */
function findUnchecked(forum: Forum): Unchecked[] {
  const all = forum.procedures.flatMap((procedure) => [
    ...rulesOf(procedure),
    ...provisionsOf(procedure),
    ...acceptancesOf(procedure),
    ...countingsOf(procedure),
  ])
  const open = all.filter(({ confidence }) => confidence !== 'VERIFIED')
  return [...new Map(open.map((one) => [one.key, one])).values()]
}

function rulesOf(procedure: Procedure): Unchecked[] {
  return procedure.rules.flatMap(({ id, name, terms }) =>
    terms.map((term, at) => ({ kind: 'rule', procedure, anchor: id, key: `${procedure.id} ${id} ${at}`, name, ...term })),
  )
}

function provisionsOf(procedure: Procedure): Unchecked[] {
  const own = [...procedure.provisions, ...procedure.filings.flatMap((filing) => filing.requirements)]
  const door = procedure.door ? [{ ...procedure.door.sameMatter, id: procedure.door.sameMatter.id ?? 'door' }] : []
  return [...own, ...door].map(({ id, says, source, confidence }) => ({
    kind: 'provision',
    procedure,
    anchor: id,
    key: `${procedure.id} ${id} ${says.en}`,
    name: says,
    source,
    confidence,
  }))
}

/** The procedures of a body often share how a State came under them; it is told once. */
function acceptancesOf(procedure: Procedure): Unchecked[] {
  if (typeof procedure.accepts !== 'object') return []
  return Object.entries(procedure.accepts).map(([state, acceptance]) => ({
    kind: 'acceptance',
    procedure,
    anchor: 'states',
    key: `acceptance ${state} ${acceptance.from} ${acceptance.source.cite}`,
    state,
    ...acceptance,
  }))
}

/** One way of counting serves many procedures of a body and is told once. */
function countingsOf(procedure: Procedure): Unchecked[] {
  return regimesOf(procedure).flatMap(({ id, name, versions }) =>
    versions.map((version, at) => ({
      kind: 'counting',
      procedure,
      anchor: `counting-${id}`,
      key: `counting ${id} ${at}`,
      name,
      ...version,
    })),
  )
}
