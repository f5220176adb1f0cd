import { z } from 'zod'
import { fronts, type keepings, overviewPeriods, type pressings } from './choices.ts'
import type { IsoDate } from './dates.ts'
import { id, isoDate, text } from './fields.ts'
import type { ComplianceState, Voice } from './measures.ts'

/** What the page is about: a period, and perhaps one front, one body or the cases that one person leads. */
export const overviewScope = z.object({
  months: z.enum(overviewPeriods).default('12'),
  front: z.enum(fronts).optional(),
  forum: text(60).min(1).optional(),
  lead: id.optional(),
})

export type OverviewScope = z.output<typeof overviewScope>

/** `exact`: counted now, however fresh the figures that lie ready. */
export const overviewQuestion = overviewScope.extend({ exact: z.literal('true').optional() })

export interface Counted {
  readonly key: string
  readonly count: number
}

export interface CountedStage {
  readonly forum: string
  readonly procedure: string
  readonly stage: string
  readonly count: number
}

/** Months at the stage, half of the proceedings less and half more; `body` is the same of all the stages of the body. */
export interface CountedWait extends CountedStage {
  readonly months: number
  readonly body: number
}

/** `member` is null for what nobody looks after. */
export interface CountedLoad {
  readonly member: string | null
  readonly name: string
  readonly cases: number
  readonly deadlines: number
  readonly soon: number
}

export interface CountedOutcome {
  readonly forum: string
  readonly procedure: string
  readonly outcome: string
  readonly count: number
}

/** How many measures a body ordered; of how many the date has passed, and of how many State and we say the contrary. */
export interface CountedMeasures {
  readonly forum: string
  readonly count: number
  readonly overdue: number
  readonly contested: number
}

/** Of how many measures each voice says this; `none`: of how many it has said nothing. */
export interface CountedCompliance extends Readonly<Record<Voice, number>> {
  readonly status: ComplianceState | 'none'
}

/** What was counted, without a word of any language and without anybody's name but those of the team. */
export interface OverviewFigures {
  readonly today: IsoDate
  /** The first day of the period. */
  readonly since: IsoDate
  readonly cases: { readonly open: number; readonly opened: number; readonly closed: number }
  readonly due: Readonly<Record<(typeof pressings)[number], number>>
  readonly front: readonly Counted[]
  readonly forum: readonly Counted[]
  readonly stage: readonly CountedStage[]
  readonly axis: readonly Counted[]
  readonly territory: readonly Counted[]
  /** Null where it could be reckoned from two pages who is in a small group. */
  readonly nationality: { readonly shown: readonly Counted[]; readonly hidden: HiddenGroups | null } | null
  readonly waits: readonly CountedWait[]
  readonly load: readonly CountedLoad[]
  readonly deadlines: readonly ({ readonly month: string } & Readonly<Record<(typeof keepings)[number], number>>)[]
  readonly outcomes: readonly CountedOutcome[]
  readonly ordered: readonly CountedMeasures[]
  readonly compliance: readonly CountedCompliance[]
  readonly movement: readonly { readonly month: string; readonly opened: number; readonly closed: number }[]
}

/** Groups that are told together; `count` is null where even their sum would tell of one. */
export interface HiddenGroups {
  readonly groups: number
  readonly count: number | null
}

/** A group of fewer people than this is not told by itself. */
export const leastShown = 5

/**
 * Groups as they may be told: the small ones together, and with them the next larger ones until nobody can reckon back what
 * one of them is.
 */
export function suppressSmall(groups: readonly Counted[]): { shown: readonly Counted[]; hidden: HiddenGroups | null } {
  const sorted = groups.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  const small = sorted.filter(({ count }) => count < leastShown).length
  if (small === 0) return { shown: sorted, hidden: null }
  let kept = sorted.length - small
  const sumFrom = (at: number) => sorted.slice(at).reduce((sum, { count }) => sum + count, 0)
  while (kept > 0 && (sorted.length - kept < 2 || sumFrom(kept) < leastShown)) kept--
  const groupsHidden = sorted.length - kept
  const isTold = groupsHidden >= 2 && sumFrom(kept) >= leastShown
  return { shown: sorted.slice(0, kept), hidden: { groups: groupsHidden, count: isTold ? sumFrom(kept) : null } }
}

/** What the list behind a figure is narrowed by: the part of its address after the question mark. */
const search = z.record(z.string(), z.string())

/** A row of a chart and of the table beside it. `links`: what opens the list behind each of the values. */
export const overviewRow = z.object({
  /** What it is called, in words of ours; empty where `name` says it. */
  label: z.string(),
  /** Whose it is, or where, in words that somebody else chose and that the discreet mode covers; else empty. */
  name: z.string(),
  values: z.array(z.number()),
  links: z.array(search.nullable()),
})

export const overviewView = z.object({
  id: z.string(),
  label: z.string(),
  draw: z.enum(['bars', 'stacks', 'lines']),
  /** Which list its figures open. */
  opens: z.enum(['cases', 'measures']),
  /** What the first column of the table holds. */
  heading: z.string(),
  /** How each value is drawn: as a length, as a mark beside the length, or not at all. */
  series: z.array(z.object({ id: z.string(), label: z.string(), as: z.enum(['length', 'mark', 'figure']) })),
  /** What the chart says, in one sentence. */
  summary: z.string(),
  note: z.string().nullable(),
  rows: z.array(overviewRow),
})

/** A chart answers one question, in one view or in several of which one is chosen. */
export const overviewChart = z.object({ id: z.string(), question: z.string(), views: z.array(overviewView) })

export const overviewPage = z.object({
  scope: overviewScope,
  today: isoDate,
  since: isoDate,
  countedAt: z.string(),
  /** How many seconds before this answer that was. */
  age: z.number().int(),
  isEmpty: z.boolean(),
  sentences: z.array(z.object({ id: z.string(), parts: z.array(z.object({ text: z.string(), link: search.nullable() })) })),
  charts: z.array(overviewChart),
})

export type OverviewRow = z.infer<typeof overviewRow>
export type OverviewView = z.infer<typeof overviewView>
export type OverviewChart = z.infer<typeof overviewChart>
export type OverviewPage = z.infer<typeof overviewPage>
