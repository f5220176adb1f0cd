import type { BackupState } from '@travessia/shared/backups'
import { Hono } from 'hono'
import { allow } from '../access.ts'
import type { Env } from '../context.ts'
import { type BackupPlace, readBackupState } from './state.ts'

/** How the backups of this server stand. They are made and restored on the server itself, never from here. */
export function backupRoutes(place: BackupPlace | undefined) {
  return new Hono<Env>().get('/', allow('organisation.write'), async (c) =>
    c.json(place ? await readBackupState(c.var.house, place, c.var.now()) : none, 200),
  )
}

const none: BackupState = { at: null, last: null, isLate: false, drill: null, isDrillLate: false }
