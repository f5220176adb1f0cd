import { findAcceptance, findRespondent } from './acceptance.ts'
import type { Catalogue } from './catalogue.ts'
import { factKind } from './choices.ts'
import type { Instant, IsoDate } from './dates.ts'
import { dayIn } from './dates.ts'
import type { Docket, DocketDeadline, Story } from './docket.ts'
import type { Acceptance, Door, Procedure } from './law.ts'

/**
 * Whether one may still come in. `dated`: until a day, which is still to be asked for where there is none. `reasonable-time`: an exception to exhaustion is claimed,
 * so a standard governs and no day. `open`: no limit in time. `not-yet`: remedies at home are not exhausted.
 * `shut`: see `why`. `entered`: the case is there already.
 */
export const doorStates = ['dated', 'reasonable-time', 'open', 'not-yet', 'shut', 'entered'] as const
export type DoorState = (typeof doorStates)[number]

/** Why a door is shut: the State never came under the procedure, the window closed or was waived, or the matter is elsewhere. */
export type ShutReason = 'state-unknown' | 'not-accepted' | 'window-closed' | 'waived' | 'same-matter'

export interface DoorReading {
  readonly procedure: string
  readonly state: DoorState
  readonly why: ShutReason | null
  /** The day that decides: the last one, the one on which the window closed, or that from which delay is presumed abusive. */
  readonly until: IsoDate | null
  readonly safe: IsoDate | null
  readonly isPresumption: boolean
  /** How far that day was checked. */
  readonly checked: Pick<DocketDeadline, 'confidence' | 'isCalendarChecked'> | null
  readonly acceptance: Acceptance | 'every' | null
  /** Facts of the case from before the State came under the procedure. */
  readonly earlierFacts: number
  /** Proceedings of the case before other bodies that bar, or would bar, the same matter here. */
  readonly elsewhere: readonly string[]
}

const finalDecision = 'final-decision-notified'
const exceptionClaimed = 'exhaustion-exception-claimed'

/**
 * The ways from a case to each body that has a door: which stand open and until when. What the docket says of
 * the windows is not computed again here. Pure; in the order of `doorStates`, dated ones by day.
 */
export function readDoors(catalogue: Catalogue, story: Story, docket: Docket, now: Instant): DoorReading[] {
  const respondent = findRespondent(catalogue, story)
  const doors = catalogue.forums.flatMap((forum) =>
    forum.procedures.flatMap((procedure) => {
      const { door } = procedure
      if (!door) return []
      return [readDoor({ catalogue, story, docket, procedure, door, respondent, today: dayIn(forum.zone, now) })]
    }),
  )
  return doors.toSorted((a, b) => rank(a) - rank(b) || (a.until ?? '9').localeCompare(b.until ?? '9'))
}

interface Place {
  readonly catalogue: Catalogue
  readonly story: Story
  readonly docket: Docket
  readonly procedure: Procedure
  readonly door: Door
  readonly respondent: string | null
  readonly today: IsoDate
}

function readDoor(place: Place): DoorReading {
  const { story, procedure, respondent } = place
  const acceptance = findAcceptance(procedure, respondent)
  const elsewhere = findElsewhere(place)
  const since = acceptance && acceptance !== 'every' ? (acceptance.factsFrom ?? acceptance.from) : null
  const earlierFacts = since ? story.events.filter((event) => event.kind === factKind && event.on < since).length : 0
  const reading = {
    procedure: procedure.id,
    why: null,
    until: null,
    safe: null,
    isPresumption: false,
    checked: null,
    acceptance,
    earlierFacts,
    elsewhere,
  }
  if (hasEntered(place)) return { ...reading, state: 'entered' }
  if (!respondent) return { ...reading, state: 'shut', why: 'state-unknown' }
  if (!acceptance) return { ...reading, state: 'shut', why: 'not-accepted' }
  if (elsewhere.length > 0) return { ...reading, state: 'shut', why: 'same-matter' }
  return { ...reading, ...readWindow(place) }
}

type Window = Pick<DoorReading, 'state' | 'why' | 'until' | 'safe' | 'isPresumption' | 'checked'>

function readWindow({ docket, story, procedure, door, today }: Place): Window {
  const windows = [...docket.deadlines, ...docket.offers].filter((one) => isWindow(procedure, one))
  const plain = { why: null, until: null, safe: null, isPresumption: false, checked: null }
  const bars = windows.filter((one) => one.state === 'running' && natureOf(procedure, one) === 'bar')
  const isClaimed = story.events.some((event) => event.kind === exceptionClaimed)
  if (bars.some((one) => one.answer === 'open') || (isClaimed && yieldsToException(procedure)))
    return { ...plain, state: 'reasonable-time' }
  const dated = bars.filter((one) => one.due !== null).toSorted(byDue)[0]
  if (dated) return { ...plain, state: 'dated', until: dated.due, safe: dated.safe, checked: pickChecked(dated) }
  const undated = bars[0]
  if (undated) return { ...plain, state: 'dated', safe: undated.safe, checked: pickChecked(undated) }
  const closed = windows
    .filter((one) => one.state === 'lapsed' && natureOf(procedure, one) !== 'presumption')
    .toSorted(byDue)
    .at(-1)
  if (closed) return { ...plain, state: 'shut', why: 'window-closed', until: closed.due, checked: pickChecked(closed) }
  if (windows.some((one) => one.state === 'waived' && natureOf(procedure, one) === 'bar')) return { ...plain, state: 'shut', why: 'waived' }
  const isExhausted = isClaimed || story.events.some((event) => event.kind === finalDecision && event.on <= today)
  if (door.exhaustion === 'required' && !isExhausted) return { ...plain, state: 'not-yet' }
  const presumed = windows.filter((one) => natureOf(procedure, one) === 'presumption').toSorted(byDue)[0]
  return {
    ...plain,
    state: 'open',
    until: presumed?.due ?? null,
    isPresumption: presumed !== undefined,
    checked: presumed ? pickChecked(presumed) : null,
  }
}

function pickChecked({ confidence, isCalendarChecked }: DocketDeadline) {
  return { confidence, isCalendarChecked }
}

function isWindow({ id, rules }: Procedure, { procedure, lineage }: DocketDeadline): boolean {
  return procedure === id && rules.some((rule) => rule.elsewhere && rule.id === lineage)
}

function natureOf({ rules }: Procedure, { lineage }: DocketDeadline): string | undefined {
  return rules.find((rule) => rule.id === lineage)?.nature
}

/** Its window gives way to a reasonable time where an exception to exhaustion is claimed. */
function yieldsToException({ rules }: Procedure): boolean {
  return rules.some((rule) => rule.elsewhere && rule.yieldsTo?.event === exceptionClaimed)
}

function byDue(a: DocketDeadline, b: DocketDeadline): number {
  return (a.due ?? '').localeCompare(b.due ?? '')
}

/** Where the same matter is, or was, as far as this door minds. A proceeding only being prepared is not there yet. */
function findElsewhere({ catalogue, story, docket, procedure, door }: Place): string[] {
  const { bars } = door.sameMatter
  if (bars === 'never') return []
  return story.proceedings.flatMap((proceeding) => {
    const other = catalogue.findProcedure(proceeding.procedure)
    const hasEnded = docket.proceedings.find((one) => one.id === proceeding.id)?.outcome !== null
    const isThere = story.events.some((event) => event.proceeding === proceeding.id && !isBefore(other, event.kind))
    const minds = other?.settles && other.id !== procedure.id && isThere && (bars === 'pending-or-decided' || !hasEnded)
    return minds ? [proceeding.id] : []
  })
}

/** An event that may lie before its proceeding began does not show that anything was lodged. */
function isBefore(procedure: Procedure | undefined, kind: string): boolean {
  return procedure?.events.find((one) => one.id === kind)?.precedes === true
}

function hasEntered({ story, procedure, door }: Place): boolean {
  const own = story.proceedings.filter((one) => one.procedure === procedure.id).map((one) => one.id)
  return story.events.some((event) => event.proceeding !== null && own.includes(event.proceeding) && event.kind === door.entry)
}

function rank({ state }: DoorReading): number {
  return doorStates.indexOf(state)
}
