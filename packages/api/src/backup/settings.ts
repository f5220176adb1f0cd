import { z } from 'zod'
import { empty, wrong } from '../setting.ts'

/** When backups are made, where they go and how long they stay. */
export const backupSettings = {
  BACKUP_FOLDER: z.preprocess(empty, z.string().optional()),
  BACKUP_AT: z.preprocess(
    empty,
    z
      .string()
      .regex(/^(off|([01]\d|2[0-3]):[0-5]\d)$/, wrong('BACKUP_AT', 'uma hora como 02:30, ou off', 'a time such as 02:30, or off'))
      .default('02:30'),
  ),
  BACKUP_KEEP: z.preprocess(
    empty,
    z
      .string()
      .regex(
        /^[1-9]\d{0,2},\d{1,3},\d{1,3}$/,
        wrong('BACKUP_KEEP', 'dias, semanas e meses, como 7,4,12', 'days, weeks and months, as in 7,4,12'),
      )
      .default('7,4,12'),
  ),
}

interface BackupEnv {
  readonly BACKUP_FOLDER?: string | undefined
  readonly BACKUP_AT: string
  readonly BACKUP_KEEP: string
}

export function backupFrom({ BACKUP_FOLDER, BACKUP_AT, BACKUP_KEEP }: BackupEnv) {
  const [daily = 7, weekly = 4, monthly = 12] = BACKUP_KEEP.split(',').map(Number)
  return { folder: BACKUP_FOLDER, at: BACKUP_AT === 'off' ? undefined : BACKUP_AT, keep: { daily, weekly, monthly } }
}
