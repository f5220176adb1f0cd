import { dayIn, type Instant, type IsoDate, instantAt } from './dates.ts'
import type { Answer } from './deadlines.ts'
import type { Role } from './law.ts'
import { type Moved, moveDate } from './moves.ts'
import { findCalendar, nameOf, openDeadline } from './openings.ts'
import type { Calendar, Confidence, Source } from './regimes.ts'
import type { Step } from './steps.ts'
import { compareEvents, type DocketEvent, findKind, isNamed, type Opening } from './track.ts'

export type Holder = 'us' | 'state' | 'body' | 'other'
export type DeadlineState = 'running' | 'met' | 'met late' | 'lapsed' | 'suspended' | 'superseded' | 'waived'

interface EventMark {
  readonly id: string
  readonly kind: string
  readonly on: IsoDate
}

/** One deadline as the events leave it. `rule` is the public name of the term in force, `lineage` the rule's own. */
export interface DocketDeadline {
  readonly rule: string
  readonly lineage: string
  readonly procedure: string
  /** Null while the proceeding that it belongs to does not exist yet: a window. */
  readonly proceeding: string | null
  readonly opens: EventMark
  readonly closes: EventMark | null
  readonly holder: Holder
  readonly state: DeadlineState
  readonly answer: Answer['answer']
  readonly due: IsoDate | null
  readonly safe: IsoDate | null
  readonly dueAt: Instant | null
  /** What the rule alone gives, where an extension, the body or a person moved the date. */
  readonly computed: IsoDate | null
  readonly zone: string
  readonly steps: readonly Step[]
  readonly source: Source
  readonly confidence: Confidence
  /** Whether the calendar was checked for every year that the count touches. */
  readonly isCalendarChecked: boolean
}

/**
 * The deadline that an opening leaves at an instant: counted, moved, then closed, superseded or lapsed. A
 * change of the calendar reaches it only if it was still running by then; what ended on that very day was not.
 */
export function foldDeadline(opening: Opening, now: Instant): DocketDeadline {
  const calendar = findCalendar(opening)
  const changes = calendar?.changed ?? []
  // What changed before the day of the opening found nothing to be over yet.
  const began = changes.length > 0 ? instantAt(opening.event.on, '00:00', opening.track.forum.zone) : ''
  const standing = changes.findLastIndex((change) => change.since <= began)
  let folded = foldWith(opening, changes[standing]?.calendar ?? calendar, now)
  for (const change of changes.slice(standing + 1)) {
    if (wasOver(folded, change.since)) break
    folded = foldWith(opening, change.calendar, now)
  }
  return folded.deadline
}

interface Folded {
  readonly deadline: DocketDeadline
  /** The day on which it was met, waived or superseded. */
  readonly endedOn: IsoDate | null
}

function wasOver({ deadline: { dueAt, zone }, endedOn }: Folded, moment: Instant): boolean {
  return (endedOn !== null && endedOn <= dayIn(zone, moment)) || (dueAt !== null && dueAt <= moment)
}

function foldWith(opening: Opening, calendar: Calendar | undefined, now: Instant): Folded {
  const { rule, event, track } = opening
  const findExpiry = (of: Opening) => findExpiryOf(of, now)
  const opened = openDeadline(opening, calendar, findExpiry)
  const moved = moveDate(opening, opened, laterEvents(opening))
  const { answer } = opened
  const steps = [...moved.steps]
  const ending = findEnding(opening, moved, opened.isStopped, now)
  if (ending.step) steps.push(ending.step)
  const term = answer.term ?? rule.terms.at(-1)
  const deadline: DocketDeadline = {
    rule: answer.term?.id ?? rule.id,
    lineage: rule.id,
    procedure: track.procedure.id,
    proceeding: track.proceeding.id || null,
    opens: mark(event),
    closes: ending.by ? mark(ending.by) : null,
    holder: holderOf(rule.holder, track.proceeding.ourRole),
    state: ending.state,
    answer: moved.due ? 'due' : answer.answer,
    due: moved.due,
    safe: moved.isMoved ? null : answer.safe,
    dueAt: moved.dueAt,
    computed: moved.computed,
    zone: track.forum.zone,
    steps,
    source: term?.source ?? { cite: rule.id },
    confidence: term?.confidence ?? 'UNSURE',
    isCalendarChecked: steps.every((step) => step.say !== 'year-not-covered'),
  }
  return { deadline, endedOn: ending.step?.date ?? null }
}

/** Whose limit it is: ours when we are the party that the rule binds. */
function holderOf(role: Role, ourRole: Role): Holder {
  if (role === 'state' || role === 'body') return role
  const isOurs = role === ourRole || (role === 'party' && ourRole === 'petitioner')
  return isOurs ? 'us' : 'other'
}

interface Ending {
  readonly state: DeadlineState
  readonly by?: DocketEvent
  readonly step?: Step
}

function findEnding(opening: Opening, moved: Moved, isStopped: boolean, now: Instant): Ending {
  const closing = findClosing(opening)
  const waiver = laterEvents(opening).find((one) => one.kind === 'deadline-waived' && isNamed(opening.rule, one.fields['for']))
  if (waiver && (!closing || compareEvents(waiver, closing) < 0)) {
    return { state: 'waived', by: waiver, step: { say: 'waived', date: waiver.on } }
  }
  if (closing) return judge(opening, closing, moved)
  const replacement = findReplacement(opening)
  if (replacement) return { state: 'superseded', step: { say: 'replaced', date: replacement.on } }
  const outcome = findOutcome(opening, moved)
  if (outcome) {
    return { state: 'superseded', step: { say: 'ended-by-outcome', date: outcome.on, with: { what: nameOf(opening, outcome.kind) } } }
  }
  if (moved.dueAt) return { state: now >= moved.dueAt ? 'lapsed' : 'running' }
  return { state: isStopped ? 'suspended' : 'running' }
}

/** Timeliness is judged in the body's zone: by the hour where it is known, else by the day. */
function judge(opening: Opening, closing: DocketEvent, { due, dueAt }: Moved): Ending {
  const what = nameOf(opening, closing.kind)
  const filedAt = closing.time ? instantAt(closing.on, closing.time, closing.zone ?? opening.track.forum.zone) : null
  const isLate = due !== null && dueAt !== null && (filedAt ? filedAt >= dueAt : closing.on > due)
  const step: Step = { say: isLate ? 'closed-late' : 'closed', date: closing.on, with: { what } }
  return { state: isLate ? 'met late' : 'met', by: closing, step }
}

/** The first closing event on or after the opening day; one that says for which limit it is closes only that. */
function findClosing({ rule, event, track }: Opening): DocketEvent | undefined {
  return track.events.find((one) => {
    const isForThis = one.fields['for'] === undefined || isNamed(rule, one.fields['for'])
    return rule.closes.includes(one.kind) && one.id !== event.id && one.on >= event.on && isForThis
  })
}

/** A later notification of the same act that says it replaces the first. */
function findReplacement({ rule, event, from }: Opening): DocketEvent | undefined {
  return from.events.find((one) => {
    const replaces = one.fields['replaces']
    const isMeant = replaces === true || replaces === event.id
    return isMeant && rule.opens.includes(one.kind) && compareEvents(one, event) > 0
  })
}

/** The end of the road supersedes what is still open then; what had lapsed before has lapsed. */
function findOutcome({ rule, event, track }: Opening, { due }: Moved): DocketEvent | undefined {
  if (rule.survives) return undefined
  return track.events.find((one) => {
    const ends = findKind(track.procedure, one.kind)?.outcome !== undefined
    return ends && one.id !== event.id && compareEvents(one, event) > 0 && (due === null || one.on <= due)
  })
}

/** The end of the limit of the brief that the opening event is: annexes run from there. */
function findExpiryOf({ rule, event, track, from }: Opening, now: Instant): IsoDate | null {
  for (const own of track.procedure.rules.filter((one) => rule.expiryOf?.includes(one.id))) {
    const opened = from.events.findLast((one) => own.opens.includes(one.kind) && compareEvents(one, event) <= 0)
    if (!opened) continue
    const { due } = foldDeadline({ rule: own, event: opened, from, track }, now)
    if (due) return due
  }
  return null
}

/**
 * The events that may move this limit: from its opening until the next opening of the same rule, which has
 * a limit of its own. Once the act is done only a correction by a person still moves the date.
 */
function laterEvents(opening: Opening): readonly DocketEvent[] {
  const { rule, event, track, from } = opening
  const events = track === from ? track.events : [...track.events, ...from.events].toSorted(compareEvents)
  const next = from.events.find((one) => rule.opens.includes(one.kind) && compareEvents(one, event) > 0)
  const closing = findClosing(opening)
  return events.filter((one) => {
    const isBetween = compareEvents(one, event) >= 0 && (!next || compareEvents(one, next) < 0)
    return isBetween && (!closing || compareEvents(one, closing) <= 0 || one.kind === 'date-overridden')
  })
}

function mark({ id, kind, on }: DocketEvent): EventMark {
  return { id, kind, on }
}
