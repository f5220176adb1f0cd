import { drawCurtain, liftCurtain } from './curtain.ts'

type Word = 'lock' | 'open' | 'touch'

/** The tabs of this browser lock, open and are touched together. */
const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('travessia.lock') : undefined
const listeners = new Set<() => void>()
const touched = new Set<() => void>()
let isDrawn = false

tabs?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if (data === 'lock') draw()
  else if (data === 'open') lift()
  else for (const tell of touched) tell()
})

/** Covers every tab, and tells the server, which lets nobody use the session until it is opened again. */
export function lockScreen(): void {
  if (isDrawn) return
  draw()
  tabs?.postMessage('lock' satisfies Word)
  // Whoever is off line is covered all the same; the server locks by itself a session that nobody uses.
  void fetch('/api/auth/lock', { method: 'POST', keepalive: true }).catch(() => undefined)
}

/** Covers this tab: the server says that the session is locked. */
export function showLocked(): void {
  draw()
}

/** After the server has opened the session: shows every tab as it was. */
export function openScreen(): void {
  tabs?.postMessage('open' satisfies Word)
  lift()
}

/** Settles once the screen is open; at once, if it is. */
export function untilOpen(): Promise<void> {
  if (!isDrawn) return Promise.resolve()
  return new Promise((resume) => {
    const stop = onLock(() => {
      stop()
      resume()
    })
  })
}

export function isLocked(): boolean {
  return isDrawn
}

/** Calls `tell` whenever the screen is locked or opened; answers how to stop. */
export function onLock(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Somebody is at this tab: the others wait as well. */
export function tellTouch(): void {
  tabs?.postMessage('touch' satisfies Word)
}

export function onTouchElsewhere(tell: () => void): () => void {
  touched.add(tell)
  return () => touched.delete(tell)
}

function draw(): void {
  if (isDrawn) return
  isDrawn = true
  drawCurtain()
  for (const tell of [...listeners]) tell()
}

function lift(): void {
  if (!isDrawn) return
  isDrawn = false
  liftCurtain()
  for (const tell of [...listeners]) tell()
  // What could not be kept on the server meanwhile waits for this, as it does after the line was away.
  window.dispatchEvent(new Event('online'))
}
