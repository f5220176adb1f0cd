import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LawContext, lawQuery } from './queries.ts'

/** Brings the law of these bodies to everything inside. */
export function WithLaw({ bodies, children }: { bodies: readonly string[]; children: ReactNode }) {
  return <LawContext value={useSuspenseQuery(lawQuery(bodies)).data}>{children}</LawContext>
}
