import type { Db, Tx } from '../db.ts'
import { keyringOf } from '../vault.ts'
import { notePlace, placeOf } from './queries.ts'

/** Measures with what was noted of them, the newest note first, as the reader sees them, by their ids. */
export async function listMeasuresById(db: Db, organisationId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const [keyring, measures, statuses] = await Promise.all([
    keyringOf(db, organisationId),
    db
      .selectFrom('measure')
      .select(['id', 'caseId', 'createdAt as at', 'text', 'addressee', 'panel', 'termText'])
      .where('organisationId', '=', organisationId)
      .where('id', 'in', ids)
      .execute(),
    db
      .selectFrom('measureStatus')
      .select(['id', 'measureId', 'note'])
      .where('organisationId', '=', organisationId)
      .where('measureId', 'in', ids)
      .orderBy('happenedOn', 'desc')
      .orderBy('sequence', 'desc')
      .execute(),
  ])
  const statusesByMeasure = Map.groupBy(statuses, ({ measureId }) => measureId)
  return measures.map((row) => ({
    ...row,
    text: keyring.open(row.text, placeOf(row.id)),
    notes: (statusesByMeasure.get(row.id) ?? []).map(({ id, note }) => keyring.open(note, notePlace(id))),
  }))
}

/** By what measures are found. */
export async function listWordsOfMeasures(tx: Tx, organisationId: string, ids: readonly string[]) {
  const found = await listMeasuresById(tx, organisationId, ids)
  return found.map(({ id, caseId, at, text, addressee, panel, termText, notes }) => {
    return { id, caseId, at, words: [text, addressee, panel, termText, ...notes].join('\n') }
  })
}
