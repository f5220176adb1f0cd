import { existsSync, readdirSync } from 'node:fs'
import { addDays, type IsoDate, instantAt } from '@travessia/shared/dates'
import { computeDeadline } from '@travessia/shared/deadlines'
import { findProcedure, forums, getForumOf, getProcedure } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import type { Example, Forum, Procedure, Rule } from '@travessia/shared/law'
import { findKind, isNamed } from '@travessia/shared/track'
import { describe, expect, test } from 'vitest'

interface Span {
  readonly from?: IsoDate
  readonly to?: IsoDate
}

interface Place {
  readonly forum: Forum
  readonly procedure: Procedure
  readonly rule: Rule
}

const procedures = forums.flatMap((forum) => forum.procedures)
const places: Place[] = forums.flatMap((forum) =>
  forum.procedures.flatMap((procedure) => procedure.rules.map((rule) => ({ forum, procedure, rule }))),
)

test('forums, procedures and rules have names of their own', () => {
  expect(repeated(forums.map((forum) => forum.id))).toEqual([])
  expect(repeated(procedures.map((procedure) => procedure.id))).toEqual([])
  for (const procedure of procedures) {
    expect(repeated(procedure.rules.map((rule) => rule.id)), procedure.id).toEqual([])
    expect(repeated(procedure.stages.map((stage) => stage.id)), procedure.id).toEqual([])
    expect(repeated(procedure.events.map((kind) => kind.id)), procedure.id).toEqual([])
    expect(repeated((procedure.courts ?? []).map((court) => court.id)), procedure.id).toEqual([])
  }
})

test('each body has a folder of its name, and its forum.ts gives the body and nothing else', async () => {
  const folders = readdirSync('packages/shared/src/forums').filter((name) => existsSync(`packages/shared/src/forums/${name}/forum.ts`))
  for (const folder of folders) {
    const given = Object.values((await import(`../../packages/shared/src/forums/${folder}/forum.ts`)) as Record<string, Forum>)
    expect(given.map((forum) => forum.id)).toEqual([folder])
  }
  expect(forums.map((forum) => forum.id).toSorted()).toEqual(folders.toSorted())
})

test('a procedure is found with its body, and an unknown one is an error', () => {
  for (const forum of forums) {
    for (const procedure of forum.procedures) {
      expect(getProcedure(procedure.id)).toBe(procedure)
      expect(getForumOf(procedure.id)).toBe(forum)
    }
  }
  expect(findProcedure('nowhere')).toBeUndefined()
  expect(() => getProcedure('nowhere')).toThrow(RangeError)
})

test('every sentence of the law stands in every language', () => {
  const silent: string[] = []
  for (const forum of forums) findTexts(forum, forum.id, silent)
  expect(silent).toEqual([])
})

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  const stages = new Set(procedure.stages.map((stage) => stage.id))
  const isKind = (kind: string) => findKind(procedure, kind) !== undefined

  test('has a calendar, or one for each of its courts', () => {
    expect(procedure.calendar === undefined).toBe((procedure.courts ?? []).length > 0)
  })

  test('moves only to its own stages, and can reach each of them', () => {
    const moves = procedure.events.flatMap((kind) => (kind.moves ? [kind.moves] : []))
    const from = procedure.events.flatMap((kind) => kind.from ?? [])
    expect([...moves, ...from].filter((stage) => !stages.has(stage))).toEqual([])
    const reached = new Set([procedure.stages[0]?.id, ...moves])
    expect([...stages].filter((stage) => !reached.has(stage))).toEqual([])
  })

  test('sets dates only of its own rules, and lets them be recorded', () => {
    const rules = new Set(procedure.rules.map((rule) => rule.id))
    const setters = procedure.events.filter((kind) => kind.sets)
    expect(setters.flatMap((kind) => kind.sets ?? []).filter((rule) => !rules.has(rule))).toEqual([])
    expect(setters.filter((kind) => !kind.fields?.some((field) => field.id === 'due')).map((kind) => kind.id)).toEqual([])
  })

  test('opens, closes and follows its limits by kinds that exist', () => {
    const elsewhere = (kind: string) => procedures.some((other) => findKind(other, kind))
    for (const rule of procedure.rules) {
      const named = [...rule.closes, ...(rule.silence ?? []), ...(rule.interruptedBy ?? []), ...(rule.restartedBy ?? [])]
      if (rule.completedBy) named.push(rule.completedBy)
      if (rule.selector && 'event' in rule.selector) named.push(rule.selector.event)
      expect(
        named.filter((kind) => !isKind(kind)),
        rule.id,
      ).toEqual([])
      expect(
        rule.opens.filter((kind) => !isKind(kind) && !(rule.elsewhere && elsewhere(kind))),
        rule.id,
      ).toEqual([])
      expect(rule.opens.length, rule.id).toBeGreaterThan(0)
      expect(
        (rule.expiryOf ?? []).filter((id) => !procedure.rules.some((other) => other.id === id)),
        rule.id,
      ).toEqual([])
    }
  })

  test('names each of its ends, and can reach each of them', () => {
    const ends = procedure.events.flatMap((kind) => kind.outcome ?? [])
    expect(procedure.outcomes.map((outcome) => outcome.id).toSorted()).toEqual([...new Set(ends)].toSorted())
  })

  test('says what is filed by kinds that exist, and each provision once', () => {
    expect(procedure.filings.flatMap((filing) => filing.events).filter((kind) => !isKind(kind))).toEqual([])
    const provisions = [...procedure.provisions, ...procedure.filings.flatMap((filing) => filing.requirements)].map((one) => one.id)
    expect(repeated([...provisions, ...procedure.filings.map((filing) => filing.id)])).toEqual([])
    expect(provisions.filter((id) => procedure.rules.some((rule) => isNamed(rule, id)))).toEqual([])
  })

  test('has a door only where a State can be called to it, and comes in by a kind that exists', () => {
    if (!procedure.door) return
    expect(procedure.accepts).toBeDefined()
    expect(isKind(procedure.door.entry)).toBe(true)
  })

  test('lets the date that chooses the law be recorded', () => {
    for (const rule of procedure.rules) {
      const { selector } = rule
      if (!selector || 'event' in selector) continue
      expect(findMute(rule, selector.field), rule.id).toEqual([])
    }
  })

  test('lets the day from which a limit counts be recorded', () => {
    for (const rule of procedure.rules) expect(rule.countsFrom ? findMute(rule, rule.countsFrom) : [], rule.id).toEqual([])
  })

  /** The opening kinds that do not take the field. */
  function findMute(rule: Rule, field: string): string[] {
    return rule.opens.filter((kind) => isKind(kind) && !findKind(procedure, kind)?.fields?.some((one) => one.id === field))
  }
})

describe.each(places.map((place) => [place.rule.id, place] as const))('%s', (_, { forum, procedure, rule }) => {
  test('says where it stands, how far it was checked, and since when', () => {
    expect(rule.terms.length).toBeGreaterThan(0)
    for (const term of rule.terms) {
      expect(term.source.cite).not.toBe('')
      expect(['VERIFIED', 'KNOWN', 'UNSURE']).toContain(term.confidence)
      if (term.confidence === 'UNSURE') expect(term.limit.kind).not.toBe('fixed')
      if (term.limit.kind === 'fixed') expect(overlaps(term.limit.counting.versions)).toEqual([])
    }
    expect(overlaps(rule.terms)).toEqual([])
  })

  test('is shown at work, each of its terms at least once', () => {
    expect(rule.examples.length).toBeGreaterThan(1)
    const shown = rule.examples.map((example) => answerTo(forum, procedure, rule, example).term)
    expect(rule.terms.filter((term) => !shown.includes(term)).map((term) => term.id ?? term.from ?? rule.id)).toEqual([])
  })

  test.each(rule.examples.map((example) => [`${example.trigger}: ${example.why}`, example] as const))('%s', (_, example) => {
    const answer = answerTo(forum, procedure, rule, example)

    expect(answer.answer).toBe(example.due === null ? example.answer : 'due')
    if (answer.answer === 'due') expect(answer.due).toBe(example.due)
    if (example.safe !== undefined) expect(answer.safe).toBe(example.safe)
  })
})

function answerTo(forum: Forum, procedure: Procedure, rule: Rule, example: Example) {
  const calendar = procedure.calendar ?? procedure.courts?.find((court) => court.id === example.court)?.calendar
  if (!calendar) throw new Error(`The example of ${rule.id} names no court: ${example.why}`)
  const trigger = {
    on: example.trigger,
    ...(example.selectedBy ? { selectedBy: example.selectedBy } : {}),
    ...(example.time ? { at: instantAt(example.trigger, example.time, forum.zone) } : {}),
    ...(example.published ? { published: true } : {}),
    ...(example.doubled ? { doubled: true } : {}),
  }
  return computeDeadline(rule, trigger, calendar, forum.zone)
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

/** Spans out of order or touching the same day; only the first may begin, and only the last may end, in the open. */
function overlaps(spans: readonly Span[]): string[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1]
    if (span.from && span.to && span.from > span.to) return [`${span.from} to ${span.to}`]
    if (!before) return []
    const isAfter = span.from !== undefined && before.to !== undefined && addDays(before.to, 1) <= span.from
    return isAfter ? [] : [`${before.to ?? '…'} and ${span.from ?? '…'}`]
  })
}

function findTexts(value: unknown, path: string, silent: string[]): void {
  if (typeof value !== 'object' || value === null) return
  const entries = new Map(Object.entries(value))
  if (entries.has('pt-BR')) {
    for (const language of languages) {
      const sentence: unknown = entries.get(language)
      if (typeof sentence !== 'string' || sentence.trim() === '') silent.push(`${path} ${language}`)
    }
    return
  }
  for (const [key, inner] of entries) findTexts(inner, `${path}.${key}`, silent)
}
