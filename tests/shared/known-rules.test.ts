import { calendarsOf } from '@travessia/shared/catalogue'
import { forums } from '@travessia/shared/forums/index'
import type { Limit, Provision, Rule, SameMatter, Term } from '@travessia/shared/law'
import { expect, test } from 'vitest'
import known from '../support/known-rules.json' with { type: 'json' }
import { saidOtherwise } from '../support/said-otherwise.ts'

/* What was gathered of the law before it was written as data: every rule of it must be found again, unchanged. */

type Known = (typeof known)[number]
type Found = { readonly rule: Rule; readonly term: Term } | { readonly provision: Provision | SameMatter }

const procedures = forums.flatMap((forum) => forum.procedures)

test('every known rule is in the catalogue, or it is said where it stands instead', () => {
  const missing = known.filter(({ id }) => find(id).length === 0 && !(id in saidOtherwise)).map(({ id }) => id)
  const needless = Object.keys(saidOtherwise).filter((id) => find(id).length > 0 || !known.some((one) => one.id === id))

  expect({ missing, needless }).toEqual({ missing: [], needless: [] })
})

test('what is said otherwise is really there', () => {
  const terms = procedures.flatMap((procedure) => procedure.rules.flatMap((rule) => rule.terms))
  const limits = terms.flatMap(({ limit, contested }) => [limit, contested?.limit])
  const regimes = limits.flatMap((limit) => (limit?.kind === 'fixed' ? limit.counting.id : []))
  const calendars = procedures.flatMap((procedure) => calendarsOf(procedure).map((calendar) => calendar.id))

  for (const [id, { regime, calendar }] of Object.entries(saidOtherwise)) {
    if (regime) expect(regimes, id).toContain(regime)
    if (calendar) expect(calendars, id).toContain(calendar)
  }
})

test.each(known.filter(({ id }) => find(id).length > 0).map((one) => [one.id, one] as const))(
  '%s has its length, its source and no more certainty than it deserves, wherever it stands',
  (id, one) => {
    const troubles = find(id).map((versions) => versions.map((found) => disagreements(found, one)))

    // A rule may have other terms of the same name, older or narrower: one of them is the known one.
    expect(troubles.filter((versions) => versions.every((found) => found.length > 0))).toEqual([])
  },
)

/** Every place where the rule stands, each with its versions. */
function find(id: string): Found[][] {
  const rules = procedures.flatMap((procedure) => procedure.rules)
  const terms = rules.flatMap((rule) => rule.terms.filter((term) => (term.id ?? rule.id) === id).map((term) => ({ rule, term })))
  const provisions = procedures.flatMap((procedure) => [
    ...procedure.provisions,
    ...procedure.filings.flatMap((filing) => filing.requirements),
    ...(procedure.door ? [procedure.door.sameMatter] : []),
  ])
  return [
    ...Map.groupBy(terms, ({ rule }) => rule).values(),
    ...provisions.filter((one) => one.id === id).map((provision) => [{ provision }]),
  ]
}

const certainties = ['UNSURE', 'KNOWN', 'VERIFIED']

function disagreements(found: Found, one: Known): string[] {
  const { source, confidence } = 'term' in found ? found.term : found.provision
  const most = 'provision' in found && 'most' in found.provision ? found.provision.most : undefined
  return [
    certainties.indexOf(confidence) > certainties.indexOf(one.confidence) && `is ${confidence}, known as ${one.confidence}`,
    one.linked && source.url === undefined && 'has no link',
    !sharesNumber(source.cite, one.source) && `cites ${source.cite}, known is ${one.source}`,
    'term' in found && disagreement(found.term.limit, one),
    most && one.length !== null && (most.n !== one.length || most.unit !== one.unit) && `allows ${most.n} ${most.unit}`,
  ].filter((trouble) => typeof trouble === 'string')
}

const units: readonly (readonly [RegExp, string])[] = [
  [/dias úteis|business days|working days/, 'workingDays'],
  [/days/, 'days'],
  [/weeks/, 'weeks'],
  [/months/, 'months'],
  [/years/, 'years'],
  [/hours/, 'hours'],
]

/** What a limit says otherwise than what is known; a limit that nobody may compute may only tell the length as usual. */
function disagreement(limit: Limit, { length, unit, direction, confidence }: Known): string | undefined {
  const name = units.find(([pattern]) => pattern.test(unit ?? ''))?.[1]
  const isDated = length !== null && name !== undefined
  if (limit.kind === 'fixed') {
    const said = JSON.stringify(limit.period)
    if (confidence === 'UNSURE') return 'computes what is unsure'
    if (!isDated) return `says ${said}, nothing is known`
    if (limit.direction !== direction) return `runs ${limit.direction}`
    return said === JSON.stringify({ [name]: length }) ? undefined : `says ${said}, known are ${length} ${name}`
  }
  return isDated && limit.kind === 'open' && confidence === 'VERIFIED' ? `has no limit, known are ${length} ${name}` : undefined
}

/** A citation names at least one of the articles (or acts) that are known; where nothing is numbered there is nothing to compare. */
function sharesNumber(cite: string, source: string): boolean {
  const numbers = (text: string) => new Set(text.replace(/(\d)\.(?=\d{3})/g, '$1').match(/\d+/g) ?? [])
  const [said, wanted] = [numbers(cite), numbers(source)]
  return wanted.size === 0 || said.size === 0 || [...said].some((number) => wanted.has(number))
}
