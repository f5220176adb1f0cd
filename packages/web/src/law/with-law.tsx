import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { LawContext, lawQuery } from './queries.ts'

/** Brings the law of these bodies to everything inside. */
export function WithLaw({ bodies, children }: { bodies: readonly string[]; children: ReactNode }) {
  // A body that joins while one reads or writes is loaded behind; until then its names are missing, not the page.
  const wanted = useDeferredValue(bodies)
  return <LawContext value={useSuspenseQuery(lawQuery(wanted)).data}>{children}</LawContext>
}
