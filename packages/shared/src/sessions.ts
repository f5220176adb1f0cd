import { z } from 'zod'
import { id, version } from './fields.ts'

/** A session of one's own. */
export const sessionView = z.object({
  id,
  /** Browser and system, such as `Firefox · Windows`; empty when the browser did not say. */
  device: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  isLocked: z.boolean(),
  /** The one that asks. */
  isThis: z.boolean(),
})

export type SessionView = z.infer<typeof sessionView>

/** Leaving everywhere at once; the keys of other programs go along if asked. */
export const endAll = z.object({ tokens: z.boolean() })

/** After how many minutes without a touch the screen locks. */
export const idleMinutes = z.number().int().min(5).max(60)
export const ownIdleMinutes = z.number().int().min(1).max(60)

export const idleEdit = z.object({ idleMinutes, version })
export const ownIdleEdit = z.object({ own: ownIdleMinutes.nullable() })
export const idleView = z.object({ organisation: z.number(), own: z.number().nullable(), version })

export type IdleView = z.infer<typeof idleView>
