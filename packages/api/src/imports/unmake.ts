import { audit } from '../audit.ts'
import { importers } from './kinds/kind.ts'
import { tryTo } from './make.ts'
import { updateImport } from './queries.ts'
import { listRows, type Outcome, type StoredRow, settleRows } from './rows.ts'
import type { Step } from './work.ts'

/** Takes the next of what was made back, from the end; what was touched since stays, and is told. */
export async function unmakeNext(step: Step, limit: number): Promise<void> {
  const { tx, actor, work, now } = step
  const waiting = await listRows(tx, actor, work.id, { state: 'made', limit, isFromEnd: true })
  const outcomes: Outcome[] = []
  for (const row of waiting) outcomes.push(await unmakeOne(step, row))

  await settleRows(tx, actor, work.id, outcomes)
  const isOver = waiting.length < limit
  await updateImport(tx, actor, work.id, { state: isOver ? 'undone' : 'unmaking', done: work.done + waiting.length, workedAt: now })
  const undone = outcomes.filter(({ state }) => state === 'undone').length
  const after = { kind: work.kind, undone, kept: outcomes.length - undone, isOver }
  await audit(tx, actor, { action: 'import.unmake', recordId: work.id, after, at: now })
}

async function unmakeOne({ tx, actor, work, now, log }: Step, { number, caseId, recordId }: StoredRow): Promise<Outcome> {
  const unmake = () => importers[work.kind].unmake(tx, actor, { caseId, recordId: recordId ?? '' }, now)
  const done = await tryTo(tx, unmake, (error) => log.warn(`row ${number} of import ${work.id} was not undone: ${error.message}`))
  if ('errors' in done) return { number, state: 'kept', troubles: done.errors }
  return done.result
    ? { number, state: 'undone' }
    : { number, state: 'kept', troubles: [{ pointer: '#', code: 'format', detail: touched }] }
}

const touched = {
  'pt-BR': 'Foi mudado ou usado depois da importação, e por isso ficou.',
  es: 'Se cambió o se usó después de la importación, y por eso quedó.',
  en: 'It was changed or used after the import, and so it stayed.',
}
