import type { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Logger } from 'pino'
import { blindMark, mostWords, wordsIn } from '../blind-words.ts'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { indexPeople } from '../people/find.ts'
import { ProblemError } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'
import * as rows from './index-queries.ts'
import { type SealedKind, sealedKinds } from './sealed-kinds.ts'

/** Puts into the index what waits for it: the text of a file that was read, or some of what lies sealed. Answers whether there was anything. */
export async function indexNext(db: Db, files: FileStore, log: Pick<Logger, 'warn'>): Promise<boolean> {
  return (await indexDocument(db, files, log)) || (await indexSomePeople(db)) || (await indexSomeSealed(db))
}

function indexDocument(db: Db, files: FileStore, log: Pick<Logger, 'warn'>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const waiting = await rows.claimText(tx)
    if (!waiting) return false
    const keyring = await keyringOf(tx, waiting.organisationId)
    const read = async (text: typeof waiting.text) => blind(keyring, await files.read(text))
    const words = waiting.isShown ? await read(waiting.text).catch(tellFailure(waiting.fileId, log)) : undefined
    await rows.putDocument(tx, waiting, words)
    return true
  })
}

function indexSomePeople(db: Db): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const waiting = await rows.claimPeople(tx)
    for (const [organisationId, people] of Map.groupBy(waiting, (one) => one.organisationId))
      await indexPeople(
        tx,
        organisationId,
        people.map(({ id }) => id),
      )
    return waiting.length > 0
  })
}

async function indexSomeSealed(db: Db): Promise<boolean> {
  for (const { kind, table, read } of sealedKinds) if (await indexSome(db, kind, table, read)) return true
  return false
}

function indexSome(db: Db, ...[kind, table, read]: [SealedKind['kind'], SealedKind['table'], SealedKind['read']]): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const waiting = await rows.claimSealed(tx, table)
    for (const [organisationId, some] of Map.groupBy(waiting, (one) => one.organisationId)) {
      const ids = some.map(({ id }) => id)
      await rows.putSealed(tx, organisationId, kind, table, await read(tx, organisationId, ids))
    }
    return waiting.length > 0
  })
}

/** The words of a text as marks, piece by piece: a long one neither fills the memory nor keeps the answers of the server waiting. */
async function blind(keyring: Keyring, text: Readable): Promise<string[]> {
  const words = new Set<string>()
  for await (const piece of piecesOf(text)) {
    for (const word of wordsIn(piece)) words.add(word)
    if (words.size >= mostWords) break
    await setImmediate()
  }
  const marks: string[] = []
  for (const word of [...words].slice(0, mostWords)) {
    marks.push(blindMark(keyring, 'document', word))
    if (marks.length % 2_000 === 0) await setImmediate()
  }
  return marks
}

const lettersAtOnce = 8_000

/** From one space to another, so that no word is cut. */
async function* piecesOf(text: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const part of text.setEncoding('utf8')) {
    rest += String(part)
    while (rest.length >= lettersAtOnce) {
      const space = rest.lastIndexOf(' ', lettersAtOnce)
      const to = space > 0 ? space : lettersAtOnce
      yield rest.slice(0, to)
      rest = rest.slice(to)
    }
  }
  yield rest
}

/** A store that is away will be there again: the text waits on. One that is gone is found by nothing. */
function tellFailure(fileId: string, log: Pick<Logger, 'warn'>) {
  return (error: unknown): undefined => {
    if (error instanceof ProblemError && error.code === 'store-away') throw error
    log.warn(`the text of file ${fileId} was not found again`)
  }
}
