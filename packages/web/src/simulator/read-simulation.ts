import { addDays, type Instant, type IsoDate } from '@travessia/shared/dates'
import type { Docket, DocketDeadline, DocketEvent, DocketProceeding } from '@travessia/shared/docket'
import type { Role } from '@travessia/shared/law'
import type { Step } from '@travessia/shared/steps'
import type { Law } from '../law/catalogue.ts'
import type { SimulatedEvent, SimulatedProceeding, Simulation } from './simulation.ts'

export interface SimulatedDeadline extends Omit<DocketDeadline, 'steps'> {
  readonly key: string
  /** The procedure of the event that opened it. */
  readonly openedIn: string
  readonly steps: Step[]
}

export interface Reading extends Pick<Docket, 'proceedings'> {
  readonly deadlines: readonly SimulatedDeadline[]
}

/** At noon in UTC it is the same day from Honolulu to Auckland in winter, so at every body. */
export function momentOf(day: IsoDate): Instant {
  return `${day}T12:00:00Z`
}

/** What the law makes of a simulation on a day, read by the same function as a case on the server. */
export function readLedger(law: Law, { proceedings, events, state }: Simulation, today: IsoDate): Reading {
  const docket = law.readDocket(
    law,
    {
      state,
      proceedings: proceedings.flatMap((one, at) => toDocketProceeding(law, one, at)),
      events: events.map(toDocketEvent),
    },
    momentOf(today),
  )
  return { proceedings: docket.proceedings, deadlines: docket.deadlines.map((one) => toDeadline(one, events, proceedings)) }
}

export const proceedingId = (at: number) => `p${at}`
export const eventId = (at: number) => `e${at}`

/** Where an event that comes next is put: on the day by which it must be done, else a month after the last. */
export function chooseDay({ events }: Simulation, of: number, closes: readonly SimulatedDeadline[], today: IsoDate): IsoDate {
  const last = events
    .filter((one) => one.of === of)
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  if (last === undefined) return today
  const due = closes
    .flatMap((one) => (one.state === 'running' ? (one.safe ?? one.due ?? []) : []))
    .filter((day) => day >= last)
    .toSorted()[0]
  return due ?? addDays(last, 30)
}

/** The deadlines that an event of this kind would close. */
export function listClosedBy(law: Law, kind: string, deadlines: readonly SimulatedDeadline[]): SimulatedDeadline[] {
  return deadlines.filter((one) => law.findRule(one.procedure, one.rule)?.rule.closes.includes(kind))
}

/** Nothing binds an observer: the body's role is the one that never makes a limit ours. */
function toDocketProceeding(law: Law, { procedure, court, role }: SimulatedProceeding, at: number): DocketProceeding[] {
  const home = law.findForum(procedure)
  const ourRole: Role = role === 'observer' ? 'body' : (role ?? home?.procedure.ourRole ?? 'petitioner')
  return home ? [{ id: proceedingId(at), procedure, court, ourRole }] : []
}

function toDocketEvent({ of, kind, on, fields }: SimulatedEvent, at: number): DocketEvent {
  return { id: eventId(at), kind, on, precision: 'day', time: null, zone: null, proceeding: proceedingId(of), sequence: at, fields }
}

function toDeadline(
  deadline: DocketDeadline,
  events: readonly SimulatedEvent[],
  proceedings: readonly SimulatedProceeding[],
): SimulatedDeadline {
  const { lineage, opens, proceeding, procedure, steps } = deadline
  const at = events.findIndex((_, index) => eventId(index) === opens.id)
  const openedIn = proceedings[events[at]?.of ?? -1]?.procedure ?? procedure
  return { ...deadline, steps: [...steps], key: [proceeding ?? procedure, lineage, opens.id].join(' '), openedIn }
}
