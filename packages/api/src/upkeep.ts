import { addHours, type Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import { listPassedCases } from './access.ts'
import { fillLibraries } from './authorities/seed.ts'
import { sweepBulks } from './bulk/queries.ts'
import { sweepCaseImports } from './case-archive/import-rows.ts'
import { sweepCases } from './case-trash/actions.ts'
import type { Database, Db } from './db.ts'
import { refreshCase } from './deadlines/actions.ts'
import { sweepFiles } from './files/sweep.ts'
import type { FileStore } from './files.ts'
import { sweepNotifications } from './notifications/queries.ts'
import { lookForReview } from './retention/look.ts'
import { sweepSignIn } from './sign-in/sweep.ts'
import { sweepTrash } from './trash/queries.ts'

const pause = 5 * 60 * 1000

/** Does now, and every few minutes again, what the clock alone asks for. Answers how to end it. */
export function startUpkeep(db: Database, files: FileStore, now: () => Instant, log: Logger): () => Promise<void> {
  let isEnded = false
  let timer: NodeJS.Timeout | undefined
  let sweptAt: Instant | undefined
  let running = run()
  return end

  async function run() {
    await refreshPassed(db, now(), log).catch((error: unknown) => log.warn(`the cases were not looked through: ${tell(error)}`))
    await fillLibraries(db, now(), log).catch((error: unknown) => log.warn(`the libraries were not looked through: ${tell(error)}`))
    await sweep(now()).catch((error: unknown) => log.warn(`the files were not looked through: ${tell(error)}`))
    if (isEnded) return
    timer = setTimeout(() => {
      running = run()
    }, pause)
    timer.unref()
  }

  /** Once a day: every file is looked at, what is due for review is put on its list, and what let people in goes. */
  async function sweep(moment: Instant) {
    if (sweptAt && moment < addHours(sweptAt, 24)) return
    sweptAt = moment
    await sweepSignIn(db, moment)
    await sweepNotifications(db, moment)
    await sweepTrash(db, moment)
    await sweepCases(db, moment)
    await sweepCaseImports(db, moment)
    await sweepFiles(db, files, moment)
    await sweepBulks(db, moment)
    await lookForReview(db, moment)
  }

  async function end() {
    isEnded = true
    clearTimeout(timer)
    await running
  }
}

/** Reads again the dockets that the clock has changed. One that fails does not keep the others from it. */
export async function refreshPassed(db: Db, now: Instant, log: Pick<Logger, 'warn'>): Promise<void> {
  for (const id of await listPassedCases(db, now)) {
    await refreshCase(db, id, now).catch((error: unknown) => log.warn(`the docket of case ${id.caseId} was not read: ${tell(error)}`))
  }
}

function tell(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
