import { dayIn, type Instant, type IsoDate } from './dates.ts'
import { forums, getForumOf, getProcedure } from './forums/index.ts'
import type { EventKind, Forum, Procedure, Rule } from './law.ts'
import { type DocketDeadline, foldDeadline } from './ledger.ts'
import type { Step } from './steps.ts'
import { compareEvents, type DocketEvent, type DocketProceeding, findKind, type Opening, type Track } from './track.ts'

export type { DocketDeadline, DocketEvent, DocketProceeding }

/** The other side let a limit lapse: what may follow, as event kinds of the procedure. */
export interface Silence {
  readonly rule: string
  readonly since: IsoDate
  readonly mayFollow: readonly string[]
}

export interface ProceedingState {
  readonly id: string
  readonly stage: string
  readonly since: IsoDate | null
  readonly outcome: string | null
  /** Event kinds foreseen at this stage. */
  readonly next: readonly string[]
  readonly silences: readonly Silence[]
  readonly warnings: readonly Step[]
}

export interface Docket {
  readonly proceedings: readonly ProceedingState[]
  readonly deadlines: readonly DocketDeadline[]
}

/**
 * What the events of a case mean at an instant: each proceeding's stage and outcome, every deadline with
 * its state and reasoning, what may come next, and what is odd. Events fold by day, then by sequence.
 * An event later than `now` has not happened. Pure: no clock, no I/O. Throws on an unknown procedure.
 */
export function readDocket(proceedings: readonly DocketProceeding[], events: readonly DocketEvent[], now: Instant): Docket {
  const ordered = events.toSorted(compareEvents)
  const tracks = proceedings.map((proceeding) => layTrack(proceeding, ordered, now))
  const deadlines = [...openOwn(tracks), ...openElsewhere(tracks)]
    .map((opening) => foldDeadline(opening, now))
    .toSorted((a, b) => (a.opens.on < b.opens.on ? -1 : a.opens.on > b.opens.on ? 1 : 0))
  return { proceedings: tracks.map((track) => readState(track, ordered, deadlines)), deadlines }
}

function layTrack(proceeding: DocketProceeding, events: readonly DocketEvent[], now: Instant): Track {
  const procedure = getProcedure(proceeding.procedure)
  const forum = getForumOf(procedure.id)
  const today = dayIn(forum.zone, now)
  const own = events.filter((event) => event.proceeding === proceeding.id && event.on <= today)
  return { proceeding, procedure, forum, events: own }
}

function openOwn(tracks: readonly Track[]): Opening[] {
  return tracks.flatMap((track) =>
    track.procedure.rules.flatMap((rule) =>
      track.events.filter((event) => rule.opens.includes(event.kind)).map((event) => ({ rule, event, from: track, track })),
    ),
  )
}

/** Windows of procedures that an event of another proceeding opens: only where the forum accepts that State. */
function openElsewhere(tracks: readonly Track[]): Opening[] {
  const doors = forums.flatMap((forum) =>
    forum.procedures.flatMap((procedure) => procedure.rules.filter((rule) => rule.elsewhere).map((rule) => ({ forum, procedure, rule }))),
  )
  return doors.flatMap(({ forum, procedure, rule }) => {
    const track = tracks.find((one) => one.procedure.id === procedure.id) ?? emptyTrack(forum, procedure)
    return tracks
      .filter(
        (from) => from.procedure.id !== procedure.id && from.procedure.country !== undefined && isAccepted(procedure, from.procedure.country),
      )
      .flatMap((from) => from.events.filter((event) => opensHere(rule, event, track)).map((event) => ({ rule, event, from, track })))
  })
}

function isAccepted({ accepts }: Procedure, state: string): boolean {
  return accepts === 'every-state' || accepts?.[state] !== undefined
}

/** The same decision recorded in both proceedings opens the window once. */
function opensHere(rule: Rule, event: DocketEvent, track: Track): boolean {
  return rule.opens.includes(event.kind) && !track.events.some((own) => own.kind === event.kind && own.on === event.on)
}

function emptyTrack(forum: Forum, procedure: Procedure): Track {
  return { proceeding: { id: '', procedure: procedure.id, court: null, ourRole: procedure.ourRole }, procedure, forum, events: [] }
}

function readState(track: Track, all: readonly DocketEvent[], deadlines: readonly DocketDeadline[]): ProceedingState {
  const { proceeding, procedure } = track
  let stage = procedure.stages[0]?.id ?? ''
  let since: IsoDate | null = null
  let outcome: string | null = null
  const warnings: Step[] = []
  for (const event of track.events) {
    const kind = findKind(procedure, event.kind)
    if (!kind) continue
    if (kind.from && !kind.from.includes(stage)) warnings.push(unforeseen(procedure, kind, event, stage))
    if (kind.moves && kind.moves !== stage) {
      stage = kind.moves
      since = event.on
    }
    if (kind.outcome) {
      outcome = kind.outcome
      since = event.on
    }
  }
  for (const event of all) {
    if (event.proceeding === proceeding.id && !track.events.includes(event)) warnings.push(inTheFuture(procedure, event))
  }
  const next = outcome ? [] : procedure.events.filter((kind) => kind.from?.includes(stage)).map((kind) => kind.id)
  return { id: proceeding.id, stage, since, outcome, next, silences: outcome ? [] : findSilences(track, since, deadlines), warnings }
}

/** What the others let lapse at the present stage; once the proceeding has moved on, nothing follows from it any more. */
function findSilences({ proceeding, procedure }: Track, since: IsoDate | null, deadlines: readonly DocketDeadline[]): Silence[] {
  return deadlines.flatMap(({ rule, lineage, due, ...deadline }) => {
    const isSilent = deadline.proceeding === proceeding.id && deadline.state === 'lapsed' && deadline.holder !== 'us'
    if (!isSilent || due === null || (since !== null && due < since)) return []
    return [{ rule, since: due, mayFollow: procedure.rules.find((one) => one.id === lineage)?.silence ?? [] }]
  })
}

function unforeseen(procedure: Procedure, kind: EventKind, event: DocketEvent, stage: string): Step {
  const name = procedure.stages.find((one) => one.id === stage)?.name ?? stage
  return { say: 'unforeseen', date: event.on, with: { what: kind.name, stage: name } }
}

function inTheFuture(procedure: Procedure, event: DocketEvent): Step {
  return { say: 'in-the-future', date: event.on, with: { what: findKind(procedure, event.kind)?.name ?? event.kind } }
}
