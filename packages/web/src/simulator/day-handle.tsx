import { addDays, addMonths, daysBetween, type IsoDate } from '@travessia/shared/dates'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { formatDay, formatWeekday } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import type { Marker } from './lay-out-markers.ts'
import { dayAt, positionOf, type Scale } from './scale.ts'
import classes from './time-line.module.css'

interface DayHandleProps {
  id: string
  label: string
  value: IsoDate
  scale: Scale
  onMove: (day: IsoDate) => void
  onHold: () => void
  onRelease: () => void
  number?: number
  words?: string | undefined
  marker?: Marker | undefined
  isToday?: boolean
  /** Has not happened by the day of the reading. */
  isToCome?: boolean
}

/** A day that is dragged along the line, or moved with the keys: arrows a day, page keys a month, Home and End to the ends. */
export function DayHandle({ id, label, value, scale, number, words, marker, isToday, isToCome, ...acts }: DayHandleProps) {
  const say = useWords()
  const language = useLanguage()
  const drag = useDrag({ value, scale, ...acts })
  const press = (event: KeyboardEvent) => {
    const day = readKey(event.key, value, scale)
    if (day === undefined) return
    event.preventDefault()
    acts.onMove(day)
  }
  return (
    <div
      id={id}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={daysBetween(scale.from, scale.until)}
      aria-valuenow={daysBetween(scale.from, value)}
      aria-valuetext={`${formatWeekday(value, language)}, ${formatDay(value, language)}`}
      className={isToday ? classes.today : classes.marker}
      data-to-come={isToCome || undefined}
      data-flipped={marker?.isFlipped || undefined}
      style={{ '--position': positionOf(value, scale), '--lane': marker?.lane ?? 0 }}
      title={`${label}: ${formatDay(value, language)}`}
      onKeyDown={press}
      {...drag}
    >
      {isToday ? (
        <span className={classes.pill}>
          {say('simulator.today.short')} <span className="figures">{formatDay(value, language)}</span>
        </span>
      ) : (
        <>
          <span className={classes.disc}>{number}</span>
          {words && <span className={classes.words}>{words}</span>}
        </>
      )}
    </div>
  )
}

function readKey(key: string, value: IsoDate, { from, until }: Scale): IsoDate | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addDays(value, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return addDays(value, -1)
    case 'PageUp':
      return addMonths(value, 1)
    case 'PageDown':
      return addMonths(value, -1)
    case 'Home':
      return from
    case 'End':
      return until
    default:
      return undefined
  }
}

type Dragged = Pick<DayHandleProps, 'value' | 'scale' | 'onMove' | 'onHold' | 'onRelease'>

/** A press that does not move changes nothing. */
function useDrag({ value, scale, onMove, onHold, onRelease }: Dragged) {
  const grip = useRef<{ x: number; offset: number; hasMoved: boolean } | null>(null)
  const release = () => {
    if (grip.current?.hasMoved) onRelease()
    grip.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const { left, width } = boxOf(event.currentTarget)
      event.currentTarget.setPointerCapture(event.pointerId)
      grip.current = { x: event.clientX, offset: event.clientX - left - positionOf(value, scale) * width, hasMoved: false }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!grip.current) return
      if (!grip.current.hasMoved) {
        if (Math.abs(event.clientX - grip.current.x) < 3) return
        grip.current.hasMoved = true
        onHold()
      }
      const { left, width } = boxOf(event.currentTarget)
      const day = dayAt((event.clientX - left - grip.current.offset) / width, scale)
      if (day !== value) onMove(day)
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}

function boxOf(handle: HTMLElement): DOMRect {
  return (handle.closest('[data-track]') ?? handle).getBoundingClientRect()
}
