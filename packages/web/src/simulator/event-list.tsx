import { useEffect, useRef } from 'react'
import { EventRow } from './event-row.tsx'
import type { Reading } from './read-simulation.ts'
import type { PlacedEvent } from './simulation.ts'
import classes from './simulator.module.css'

/** The events in the order in which they happen. One that is moved past another keeps the focus. */
export function EventList({ events, reading }: { events: readonly PlacedEvent[]; reading: Reading }) {
  const last = useRef<HTMLElement>(null)
  const order = events.map(({ at }) => at).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another order takes the focus away
  useEffect(() => {
    if (document.activeElement === document.body && last.current?.isConnected) last.current.focus({ preventScroll: true })
  }, [order])
  return (
    <ol
      className={classes.events}
      onFocus={(focus) => {
        last.current = focus.target
      }}
    >
      {events.map((event) => (
        <EventRow key={event.at} event={event} reading={reading} />
      ))}
    </ol>
  )
}
