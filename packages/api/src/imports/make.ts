import { sql } from 'kysely'
import { audit } from '../audit.ts'
import { isDatabaseAway, type Tx } from '../db.ts'
import { notify, toldDone } from '../notify.ts'
import { kinds } from '../problem-words.ts'
import { type FieldError, toProblem } from '../problems.ts'
import { importers, type Read, type Told } from './kinds/kind.ts'
import { listParts, updateImport } from './queries.ts'
import { listRows, type Outcome, type StoredRow, settleRows } from './rows.ts'
import { readLines } from './store.ts'
import { tellLine } from './told.ts'
import type { Step } from './work.ts'

/** Makes the next rows, each by the action of hand entry. One that is refused does not keep the others from being made. */
export async function makeNext(step: Step, limit: number): Promise<void> {
  const { tx, actor, work, now } = step
  const waiting = await listRows(tx, actor, work.id, { state: 'ready', limit })
  const told = await tellRows(step, waiting)
  const read = await importers[work.kind].open(
    tx,
    actor,
    waiting.map(({ number }) => told.get(number) ?? {}),
    now,
  )
  const outcomes: Outcome[] = []
  for (const row of waiting) outcomes.push(await makeOne(step, row, read(told.get(row.number) ?? {})))

  await settleRows(tx, actor, work.id, outcomes)
  const isOver = waiting.length < limit
  await updateImport(tx, actor, work.id, { state: isOver ? 'done' : 'making', done: work.done + waiting.length, workedAt: now })
  const made = outcomes.filter(({ state }) => state === 'made').length
  const after = { kind: work.kind, made, refused: outcomes.length - made, isOver }
  await audit(tx, actor, { action: 'import.make', recordId: work.id, after, at: now })
  if (isOver) await notify(tx, [toldDone(actor, 'import.done', work.id)], now)
}

async function makeOne({ tx, log, work }: Step, { number, despite }: StoredRow, read: Read): Promise<Outcome> {
  if ('errors' in read) return { number, state: 'bad', troubles: read.errors }
  if (read.double && !despite) return { number, state: 'double' }
  const made = await tryTo(
    tx,
    () => read.make(tx),
    (error) => log.warn(`row ${number} of import ${work.id} was not made: ${error.message}`),
  )
  return 'errors' in made ? { number, state: 'bad', troubles: made.errors } : { number, state: 'made', place: made.result }
}

/** Undoes what was begun where it is refused or fails, and tells why; a database that is away stops everything. */
export async function tryTo<Result>(
  tx: Tx,
  work: () => Promise<Result>,
  onMistake: (error: Error) => void,
): Promise<{ readonly result: Result } | { readonly errors: readonly FieldError[] }> {
  await sql`savepoint one_row`.execute(tx)
  try {
    const result = await work()
    await sql`release savepoint one_row`.execute(tx)
    return { result }
  } catch (error) {
    if (!(error instanceof Error) || isDatabaseAway(error)) throw error
    await sql`rollback to savepoint one_row`.execute(tx)
    const problem = toProblem(error)
    if (!problem) onMistake(error)
    const detail = problem?.extras.detail ?? kinds[problem?.code ?? 'internal'].title
    return { errors: problem?.extras.errors ?? [{ pointer: '#', code: 'format', detail }] }
  }
}

/** What the rows say, from the parts of the sheet in which they stand. */
export async function tellRows(
  { tx, files, actor, work }: Pick<Step, 'tx' | 'files' | 'actor' | 'work'>,
  rows: readonly StoredRow[],
): Promise<Map<number, Told>> {
  const parts = await listParts(tx, actor, work.id)
  const told = new Map<number, Told>()
  for (const at of new Set(rows.map(({ part }) => part))) {
    const part = parts[at]
    if (!part) continue
    for (const line of await readLines(files, work.id, part)) told.set(line.number, tellLine(line, work.fields))
  }
  return told
}
