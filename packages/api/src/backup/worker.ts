import type { Instant } from '@travessia/shared/dates'
import { takeTasks } from '../worker-tasks.ts'
import type { Keep } from './archives.ts'
import { type BackupConfig, makeBackup, removeSpare } from './make.ts'

export interface BackupTask {
  readonly config: BackupConfig
  readonly folder: string
  readonly keep: Keep
  readonly now: Instant
}

export interface BackupDone {
  readonly missing: number
  readonly removed: number
}

takeTasks<BackupTask, BackupDone>(async ({ config, folder, keep, now }) => {
  const { manifest } = await makeBackup(config, folder, now)
  const missing = manifest.missing.length
  // Only now, when the new one was read back whole; and none that may hold what is missing today.
  const removed = missing === 0 ? await removeSpare(folder, keep) : []
  return { missing, removed: removed.length }
})
