import { calendarsOf, regimesOf } from '@travessia/shared/catalogue'
import type { Procedure } from '@travessia/shared/law'
import type { WordKey } from '../words/spoken.ts'
import type { Details } from './queries.ts'

export type ChapterId = 'graph' | 'deadlines' | 'counting' | 'filings' | 'provisions' | 'door' | 'states' | 'calendars'

interface Chapter {
  readonly id: ChapterId
  readonly title: WordKey
}

/** The parts of a procedure's page, of which each has something to say. */
export function listChapters(procedure: Procedure, { filings, provisions }: Details): Chapter[] {
  const { stages, rules, door, accepts } = procedure
  const all: readonly (Chapter & { readonly says: boolean })[] = [
    { id: 'graph', title: 'law.graph', says: stages.length > 0 },
    { id: 'deadlines', title: 'law.deadlines', says: rules.length > 0 },
    { id: 'counting', title: 'law.counting', says: regimesOf(procedure).length > 0 },
    { id: 'filings', title: 'law.filings', says: filings.length > 0 },
    { id: 'provisions', title: 'law.provisions', says: provisions.length > 0 },
    { id: 'door', title: 'law.door', says: door !== undefined },
    { id: 'states', title: 'law.accepts', says: accepts !== undefined },
    { id: 'calendars', title: 'law.calendars', says: calendarsOf(procedure).length > 0 },
  ]
  return all.filter(({ says }) => says)
}
