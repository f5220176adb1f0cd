import { dayIn, type Instant, type IsoDate, instantOf } from '@travessia/shared/dates'
import { createContext, use, useSyncExternalStore } from 'react'

let minute = readMinute()
let zone = readZone()

/** A moment that a part of the screen takes for the present one: a simulation is read on a day of its own. */
export const MomentContext = createContext<Instant | null>(null)

/** The present moment, to the minute; the only reader of the clock on the screen. */
export function useNow(): Instant {
  const supposed = use(MomentContext)
  const present = useSyncExternalStore(onMinute, () => minute)
  return supposed ?? present
}

/** Today in a zone: the body's for its deadlines, the reader's when none is named. */
export function useToday(zone: string = readerZone()): IsoDate {
  return dayIn(zone, useNow())
}

/** The zone of the reader's device; asked for anew with each minute, as they travel. */
export function readerZone(): string {
  return zone
}

/** Milliseconds, for telling how long nothing happened, a sleep of the computer included. */
export function readClock(): number {
  return Date.now()
}

function onMinute(changed: () => void): () => void {
  const look = () => {
    const now = readMinute()
    if (now === minute) return
    minute = now
    zone = readZone()
    changed()
  }
  const timer = setInterval(look, 10_000)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

function readMinute(): Instant {
  return instantOf(new Date(Math.floor(Date.now() / 60_000) * 60_000))
}

function readZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
