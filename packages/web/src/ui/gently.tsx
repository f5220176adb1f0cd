import { Children, type ReactNode, startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react'

/** Whether the first page is drawn. One that is led to a place on it, or comes back to it, is drawn at once. */
let isDrawn = window.location.hash !== '' || isComingBack()
const waiting = new Set<() => void>()

interface GentlyProps {
  children: ReactNode
  /** What stands there before. */
  instead?: ReactNode
  /** How many of the children come at a time. */
  by?: number
  /** With these the first page is drawn. */
  isPage?: boolean
}

/**
 * Draws these parts of the first page one after another, after what is around them stands; between them the browser
 * answers. All at once would hold a slow phone for a second. Later pages are drawn at once.
 */
export function Gently({ children, instead = null, by = 1, isPage = false }: GentlyProps) {
  const parts = useMemo(() => Children.toArray(children), [children])
  const [count, setCount] = useState(isDrawn ? Number.POSITIVE_INFINITY : 0)
  useEffect(() => {
    // Once all are there, what comes later comes at once: a part counted out would be made anew, and lose what was written in it.
    if (count < Number.POSITIVE_INFINITY) startTransition(() => setCount(count < parts.length ? count + by : Number.POSITIVE_INFINITY))
    else if (isPage) tellDrawn()
  }, [count, parts.length, by, isPage])
  return count === 0 ? instead : parts.slice(0, count)
}

/** Whether the first page is drawn: what is told beside it, and what there is to choose from, is asked for only then. */
export function useIsDrawn(): boolean {
  return useSyncExternalStore(onDrawn, readDrawn)
}

/** Calls once the first page is drawn; at once where it is. */
export function whenDrawn(then: () => void): void {
  if (isDrawn) then()
  else waiting.add(then)
}

function readDrawn(): boolean {
  return isDrawn
}

function onDrawn(listener: () => void): () => void {
  waiting.add(listener)
  return () => waiting.delete(listener)
}

function tellDrawn(): void {
  if (isDrawn) return
  isDrawn = true
  for (const listener of waiting) listener()
}

// A page that cannot be drawn says so in another way, and what is beside it should still come.
setTimeout(tellDrawn, 5000)

/** The browser leads back to where one was, which has to be there. */
function isComingBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate'
}
