import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import type { FileStore } from '../files.ts'
import { ProblemError } from '../problems.ts'
import { claimWaiting, type Read, settleReading } from './queries.ts'
import { readFileAside } from './read-file.ts'
import { type Reading, readable } from './tasks.ts'

/**
 * Reads the next file that waits for it; answers whether there was one. What cannot be read, or not within its limits, is
 * left so: the file itself is none the worse.
 */
export function readNextFile(db: Db, files: FileStore, log: Pick<Logger, 'warn'>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const waiting = await claimWaiting(tx)
    if (!waiting) return false
    const reading = readable.has(waiting.type)
      ? await files.lend([waiting], ([path = '']) => readFileAside({ path, type: waiting.type })).catch(tellFailure(waiting.fileId, log))
      : nothing
    await settleReading(tx, waiting, reading ? await keep(files, reading) : failed)
    return true
  })
}

const nothing: Reading = { thumbnail: null, text: null, scanned: [] }
const failed: Read = { state: 'failed', thumbnail: null, text: null, scanned: [] }

/** The words and the picture of a file endanger whom the file does: they are sealed as it is. */
async function keep(files: FileStore, { thumbnail, text, scanned }: Reading): Promise<Read> {
  return {
    state: 'done',
    thumbnail: thumbnail ? await files.write(thumbnail) : null,
    text: text === null ? null : await files.write(new TextEncoder().encode(text)),
    scanned,
  }
}

/** A store that is away, or a full disk, will be there again: the file waits on. */
function tellFailure(fileId: string, log: Pick<Logger, 'warn'>) {
  return (error: unknown): undefined => {
    if (error instanceof ProblemError && (error.code === 'store-away' || error.code === 'no-room')) throw error
    log.warn(`file ${fileId} was not read: ${error instanceof ProblemError ? error.code : 'it broke the reader or took too long'}`)
  }
}
