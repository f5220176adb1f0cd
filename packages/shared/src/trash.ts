import { z } from 'zod'
import { id } from './fields.ts'
import type { Right } from './permissions.ts'

/** What can be put back after it was deleted. */
export const trashKinds = ['event', 'person', 'annex', 'task'] as const

export type TrashKind = (typeof trashKinds)[number]

/** For how many days. */
export const trashDays = 30

/** Who may write such a thing may also put it back. */
export const rightToPutBack: Readonly<Record<TrashKind, Right>> = {
  event: 'event.write',
  person: 'person.write',
  annex: 'annex.write',
  task: 'task.write',
}

export const trashView = z.object({
  id,
  kind: z.enum(trashKinds),
  recordId: id,
  name: z.string(),
  deletedBy: z.string(),
  deletedAt: z.string(),
  /** The day after which it is gone for good. */
  until: z.string(),
})

export type TrashView = z.infer<typeof trashView>
