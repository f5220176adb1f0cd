import type { QueryClient } from '@tanstack/react-query'
import { lawQuery, standingQuery } from '../law/queries.ts'
import { currentLanguage } from '../words/spoken.ts'
import { caseQuery } from './queries.ts'

/** Brings a case, and the law of the bodies that it speaks of, before its page is shown. */
export async function loadCase(client: QueryClient, id: string): Promise<null> {
  const [{ bodies }] = await Promise.all([client.ensureQueryData(caseQuery(id)), client.ensureQueryData(standingQuery)])
  await client.ensureQueryData(lawQuery(bodies, currentLanguage()))
  return null
}
