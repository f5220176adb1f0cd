import { readFile } from 'node:fs/promises'
import type { BackupState } from '@travessia/shared/backups'
import { addHours, type Instant } from '@travessia/shared/dates'
import { z } from 'zod'
import type { Config } from '../config.ts'
import type { Db } from '../db.ts'
import { listArchives } from './archives.ts'
import { drillFileOf } from './drill.ts'
import { isDue } from './due.ts'
import { backupFolderOf } from './make.ts'

export type BackupPlace = Pick<Config, 'backup' | 'dataDir'>

/** How long a backup that is due may take before it is called late, and how old the last good drill may be. */
const graceHours = 3
const drillHours = 31 * 24

const drillLine = z.object({ at: z.string(), trouble: z.string().nullable(), files: z.number(), missing: z.number() })

/** The last backup and the last drill, and whether they are as old as they may be. */
export async function readBackupState(db: Db, place: BackupPlace, now: Instant): Promise<BackupState> {
  const [last] = await listArchives(backupFolderOf(place))
  const drills = await readDrills(place)
  const since = await findBeginning(db)
  const { at = null } = place.backup
  const drill = drills.at(-1)
  const passed = drills.findLast((one) => one.trouble === null)
  return {
    at,
    last: last ? { madeAt: last.madeAt, bytes: last.bytes } : null,
    isLate: at !== null && isDue(at, { newest: last?.madeAt, since }, addHours(now, -graceHours)),
    drill: drill ? { at: drill.at, passed: drill.trouble === null, files: drill.files, missing: drill.missing } : null,
    isDrillLate: last !== undefined && (passed?.at ?? since ?? now) < addHours(now, -drillHours),
  }
}

/** When there began to be something to save. */
export async function findBeginning(db: Db): Promise<Instant | undefined> {
  const { first } = await db
    .selectFrom('organisation')
    .select((eb) => eb.fn.min('createdAt').as('first'))
    .executeTakeFirstOrThrow()
  return first ?? undefined
}

async function readDrills(place: BackupPlace) {
  const text = await readFile(drillFileOf(place), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => drillLine.parse(JSON.parse(line)))
}
