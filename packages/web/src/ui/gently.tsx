import { type ReactNode, startTransition, useEffect, useState } from 'react'

let hasCome = false

/**
 * Draws this part of the first page after what is around it stands, in pieces between which the browser answers: all at
 * once would hold a slow phone for a second. Later pages are drawn at once, as their place on the screen is restored.
 */
export function Gently({ children, instead = null }: { children: ReactNode; instead?: ReactNode }) {
  const [isDue, setIsDue] = useState(hasCome)
  useEffect(() => {
    if (isDue) hasCome = true
    else startTransition(() => setIsDue(true))
  }, [isDue])
  return isDue ? children : instead
}
