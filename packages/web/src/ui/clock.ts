import { dayIn, type Instant, type IsoDate, toInstant } from '@travessia/shared/dates'
import { useSyncExternalStore } from 'react'

let minute = readMinute()

/** The present moment, to the minute; the only reader of the clock on the screen. */
export function useNow(): Instant {
  return useSyncExternalStore(onMinute, () => minute)
}

/** Today in a zone: the body's for its deadlines, the reader's when none is named. */
export function useToday(zone: string = readerZone()): IsoDate {
  return dayIn(zone, useNow())
}

export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function onMinute(changed: () => void): () => void {
  const look = () => {
    const now = readMinute()
    if (now === minute) return
    minute = now
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
  return toInstant(new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString())
}
