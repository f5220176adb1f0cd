import { assignLanes, positionOf, type Scale } from './scale.ts'
import type { PlacedEvent } from './simulation.ts'

export interface Marker {
  readonly at: number
  /** From 0, upwards. */
  readonly lane: number
  /** Its words stand before it, as there is no room behind. */
  readonly isFlipped: boolean
  readonly isNamed: boolean
}

interface Room {
  readonly scale: Scale
  /** Of the line, in pixels. */
  readonly width: number
  /** The words beside each event; none where only numbers fit. */
  readonly labelOf: ((event: PlacedEvent) => string) | undefined
}

const disc = 32
const letter = 7.4
const longest = 280
const mostLanes = 5

/** With their names while these make no tower of the line; else only with their numbers. */
export function fitMarkers(events: readonly PlacedEvent[], room: Room): Marker[] {
  const named = layOutMarkers(events, room)
  return countLanes(named) > mostLanes ? layOutMarkers(events, { ...room, labelOf: undefined }) : named
}

export function countLanes(markers: readonly Marker[]): number {
  return Math.max(0, ...markers.map(({ lane }) => lane)) + 1
}

/** Where the events stand above the line so that none covers another. */
export function layOutMarkers(events: readonly PlacedEvent[], { scale, width, labelOf }: Room): Marker[] {
  const spans = events
    .map((event) => {
      const x = positionOf(event.on, scale) * width
      const words = labelOf ? Math.min(longest, labelOf(event).length * letter + 12) : 0
      const isFlipped = x + disc / 2 + words > width && x - disc / 2 - words >= 0
      const start = x - disc / 2 - (isFlipped ? words : 0)
      return { at: event.at, isFlipped, start, end: start + disc + words }
    })
    .toSorted((a, b) => a.start - b.start)
  const lanes = assignLanes(spans)
  return spans.map(({ at, isFlipped }, index) => ({ at, isFlipped, lane: lanes[index] ?? 0, isNamed: labelOf !== undefined }))
}
