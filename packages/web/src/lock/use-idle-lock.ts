import { notifications } from '@mantine/notifications'
import { parseResponse } from 'hono/client'
import { useEffect } from 'react'
import { api } from '../api.ts'
import { readClock } from '../ui/clock.ts'
import { useWords } from '../words/use-words.ts'
import { isLocked, lockScreen, onTouchElsewhere, showLocked, tellTouch } from './lock.ts'

const second = 1000
/** How often the other tabs, and the server, are told that somebody is here. */
const tellTabsEvery = 5 * second
const tellServerEvery = 120 * second
const warnBefore = 30 * second
const warning = 'idle-warning'

/** Locks the screen that nobody has touched for so many minutes; half a minute before, it says so. */
export function useIdleLock(minutes: number): void {
  const say = useWords()
  const words = say('idle.soon')
  useEffect(() => watch(minutes * 60 * second, words), [minutes, words])
}

function watch(patience: number, words: string): () => void {
  let last = readClock()
  let toldTabs = 0
  let toldServer = last
  let isWarned = false
  const stay = () => {
    last = readClock()
    if (isWarned) notifications.hide(warning)
    isWarned = false
  }
  const touch = () => {
    if (isLocked()) return
    // After a sleep the touch comes before the timer.
    if (isOver()) return lockScreen()
    stay()
    if (last - toldTabs > tellTabsEvery) {
      toldTabs = last
      tellTouch()
    }
    if (last - toldServer > tellServerEvery) {
      toldServer = last
      void tellServer()
    }
  }
  const isOver = () => readClock() - last >= patience
  const look = () => {
    if (isLocked()) return stay()
    if (isOver()) return lockScreen()
    if (isWarned || readClock() - last < patience - warnBefore) return
    isWarned = true
    notifications.show({ id: warning, message: words, autoClose: false, role: 'alert' })
  }
  const timer = setInterval(look, second)
  const stopTouch = onTouchElsewhere(stay)
  document.addEventListener('visibilitychange', look)
  for (const sign of signs) document.addEventListener(sign, touch, { capture: true, passive: true })
  return () => {
    clearInterval(timer)
    stopTouch()
    document.removeEventListener('visibilitychange', look)
    for (const sign of signs) document.removeEventListener(sign, touch, { capture: true })
  }
}

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const

/** Reading for long asks the server nothing; it hears of it all the same, so that it does not take the screen for left alone. */
async function tellServer(): Promise<void> {
  const { state } = await parseResponse(api.auth.session.$get()).catch(() => ({ state: 'open' as const }))
  if (state === 'locked') showLocked()
}
