import { z } from 'zod'
import { id, isoDate } from './fields.ts'
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

/** A whole case in the trash. */
export const caseTrashView = z.object({
  id,
  reference: z.string(),
  title: z.string(),
  deletedBy: z.string(),
  deletedAt: z.string(),
  /** The day after which it is gone for good. */
  until: z.string(),
})

export type CaseTrashView = z.infer<typeof caseTrashView>

const count = z.number().int()

/** What would go into the trash with a case, and what speaks against it. */
export const caseDiscard = z.object({
  counts: z.object({
    proceedings: count,
    events: count,
    people: count,
    annexes: count,
    briefs: count,
    measures: count,
    tasks: count,
  }),
  /** The next of our deadlines that cannot be made good. */
  fatal: z.object({ due: isoDate, ruleName: z.string() }).nullable(),
  /** Something was filed: then it stays. */
  isFiled: z.boolean(),
  /** Somebody has decided to keep it until then: then it stays. */
  keptUntil: isoDate.nullable(),
})

export type CaseDiscard = z.infer<typeof caseDiscard>
