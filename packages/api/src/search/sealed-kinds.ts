import { type BlindKind, blindWords } from '../blind-words.ts'
import { listWordsOfCorrespondence } from '../correspondence/queries.ts'
import type { Tx } from '../db.ts'
import { listWordsOfComments } from '../discussion/queries.ts'
import { listWordsOfMeasures } from '../measures/find.ts'
import { listWordsOfTasks } from '../tasks/queries.ts'
import { keyringOf } from '../vault.ts'
import type { SealedEntry, SealedTable } from './index-queries.ts'

/** A kind of record whose text lies sealed in columns: where it stands, and what of it is found. */
export interface SealedKind {
  readonly kind: BlindKind
  readonly table: SealedTable
  readonly read: (tx: Tx, organisationId: string, ids: readonly string[]) => Promise<SealedEntry[]>
}

export const sealedKinds: readonly SealedKind[] = [
  { kind: 'task', table: 'task', read: readTasks },
  { kind: 'discussion', table: 'caseComment', read: toEntries('discussion', listWordsOfComments) },
  { kind: 'correspondence', table: 'correspondence', read: toEntries('correspondence', listWordsOfCorrespondence) },
  { kind: 'measure', table: 'measure', read: toEntries('measure', listWordsOfMeasures) },
]

type Worded = Omit<SealedEntry, 'marks'> & { readonly words: string }

function toEntries(kind: BlindKind, list: (tx: Tx, organisationId: string, ids: readonly string[]) => Promise<Worded[]>) {
  return async (tx: Tx, organisationId: string, ids: readonly string[]): Promise<SealedEntry[]> => {
    const [keyring, found] = await Promise.all([keyringOf(tx, organisationId), list(tx, organisationId, ids)])
    return found.map(({ words, ...row }) => ({ ...row, marks: blindWords(keyring, kind, words) }))
  }
}

/** One of no case is found by those two who know of it. */
async function readTasks(tx: Tx, organisationId: string, ids: readonly string[]): Promise<SealedEntry[]> {
  const [keyring, tasks] = await Promise.all([keyringOf(tx, organisationId), listWordsOfTasks(tx, organisationId, ids)])
  return tasks.map(({ words, only, ...task }) => {
    const marks = only.length === 0 ? blindWords(keyring, 'task', words) : only.flatMap((one) => blindWords(keyring, 'task', words, one))
    return { ...task, marks: [...new Set(marks)] }
  })
}
