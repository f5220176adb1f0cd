import type { Query, QueryClient } from '@tanstack/react-query'
import { isLocked, onLock } from '../lock/lock.ts'
import { isLong } from '../query-client.ts'

interface Told {
  noun: string
  caseId: string | null
}

const firstWait = 1000
const longestWait = 60_000
/** A glance at another tab is not worth a new connection; a browser has few of them to a server. */
const glance = 15_000

/** Listens to the server while the page is in view and open, and reads again what it tells of. Answers how to stop. */
export function keepLive(client: QueryClient): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = firstWait
  // Nobody told what was written between reading the page and listening.
  let hasMissed = true
  const stopLock = onLock(look)
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    stopLock()
    document.removeEventListener('visibilitychange', look)
    shut()
  }

  function look() {
    clearTimeout(timer)
    if (isLocked()) shut()
    else if (document.hidden) timer = setTimeout(shut, glance)
    else open()
  }

  function open() {
    if (source) return
    source = new EventSource('/api/live')
    source.addEventListener('open', () => {
      wait = firstWait
      if (hasMissed) readAgain(() => true)
      hasMissed = false
    })
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const told: Told[] = JSON.parse(data)
      readAgain((key) => told.some((one) => concerns(one, key)))
    })
    source.addEventListener('missed', () => readAgain(() => true))
    source.addEventListener('error', () => {
      shut()
      timer = setTimeout(look, wait)
      wait = Math.min(wait * 2, longestWait)
    })
  }

  function shut() {
    clearTimeout(timer)
    if (!source) return
    source.close()
    source = undefined
    hasMissed = true
  }

  function readAgain(isMeant: (key: Query['queryKey']) => boolean) {
    void client.invalidateQueries({
      predicate: ({ queryKey, state }) => queryKey[0] !== 'law' && isMeant(queryKey) && !isLong(state.data) && !isReadOn(state),
    })
  }
}

/** Whoever asked for more of a list gets it. */
function isReadOn({ fetchStatus, fetchMeta }: Query['state']): boolean {
  return fetchStatus !== 'idle' && fetchMeta?.fetchMore !== undefined
}

/** Whether what is kept under the key may have changed: all but what belongs to other cases and to oneself alone. */
function concerns({ noun, caseId }: Told, [place, id]: Query['queryKey']): boolean {
  // What the clock tells a member of is a reminder as well.
  if (noun === 'notification') return ['notifications', 'reminders', 'work'].includes(String(place))
  if (place === 'notifications') return false
  if (caseId === null) return true
  if (apart.has(place)) return false
  return !(place === 'cases' && typeof id === 'string' && uuid.test(id) && id !== caseId)
}

/** What no case changes. */
const apart = new Set<unknown>(['me', 'forums', 'calendars', 'settings'])

const uuid = /^[\da-f-]{36}$/
