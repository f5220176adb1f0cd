import { text as readWords } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import type { Logger } from 'pino'
import { blindMark, mostWords, wordsIn } from '../blind-words.ts'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { indexPeople } from '../people/find.ts'
import { ProblemError } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'
import * as rows from './index-queries.ts'

/** Puts into the index what waits for it: the text of a file that was read, or some people. Answers whether there was anything. */
export async function indexNext(db: Db, files: FileStore, log: Pick<Logger, 'warn'>): Promise<boolean> {
  return (await indexDocument(db, files, log)) || indexSomePeople(db)
}

function indexDocument(db: Db, files: FileStore, log: Pick<Logger, 'warn'>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const waiting = await rows.claimText(tx)
    if (!waiting) return false
    const keyring = await keyringOf(tx, waiting.organisationId)
    const text = waiting.isShown ? await readWords(await files.read(waiting.text)).catch(tellFailure(waiting.fileId, log)) : undefined
    await rows.putDocument(tx, waiting, text === undefined ? undefined : await blind(keyring, text))
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

/** The words of a long text as marks, a piece at a time, so that the answers of the server need not wait. */
async function blind(keyring: Keyring, text: string): Promise<string[]> {
  const words = new Set<string>()
  for (const piece of piecesOf(text)) {
    for (const word of wordsIn(piece)) words.add(word)
    await setImmediate()
  }
  const marks: string[] = []
  for (const word of [...words].slice(0, mostWords)) {
    marks.push(blindMark(keyring, 'document', word))
    if (marks.length % 2_000 === 0) await setImmediate()
  }
  return marks
}

const lettersAtOnce = 50_000

/** From one space to another, so that no word is cut. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const most = from + lettersAtOnce
    const space = most < text.length ? text.slice(most, most + 200).search(/\s/) : -1
    const to = space < 0 ? most : most + space
    yield text.slice(from, to)
    from = to
  }
}

/** A store that is away will be there again: the text waits on. One that is gone is found by nothing. */
function tellFailure(fileId: string, log: Pick<Logger, 'warn'>) {
  return (error: unknown): undefined => {
    if (error instanceof ProblemError && error.code === 'store-away') throw error
    log.warn(`the text of file ${fileId} was not found again`)
  }
}
