import type { Instant } from '@travessia/shared/dates'
import type { Logger } from 'pino'
import { startBackups } from './backup/schedule.ts'
import type { Config } from './config.ts'
import type { Database } from './db.ts'
import type { FileStore } from './files.ts'
import { startJobs } from './jobs.ts'
import { startPost } from './post.ts'
import { keepHeads } from './trail/keep-heads.ts'
import { startUpkeep } from './upkeep.ts'

export interface HouseWork {
  /** Begins at once the work that an answer left to do. */
  wake: () => void
  end: () => Promise<void>
}

interface Means {
  readonly db: Database
  readonly config: Config
  readonly secret: string
  readonly files: FileStore
  readonly now: () => Instant
  readonly log: Logger
}

/** Whoever waited for the start is answered first; all of this together would keep the database from them. */
const answersFirst = 1000

/** Does what nobody waits for: upkeep, jobs, backups, mails, the ends of the trail. */
export function startHouseWork(means: Means): HouseWork {
  let work: HouseWork | undefined
  const timer = setTimeout(() => {
    work = begin(means)
  }, answersFirst)
  return {
    // What is left to do before the beginning is found by it.
    wake: () => work?.wake(),
    end: async () => {
      clearTimeout(timer)
      await work?.end()
    },
  }
}

function begin({ db, config, secret, files, now, log }: Means): HouseWork {
  const jobs = startJobs(db, files, now, log)
  const endUpkeep = startUpkeep(db, files, now, log)
  const endBackups = startBackups(config, db, now, log)
  const endPost = startPost(db, { ...config, secret }, now, log)
  const endHeads = keepHeads(config, db, now, log)
  const end = () => Promise.all([endUpkeep(), jobs.end(), endBackups(), endPost()]).then(endHeads)
  return { wake: jobs.wake, end }
}
