import { setImmediate as breathe } from 'node:timers/promises'
import { keyringOf } from '../vault.ts'
import { importers, type Read } from './kinds/kind.ts'
import { listParts, updateImport } from './queries.ts'
import { type CheckedRow, insertRows, listKnownKeys } from './rows.ts'
import { readLines, rowsInPart } from './store.ts'
import { tellLine } from './told.ts'
import type { Step } from './work.ts'

/** Holds the next part of the sheet against the rules of hand entry and what is there already. Nothing is made. */
export async function checkPart({ db, tx, files, actor, work, now }: Step): Promise<void> {
  const parts = await listParts(tx, actor, work.id)
  // The headings are the first line of the first part.
  const at = Math.floor((work.done + 1) / rowsInPart)
  const part = parts[at]
  const lines = part ? (await readLines(files, work.id, part)).slice(at === 0 ? 1 : 0) : []
  const told = lines.map((line) => tellLine(line, work.fields))
  const read = await importers[work.kind].open(db, actor, told, now)
  const keyring = await keyringOf(tx, actor.organisationId)
  const readings: { number: number; read: Read; keys: string[] }[] = []
  for (const [place, line] of lines.entries()) {
    if (place % 50 === 49) await breathe()
    const one = read(told[place] ?? {})
    const keys = 'errors' in one ? [] : one.keys.map((key) => keyring.index(`row\n${key}`))
    readings.push({ number: line.number, read: one, keys })
  }

  const seen = await listKnownKeys(
    tx,
    actor,
    work.id,
    readings.flatMap(({ keys }) => keys),
  )
  const checked = readings.map((one) => ({ ...settle(one, seen), part: at }))
  await insertRows(tx, actor, work.id, checked)
  const done = work.done + lines.length
  const isOver = at + 1 >= parts.length
  await updateImport(tx, actor, work.id, { state: isOver ? 'checked' : 'checking', done, workedAt: now })
}

function settle({ number, read, keys }: { number: number; read: Read; keys: string[] }, seen: Set<string>): Omit<CheckedRow, 'part'> {
  if ('errors' in read) return { number, state: 'bad', troubles: read.errors, keys, double: undefined }
  const isKnown = read.double !== undefined || keys.some((key) => seen.has(key))
  for (const key of keys) seen.add(key)
  return { number, state: isKnown ? 'double' : 'ready', troubles: [], keys, double: read.double }
}
