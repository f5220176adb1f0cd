import { findAcceptance, findRespondent } from './acceptance.ts'
import type { Catalogue } from './catalogue.ts'
import { dayIn, type Instant, type IsoDate } from './dates.ts'
import type { EventKind, Forum, Procedure, Rule } from './law.ts'
import { type DocketDeadline, foldDeadline } from './ledger.ts'
import type { Step } from './steps.ts'
import { compareEvents, type DocketEvent, type DocketProceeding, findKind, type Opening, type Track } from './track.ts'
import { findWaiting, type Waiting } from './waiting.ts'

export type { DocketDeadline, DocketEvent, DocketProceeding }

/** A case as the docket reads it; `state` is the respondent State, where it is known. */
export interface Story {
  readonly state: string | null
  readonly proceedings: readonly DocketProceeding[]
  readonly events: readonly DocketEvent[]
}

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
  /** Whom the proceeding waits for, and since when; null once it has ended. */
  readonly waiting: Waiting | null
  readonly warnings: readonly Step[]
}

export interface Docket {
  readonly proceedings: readonly ProceedingState[]
  readonly deadlines: readonly DocketDeadline[]
  /** Windows of bodies that hear special matters only, before any proceeding there: nobody's duty until somebody goes. */
  readonly offers: readonly DocketDeadline[]
}

/**
 * What the events of a case mean at an instant: each proceeding's stage and outcome, every deadline with
 * its state and reasoning, what may come next, and what is odd. Events fold by day, then by sequence.
 * An event later than `now` has not happened. Pure: no clock, no I/O. Throws on a procedure that the
 * catalogue does not have.
 */
export function readDocket(catalogue: Catalogue, { state, proceedings, events }: Story, now: Instant): Docket {
  const ordered = events.toSorted(compareEvents)
  const tracks = proceedings.map((proceeding) => layTrack(catalogue, proceeding, ordered, now))
  const [offers, windows] = part(openElsewhere(catalogue, tracks, findRespondent(catalogue, { state, proceedings })))
  const fold = (openings: readonly Opening[]) =>
    openings
      .map((opening) => foldDeadline(opening, now))
      .toSorted((a, b) => (a.opens.on < b.opens.on ? -1 : a.opens.on > b.opens.on ? 1 : 0))
  const deadlines = fold([...openOwn(tracks), ...windows])
  return { proceedings: tracks.map((track) => readState(track, ordered, deadlines, now)), deadlines, offers: fold(offers) }
}

function part(openings: readonly Opening[]) {
  const isOffer = ({ track }: Opening) => track.proceeding.id === '' && track.procedure.door?.matters !== undefined
  return [openings.filter(isOffer), openings.filter((opening) => !isOffer(opening))] as const
}

function layTrack(catalogue: Catalogue, proceeding: DocketProceeding, events: readonly DocketEvent[], now: Instant): Track {
  const procedure = catalogue.getProcedure(proceeding.procedure)
  const forum = catalogue.getForumOf(procedure.id)
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

/** Windows of procedures that an event of another proceeding opens: only where they may be used against that State. */
function openElsewhere({ forums }: Catalogue, tracks: readonly Track[], respondent: string | null): Opening[] {
  const doors = forums.flatMap((forum) =>
    forum.procedures.flatMap((procedure) => procedure.rules.filter((rule) => rule.elsewhere).map((rule) => ({ forum, procedure, rule }))),
  )
  return doors.flatMap(({ forum, procedure, rule }) => {
    const track = tracks.find((one) => one.procedure.id === procedure.id) ?? emptyTrack(forum, procedure)
    return tracks
      .filter((from) => from.procedure.id !== procedure.id && findAcceptance(procedure, from.procedure.country ?? respondent) !== null)
      .flatMap((from) => from.events.filter((event) => opensHere(rule, event, track)).map((event) => ({ rule, event, from, track })))
  })
}

/** The same decision recorded in both proceedings opens the window once. */
function opensHere(rule: Rule, event: DocketEvent, track: Track): boolean {
  return rule.opens.includes(event.kind) && !track.events.some((own) => own.kind === event.kind && own.on === event.on)
}

function emptyTrack(forum: Forum, procedure: Procedure): Track {
  return { proceeding: { id: '', procedure: procedure.id, court: null, ourRole: procedure.ourRole }, procedure, forum, events: [] }
}

function readState(track: Track, all: readonly DocketEvent[], deadlines: readonly DocketDeadline[], now: Instant): ProceedingState {
  const { proceeding, procedure } = track
  const { stage, since, outcome, warnings } = foldStages(track)
  const ahead = all.filter((event) => event.proceeding === proceeding.id && !track.events.includes(event))
  return {
    id: proceeding.id,
    stage,
    since,
    outcome,
    next: outcome ? [] : procedure.events.filter((kind) => kind.from?.includes(stage)).map((kind) => kind.id),
    silences: outcome ? [] : findSilences(track, since, deadlines),
    waiting: outcome ? null : findWaiting(track, stage, since, now),
    warnings: [...warnings, ...ahead.map((event) => inTheFuture(procedure, event))],
  }
}

/** The stage that the events lead to, the end that they put or undo, and what the graph did not foresee. */
function foldStages({ procedure, events }: Track) {
  let stage = procedure.stages[0]?.id ?? ''
  let since: IsoDate | null = null
  let outcome: string | null = null
  const warnings: Step[] = []
  for (const event of events) {
    const kind = findKind(procedure, event.kind)
    if (!kind) continue
    if (kind.from && !kind.from.includes(stage)) warnings.push(unforeseen(procedure, kind, event, stage))
    const isTurn = (kind.moves && kind.moves !== stage) || (kind.reopens && outcome) || kind.outcome
    if (isTurn) since = event.on
    stage = kind.moves ?? stage
    outcome = kind.outcome ?? (kind.reopens ? null : outcome)
  }
  return { stage, since, outcome, warnings }
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
