import type { IsoDate } from '@travessia/shared/dates'
import type { ourRoles } from '@travessia/shared/proceedings'

export const mostProceedings = 5
export const mostEvents = 100

export interface SimulatedProceeding {
  readonly procedure: string
  readonly court: string | null
  /** What we are in it; null: what we usually are. */
  readonly role: (typeof ourRoles)[number] | null
}

export type Fields = Readonly<Record<string, string | boolean>>

export interface SimulatedEvent {
  /** The place of its proceeding in the list. */
  readonly of: number
  readonly kind: string
  readonly on: IsoDate
  readonly fields: Fields
}

/** A course of events that nobody recorded: what would the law make of it? */
export interface Simulation {
  readonly proceedings: readonly SimulatedProceeding[]
  readonly events: readonly SimulatedEvent[]
  /** The day on which it is read; null: the reader's own. */
  readonly today: IsoDate | null
  /** The respondent State, where it matters which windows open. */
  readonly state: string | null
}

export const emptySimulation: Simulation = { proceedings: [], events: [], today: null, state: null }

/** Honorato et al. v. Brazil, as everybody may read it in the judgment. */
export const example: Simulation = {
  proceedings: [{ procedure: 'iacthr-contentious', court: null, role: null }],
  events: [
    { of: 0, kind: 'case-submitted', on: '2021-05-28', fields: {} },
    { of: 0, kind: 'case-notified', on: '2021-09-30', fields: {} },
  ],
  today: '2021-10-15',
  state: 'BR',
}

export function addProceeding(simulation: Simulation, procedure: string): Simulation {
  const proceedings = [...simulation.proceedings, { procedure, court: null, role: null }]
  return proceedings.length > mostProceedings ? simulation : { ...simulation, proceedings }
}

export function changeProceeding(simulation: Simulation, at: number, change: Partial<SimulatedProceeding>): Simulation {
  return { ...simulation, proceedings: simulation.proceedings.map((one, index) => (index === at ? { ...one, ...change } : one)) }
}

/** Its events go with it; those of later ones keep their proceeding. */
export function removeProceeding(simulation: Simulation, at: number): Simulation {
  return {
    ...simulation,
    proceedings: simulation.proceedings.filter((_, index) => index !== at),
    events: simulation.events.filter(({ of }) => of !== at).map((one) => (one.of > at ? { ...one, of: one.of - 1 } : one)),
  }
}

/** An event later than the day of the reading has not happened, so that day goes along. */
export function addEvent(simulation: Simulation, event: Omit<SimulatedEvent, 'fields'>, today: IsoDate): Simulation {
  if (simulation.events.length >= mostEvents) return simulation
  return {
    ...simulation,
    events: [...simulation.events, { ...event, fields: {} }],
    today: event.on > today ? event.on : simulation.today,
  }
}

export function changeEvent(simulation: Simulation, at: number, change: Partial<Pick<SimulatedEvent, 'on' | 'fields'>>): Simulation {
  return { ...simulation, events: simulation.events.map((one, index) => (index === at ? { ...one, ...change } : one)) }
}

/**
 * Puts an event on another day. One that had happened still has: if it now lies after the day of the reading, that day
 * goes along; one that was still to come stays so.
 */
export function moveEvent(simulation: Simulation, at: number, on: IsoDate, today: IsoDate): Simulation {
  const pulls = (simulation.events[at]?.on ?? on) <= today && on > today
  return changeEvent(pulls ? { ...simulation, today: on } : simulation, at, { on })
}

export function removeEvent(simulation: Simulation, at: number): Simulation {
  return { ...simulation, events: simulation.events.filter((_, index) => index !== at) }
}

export interface PlacedEvent extends SimulatedEvent {
  /** Its place in the list of the simulation. */
  readonly at: number
  /** Its number in the order in which things happen, from 1. */
  readonly number: number
}

/** The events in the order in which they happen: by day, then as they were put. */
export function placeEvents({ events }: Simulation): PlacedEvent[] {
  return events
    .map((one, at) => ({ ...one, at }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at))
    .map((one, index) => ({ ...one, number: index + 1 }))
}
