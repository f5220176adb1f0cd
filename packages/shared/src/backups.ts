import { z } from 'zod'

/** How the copies of the whole house stand, which are made and tried on the server. */
export const backupState = z.object({
  /** The time of day at which one is made; null where the server makes none by itself. */
  at: z.string().nullable(),
  last: z.object({ madeAt: z.string(), bytes: z.number().int() }).nullable(),
  /** Whether one that was due is not there. */
  isLate: z.boolean(),
  drill: z.object({ at: z.string(), passed: z.boolean(), files: z.number().int(), missing: z.number().int() }).nullable(),
  /** Whether the last drill that passed is too long ago. */
  isDrillLate: z.boolean(),
})

export type BackupState = z.output<typeof backupState>
