import { AsyncResource } from 'node:async_hooks'
import type { Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import { workOnBatch } from './batches/work.ts'
import { workOnChange } from './calendars/work.ts'
import { workOnCaseImport } from './case-archive/import-work.ts'
import type { Database } from './db.ts'
import type { FileStore } from './files.ts'
import { workOnImport } from './imports/work.ts'
import { recountNext } from './overview/actions.ts'
import { recogniseNext } from './readings/recognise.ts'
import { readNextFile } from './readings/work.ts'
import { type Round, startRound } from './rounds.ts'
import { indexNext } from './search/work.ts'

const pause = 30 * 1000

/**
 * Does behind the answers what takes too long for one of them, batch by batch: now, whenever it is woken, and
 * every half minute, for what another server left behind.
 */
export function startJobs(db: Database, files: FileStore, now: () => Instant, log: Pick<Logger, 'warn'>): Round {
  const rounds = [startRound('a job', workThrough, pause, log), startRound('an import of cases', takeCasesIn, pause, log)]
  // Woken by a request, it works on for nobody's request.
  const wake = AsyncResource.bind(() => {
    for (const round of rounds) round.wake()
  })
  return { wake, end: () => Promise.all(rounds.map(({ end }) => end())).then(() => undefined) }

  /** Beside the others, which are done piece by piece: an archive is taken in at once and may need minutes. */
  async function takeCasesIn(isEnding: () => boolean) {
    while (!isEnding() && (await workOnCaseImport({ db, files, now: now(), log, isEnding }))) await Promise.resolve()
  }

  async function workThrough(isEnded: () => boolean) {
    while (
      !isEnded() &&
      ((await recount()) ||
        (await workOnChange(db, now(), log)) ||
        (await workOnBatch(db, files, now(), log)) ||
        (await workOnImport(db, files, now(), log)) ||
        (await readNextFile(db, files, log)) ||
        (await indexNext(db, files, log)) ||
        (await recogniseNext(db, files, log)))
    )
      await Promise.resolve()
  }

  /** First, as figures may be a minute old at most; if they cannot be counted, the rest is done all the same. */
  function recount(): Promise<boolean> {
    return recountNext(db, now()).catch((error: unknown) => {
      log.warn(`the overview was not counted: ${error instanceof Error ? error.message : String(error)}`)
      return false
    })
  }
}
