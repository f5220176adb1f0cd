import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readViewing } from '../viewing.ts'

/** Keeps what is on the screen as others change it, once the page rests: a slow line shows the page first. */
export function useLive(): void {
  const client = useQueryClient()
  useEffect(() => {
    if (readViewing()) return undefined
    let stop: (() => void) | undefined
    const timer = setTimeout(() => {
      void import('./live.ts').then(({ keepLive }) => {
        if (!isGone) stop = keepLive(client)
      }, noLive)
    }, restsAfter)
    let isGone = false
    return () => {
      isGone = true
      clearTimeout(timer)
      stop?.()
    }
  }, [client])
}

const restsAfter = 4000

/** Without it, what is read again when the page comes back into view is enough. */
function noLive(): void {}
