import { commonEvents } from './common-events.ts'
import type { IsoDate } from './dates.ts'
import type { EventKind, Forum, Procedure, Role, Rule } from './law.ts'

/** A proceeding as the docket reads it. */
export interface DocketProceeding {
  readonly id: string
  readonly procedure: string
  readonly court: string | null
  /** What we are in it. */
  readonly ourRole: Role
}

/** A dated event; `proceeding` is null for a fact. With a precision of month or year, `on` is its first day. */
export interface DocketEvent {
  readonly id: string
  readonly kind: string
  readonly on: IsoDate
  readonly precision: 'day' | 'month' | 'year'
  readonly time: string | null
  readonly zone: string | null
  readonly proceeding: string | null
  readonly sequence: number
  readonly fields: Readonly<Record<string, string | boolean | number>>
}

/** A proceeding with the law that governs it and the events that have happened in it, in order. */
export interface Track {
  readonly proceeding: DocketProceeding
  readonly procedure: Procedure
  readonly forum: Forum
  readonly events: readonly DocketEvent[]
}

/** A rule opened by an event: `from` is where the event happened, `track` where the limit belongs. */
export interface Opening {
  readonly rule: Rule
  readonly event: DocketEvent
  readonly from: Track
  readonly track: Track
}

/** The kind of an event in a procedure, its own or one that every procedure knows. */
export function findKind(procedure: Procedure, kind: string): EventKind | undefined {
  return procedure.events.find((one) => one.id === kind) ?? commonEvents.find((one) => one.id === kind)
}

/** Whether a name that an event gives (`for`) means this rule, by its own id or by that of one of its terms. */
export function isNamed(rule: Rule, name: unknown): boolean {
  return name === rule.id || rule.terms.some((term) => term.id !== undefined && term.id === name)
}

/** Order of the fold: by day, then by sequence. */
export function compareEvents(a: DocketEvent, b: DocketEvent): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.sequence - b.sequence
}
