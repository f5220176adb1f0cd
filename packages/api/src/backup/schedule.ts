import { addHours, type Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Db } from '../db.ts'
import { openWorkshop } from '../workshop.ts'
import { listArchives } from './archives.ts'
import { isDue } from './due.ts'
import { type BackupConfig, backupFolderOf } from './make.ts'
import { findBeginning } from './state.ts'
import type { BackupDone, BackupTask } from './worker.ts'

const pause = 5 * 60 * 1000
/** One that failed is not tried again at once. */
const restHours = 1

const work = openWorkshop<BackupTask, BackupDone>(new URL('./worker.ts', import.meta.url), { seconds: 12 * 60 * 60, megabytes: 1024 })

/** Looks every few minutes whether a backup is due, and has it made in a process of its own. Answers how to end it. */
export function startBackups(config: Config, db: Db, now: () => Instant, log: Pick<Logger, 'warn' | 'info'>): () => Promise<void> {
  const { at, keep } = config.backup
  if (at === undefined) return async () => undefined
  const folder = backupFolderOf(config)
  let notBefore: Instant | undefined
  let isBusy = false
  const timer = setInterval(look, pause).unref()
  look()
  return async () => {
    clearInterval(timer)
  }

  function look() {
    if (isBusy) return
    isBusy = true
    makeIfDue(at ?? '')
      .catch((error: unknown) => {
        notBefore = addHours(now(), restHours)
        log.warn(`the backup was not made: ${error instanceof Error ? error.message : String(error)}`)
      })
      .finally(() => {
        isBusy = false
      })
  }

  async function makeIfDue(time: string): Promise<void> {
    const moment = now()
    if (notBefore && moment < notBefore) return
    const [newest] = await listArchives(folder)
    if (!isDue(time, { newest: newest?.madeAt, since: await findBeginning(db) }, moment)) return
    const { missing, removed } = await work({ config: pick(config), folder, keep, now: moment })
    log.info(`a backup was made, and ${removed} old ones removed`)
    if (missing > 0) log.warn(`${missing} files are missing or damaged and are not in the backup; older backups were kept`)
  }
}

function pick({ databaseUrl, dataDir, masterKey, masterKeyFile, s3 }: Config): BackupConfig {
  return { databaseUrl, dataDir, masterKey, masterKeyFile, s3 }
}
