import { addDays, type IsoDate, instantAt, isIsoDate } from './dates.ts'
import { type Answer, computeDeadline, type Interval, type Trigger } from './deadlines.ts'
import type { Text } from './languages.ts'
import type { Calendar } from './regimes.ts'
import type { Step } from './steps.ts'
import { compareEvents, type DocketEvent, findKind, isNamed, type Opening } from './track.ts'

/** The count as opened, before anything moved it. `isStopped`: suspended or interrupted and not yet resumed. */
export interface Opened {
  readonly answer: Answer
  readonly trigger: Trigger
  readonly calendar: Calendar | null
  readonly isStopped: boolean
}

/** Finds the end of the own limit that an event answered: annexes run from there. */
export type FindExpiry = (opening: Opening) => IsoDate | null

/**
 * The answer that an opening event gives together with what happened to the count since: annexes received
 * later, suspensions, interruption and restart.
 */
export function openDeadline(opening: Opening, calendar: Calendar | undefined, findExpiry: FindExpiry): Opened {
  if (!calendar) return pending(opening, [{ say: 'court-missing', date: null }])
  const start = findStart(opening, findExpiry)
  if (start.unknown) return pending(opening, [start.unknown])
  const suspensions = findSuspensions(opening)
  const trigger = { ...start.trigger, suspensions: suspensions.closed }
  const { zone } = opening.track.forum
  const counted = computeDeadline(opening.rule, trigger, calendar, zone)
  const answer = { ...counted, steps: [...start.steps, ...counted.steps] }
  const exception = findException(opening)
  if (exception)
    return { answer: { ...answer, ...exception, steps: [...answer.steps, ...exception.steps] }, trigger, calendar, isStopped: false }
  const interrupted = findInterruption(opening, opening.event, answer)
  if (interrupted) return restart(opening, interrupted, answer, calendar)
  if (start.missing) return awaiting(start.missing, answer, trigger, calendar)
  if (suspensions.open && answer.answer === 'due') {
    return { answer: ask(answer, [{ say: 'suspended', date: suspensions.open }], null), trigger, calendar, isStopped: true }
  }
  return { answer, trigger, calendar, isStopped: false }
}

type Missing = (safe: IsoDate) => Step

interface Start {
  readonly trigger: Trigger
  readonly steps: readonly Step[]
  /** Set when a fact is missing: the date that the known fact gives is only a safe date. */
  readonly missing?: Missing
  /** Set when nothing can be counted from yet. */
  readonly unknown?: Step
}

function findStart(opening: Opening, findExpiry: FindExpiry): Start {
  const { rule, event, from } = opening
  const trigger = toTrigger(opening, event)
  if (event.precision !== 'day') return { trigger, steps: [], missing: (safe) => ({ say: 'imprecise-trigger', date: safe }) }
  if (rule.countsFrom) return countFromField(opening, trigger, rule.countsFrom)
  if (rule.expiryOf) {
    const expiry = findExpiry(opening)
    const steps: Step[] = [expiry ? { say: 'from-expiry', date: expiry } : { say: 'expiry-unknown', date: event.on }]
    return { trigger: { ...trigger, on: expiry ?? event.on }, steps }
  }
  const completing = from.events.find((one) => one.kind === rule.completedBy && compareEvents(one, event) >= 0)
  if (rule.completedBy === undefined) return { trigger, steps: [] }
  const what = nameOf(opening, rule.completedBy)
  if (completing) {
    const later = completing.on > event.on ? completing.on : event.on
    return { trigger: { ...trigger, on: later }, steps: [{ say: 'completed-by', date: later, with: { what } }] }
  }
  if (event.fields['annexes'] !== 'pending') return { trigger, steps: [] }
  return { trigger, steps: [], missing: (safe) => ({ say: 'awaits-fact', date: safe, with: { what } }) }
}

/** A limit before a hearing or a session counts from its day, which the opening event announces. */
function countFromField({ event, from }: Opening, { at: _, ...trigger }: Trigger, field: string): Start {
  const day = event.fields[field]
  const what = findKind(from.procedure, event.kind)?.fields?.find((one) => one.id === field)?.name ?? field
  if (typeof day === 'string' && isIsoDate(day))
    return { trigger: { ...trigger, on: day }, steps: [{ say: 'counts-from', date: day, with: { what } }] }
  return { trigger, steps: [], unknown: { say: 'awaits-field', date: event.on, with: { what } } }
}

function toTrigger({ rule, from }: Opening, event: DocketEvent): Trigger {
  const kind = findKind(from.procedure, event.kind)
  const { selector } = rule
  const selected =
    selector &&
    ('field' in selector
      ? event.fields[selector.field]
      : from.events.findLast((one) => one.kind === selector.event && one.on <= event.on)?.on)
  return {
    on: event.on,
    ...(event.time ? { at: instantAt(event.on, event.time, event.zone ?? from.forum.zone) } : {}),
    ...(kind?.published ? { published: true } : {}),
    ...(selector ? { selectedBy: typeof selected === 'string' && isIsoDate(selected) ? selected : null } : {}),
    ...(rule.doubles && event.fields['doubled'] === true ? { doubled: true } : {}),
  }
}

/** The days of the court in which the period runs: the event's own where it names one, else the proceeding's. */
export function findCalendar({ event, track }: Opening): Calendar | undefined {
  const { procedure, proceeding } = track
  const where = event.fields['court'] ?? proceeding.court
  return procedure.calendar ?? procedure.courts?.find((court) => court.id === where)?.calendar
}

/** Days lost to suspensions recorded as events, and the day since which the count stands still, if it does. */
function findSuspensions({ rule, event, track }: Opening): { closed: Interval[]; open: IsoDate | null } {
  const closed: Interval[] = []
  let open: IsoDate | null = null
  for (const one of track.events) {
    const concerns = one.fields['for'] === undefined || isNamed(rule, one.fields['for'])
    if (!concerns || compareEvents(one, event) < 0) continue
    if (one.kind === 'count-suspended') open ??= one.on
    if (one.kind === 'count-resumed' && open) {
      if (one.on > open) closed.push({ from: open, until: addDays(one.on, -1) })
      open = null
    }
  }
  return { closed, open }
}

/** A claim that takes the limit out of days and months: what remains is a standard, shown as open, never as met. */
function findException({ rule, track, from }: Opening): { answer: 'open'; safe: null; steps: Step[] } | undefined {
  const { yieldsTo } = rule
  const claim = yieldsTo && [...track.events, ...from.events].find((one) => one.kind === yieldsTo.event)
  if (!claim) return undefined
  const law: Step = { say: 'law', date: claim.on, with: { cite: yieldsTo.source.cite } }
  return { answer: 'open', safe: null, steps: [law, { say: 'open', date: claim.on, with: { what: yieldsTo.standard } }] }
}

/** An act that interrupts the period while it is still running (CPC art. 1.026). */
function findInterruption({ rule, track }: Opening, since: DocketEvent, answer: Answer): DocketEvent | undefined {
  if (!rule.interruptedBy || answer.answer !== 'due') return undefined
  const { due } = answer
  return track.events.find((one) => rule.interruptedBy?.includes(one.kind) && compareEvents(one, since) > 0 && one.on <= due)
}

/** The period starts again, whole, with the decision on the act that interrupted it; and may be interrupted again. */
function restart(opening: Opening, interruption: DocketEvent, before: Answer, calendar: Calendar): Opened {
  const { rule, track } = opening
  const told: Step = { say: 'interrupted', date: interruption.on, with: { what: nameOf(opening, interruption.kind) } }
  const again = track.events.find((one) => rule.restartedBy?.includes(one.kind) && compareEvents(one, interruption) > 0)
  const trigger = { ...toTrigger(opening, again ?? interruption), doubled: toTrigger(opening, opening.event).doubled ?? false }
  if (!again) return { answer: ask(before, [told], null), trigger, calendar, isStopped: true }
  const restarted: Step = { say: 'restarted', date: again.on, with: { what: nameOf(opening, again.kind) } }
  const counted = computeDeadline(rule, trigger, calendar, track.forum.zone)
  const answer = { ...counted, steps: [told, restarted, ...counted.steps] }
  const next = findInterruption(opening, again, answer)
  return next ? restart(opening, next, answer, calendar) : { answer, trigger, calendar, isStopped: false }
}

function awaiting(missing: Missing, answer: Answer, trigger: Trigger, calendar: Calendar): Opened {
  if (answer.answer !== 'due') return { answer, trigger, calendar, isStopped: false }
  return { answer: ask(answer, [missing(answer.due)], answer.due), trigger, calendar, isStopped: false }
}

function ask(answer: Answer, told: readonly Step[], safe: IsoDate | null): Answer {
  return { answer: 'ask', term: answer.term, safe, steps: [...answer.steps, ...told] }
}

function pending(opening: Opening, steps: readonly Step[]): Opened {
  const answer: Answer = { answer: 'ask', term: opening.rule.terms.at(-1) ?? null, safe: null, steps }
  return { answer, trigger: toTrigger(opening, opening.event), calendar: null, isStopped: false }
}

/** The name of an event kind where it happened, for the reasoning. */
export function nameOf({ from, track }: Opening, kind: string): Text | string {
  return (findKind(from.procedure, kind) ?? findKind(track.procedure, kind))?.name ?? kind
}
