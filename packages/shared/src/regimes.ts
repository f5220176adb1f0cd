import type { Instant, IsoDate, MonthEnd } from './dates.ts'
import type { Text } from './languages.ts'

/**
 * How far a statement of law was checked. VERIFIED: the text, or a court's own application of it, was read.
 * KNOWN: professional knowledge, text not seen; shown as not yet checked. UNSURE: never computed from.
 */
export type Confidence = 'VERIFIED' | 'KNOWN' | 'UNSURE'

/** Where a rule stands: instrument and article, its address, and what was read to check it. */
export interface Source {
  readonly cite: string
  readonly url?: string
  readonly seen?: string
}

/**
 * How one body counts, between two dates. `zero` is the day from which the count starts: the trigger
 * itself, or the first working day after it; `zeroCounts` makes that day the first of the count.
 * `safe` gives an earlier day to aim at: one working day before every due date (where nothing is said
 * about closed days), or one unit less (where the first day is contested).
 */
export interface Counting {
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly zero: 'trigger' | 'next-working-day'
  readonly zeroCounts?: true
  readonly monthEnd: MonthEnd
  readonly roll: 'none' | 'next-working-day'
  /** A day of shortened hours moves the first and the last day, though it counts in between. */
  readonly reducedMoves?: true
  /** A calendar's suspension neither stops nor moves it (substantive periods, the President's assent). */
  readonly runsThroughSuspensions?: true
  readonly safe?: 'working-day-before' | 'one-day-less'
  /** Wall clock in the body's zone from which an event counts as of the next working day; so does one on a closed day. */
  readonly cutoff?: string
  readonly source: Source
  readonly confidence: Confidence
}

/** A way of counting with its versions over time; the version is chosen by the day on which the period starts. */
export interface Regime {
  readonly id: string
  readonly name: Text
  readonly versions: readonly Counting[]
}

/** What a closure does. `closed`: not a working day. `reduced`: shortened hours. `suspended`: the count stops. */
export type ClosureEffect = 'closed' | 'reduced' | 'suspended'

/** Days on which a body is closed: single days, a yearly day or range (`MM-DD`, may cross the year's end), or days from Easter. */
export type Closure = {
  readonly name: Text
  readonly effect: ClosureEffect
  readonly source: string
  readonly confidence: Confidence
} & (
  | { readonly on: IsoDate; readonly until?: IsoDate }
  | { readonly yearly: string; readonly yearlyUntil?: string; readonly since?: number; readonly through?: number }
  | { readonly easter: number; readonly since?: number; readonly through?: number }
)

/** The days of one body. Outside `covers` only what returns every year is known, and every answer says so. */
export interface Calendar {
  readonly id: string
  readonly name: Text
  readonly covers: { readonly from: number; readonly to: number }
  /** Years outside `covers` that the organisation has checked and vouches for. */
  readonly vouched?: readonly number[]
  /** The same calendar as the organisation changed it later, oldest first; a date that was over by then keeps the older one. */
  readonly changed?: readonly { readonly since: Instant; readonly calendar: Calendar }[]
  readonly closures: readonly Closure[]
  readonly source: Source
}
