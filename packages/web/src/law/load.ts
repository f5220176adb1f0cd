import type { QueryClient } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import { currentLanguage } from '../words/spoken.ts'
import { type LawDirectory, lawDirectoryQuery, lawQuery } from './queries.ts'

/** Brings the names of all bodies and procedures before a page of the law is shown. */
export async function loadLawNames(client: QueryClient): Promise<LawDirectory> {
  return client.ensureQueryData(lawDirectoryQuery(currentLanguage()))
}

/** Brings the law of the body before which a procedure runs. Throws `notFound` for an unknown one. */
export async function loadProcedure(client: QueryClient, procedure: string): Promise<null> {
  const body = findBodyOf(await loadLawNames(client), procedure)
  if (!body) throw notFound()
  await client.ensureQueryData(lawQuery([body], currentLanguage()))
  return null
}

/** The body before which a procedure runs, as the names of the law know it. */
export function findBodyOf(directory: LawDirectory, procedure: string): string | undefined {
  return directory.find(({ procedures }) => procedures.some(({ id }) => id === procedure))?.id
}
