import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { borrowStyles, stage } from './curtain.ts'
import { isLocked, onLock } from './lock.ts'

const loadScreen = () => import('./lock-screen.tsx')
const LockScreen = lazy(async () => ({ default: (await loadScreen()).LockScreen }))

/** Beside the pages, as it stands while they are out of the document. */
export function LockGate() {
  const locked = useSyncExternalStore(onLock, isLocked)
  const client = useQueryClient()
  useEffect(loadWhenIdle, [])
  // What was asked for meanwhile was refused.
  useEffect(() => onLock(() => void (isLocked() || client.invalidateQueries())), [client])
  useLayoutEffect(() => (locked ? borrowStyles() : undefined), [locked])
  if (!locked) return null
  return createPortal(
    <Suspense fallback={null}>
      <LockScreen />
    </Suspense>,
    stage,
  )
}

/** Here before it is needed: the line may be away when it is. */
function loadWhenIdle(): () => void {
  const timer = setTimeout(() => void loadScreen().catch(() => undefined), 4000)
  return () => clearTimeout(timer)
}
