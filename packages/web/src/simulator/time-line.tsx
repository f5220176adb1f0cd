import { useElementSize } from '@mantine/hooks'
import type { IsoDate } from '@travessia/shared/dates'
import { useEffect, useState } from 'react'
import { useLawNames } from '../law/names.ts'
import { useWords } from '../words/use-words.ts'
import { DayHandle } from './day-handle.tsx'
import { DeadlineBars } from './deadline-bars.tsx'
import { countLanes, fitMarkers, type Marker } from './lay-out-markers.ts'
import { MonthTicks } from './month-ticks.tsx'
import type { SimulatedDeadline } from './read-simulation.ts'
import { fitScale, positionOf, type Scale } from './scale.ts'
import { moveEvent, type PlacedEvent, type Simulation } from './simulation.ts'
import classes from './time-line.module.css'
import { useSimulator } from './use-simulation.ts'

/** Beyond this only the numbers stand on the line; the names are in the list. */
const mostNames = 14

/** How everything stood when something was taken hold of. */
interface Held {
  readonly scale: Scale
  readonly markers: Marker[]
  readonly simulation: Simulation
  readonly today: IsoDate
}

interface TimeLineProps {
  events: readonly PlacedEvent[]
  deadlines: readonly SimulatedDeadline[]
}

/** The line of time: events and today can be moved on it, deadlines lie under it. It holds still while something is dragged. */
export function TimeLine({ events, deadlines }: TimeLineProps) {
  const say = useWords()
  const names = useLawNames()
  const { simulation, today, move, freshRef } = useSimulator()
  const { ref, width } = useElementSize()
  const [held, hold] = useState<Held | null>(null)
  const nameOf = ({ of, kind }: PlacedEvent) => names.kind(simulation.proceedings[of]?.procedure ?? '', kind)
  const labelOf = events.length <= mostNames && width > 480 ? nameOf : undefined
  const due = deadlines.flatMap((one) => one.due ?? [])
  const scale = held?.scale ?? fitScale([...events.map(({ on }) => on), today], due)
  const markers = held?.markers ?? fitMarkers(events, { scale, width, labelOf })
  const markerOf = new Map(markers.map((marker) => [marker.at, marker]))
  const handle = { scale, onHold: () => hold({ scale, markers, simulation, today }), onRelease: () => hold(null) }
  useFocusOnFresh(freshRef, events.length)
  return (
    <div className={classes.window} ref={showToday}>
      <section className={classes.line} aria-label={say('simulator.line')}>
        <div ref={ref} className={classes.track} data-track style={{ '--lanes': countLanes(markers) }}>
          <TodayLine day={today} scale={scale} />
          <DayHandle
            {...handle}
            id="simulated-today"
            label={say('simulator.today')}
            value={today}
            isToday
            onMove={(day) => move({ ...simulation, today: day })}
          />
          {events.map((event) => (
            <DayHandle
              key={event.at}
              {...handle}
              id={`event-${event.at}`}
              label={`${event.number}. ${nameOf(event)}`}
              number={event.number}
              words={markerOf.get(event.at)?.isNamed ? nameOf(event) : undefined}
              marker={markerOf.get(event.at)}
              value={event.on}
              isToCome={event.on > today}
              onMove={(on) => {
                // What was pulled along goes back with what pulls.
                const from = held ?? { simulation, today }
                move(moveEvent(from.simulation, event.at, on, from.today))
              }}
            />
          ))}
        </div>
        <MonthTicks scale={scale} />
        <DeadlineBars deadlines={deadlines} scale={scale} />
      </section>
    </div>
  )
}

function TodayLine({ day, scale }: { day: IsoDate; scale: Scale }) {
  return <div className={classes.todayLine} style={{ '--position': positionOf(day, scale) }} aria-hidden />
}

/** Where the line is wider than the screen it begins at today. */
function showToday(box: HTMLElement | null): void {
  const mark = box?.querySelector<HTMLElement>('#simulated-today')
  if (box && mark) box.scrollLeft = mark.offsetLeft + mark.offsetWidth / 2 - box.clientWidth / 2
}

/** What was just put on the line can be moved at once with the arrows. */
function useFocusOnFresh(freshRef: React.RefObject<number | null>, count: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever their number changes
  useEffect(() => {
    if (freshRef.current === null) return
    document.getElementById(`event-${freshRef.current}`)?.focus()
    freshRef.current = null
  }, [freshRef, count])
}
