import { z } from 'zod'
import { id, isoDate } from './fields.ts'

/** So many days before the last one, each wider than the one before: owner, alternate, lead, directors. */
export const reminderKinds = ['days-15', 'days-7', 'days-3', 'days-1'] as const

export const reminderPlaces = ['owner', 'alternate', 'lead', 'director'] as const

/** A reminder that its reader has not acknowledged. */
export const reminderView = z.object({
  id,
  kind: z.enum(reminderKinds),
  place: z.enum(reminderPlaces),
  /** Whom the reader stands in for, if they do. */
  forName: z.string().nullable(),
  fatal: z.boolean(),
  caseId: id,
  caseReference: z.string(),
  deadlineId: id,
  due: isoDate.nullable(),
  madeAt: z.string(),
})

/** Whom a deadline, as it stands, was told of: the last step that each was told, and when they said that they saw it. */
export const reminderTold = z.object({
  memberId: id,
  memberName: z.string(),
  place: z.enum(reminderPlaces),
  /** Whom they stand in for, if they do. */
  forName: z.string().nullable(),
  kind: z.enum(reminderKinds),
  madeAt: z.string(),
  acknowledgedAt: z.string().nullable(),
})

export type ReminderKind = (typeof reminderKinds)[number]
export type ReminderPlace = (typeof reminderPlaces)[number]
export type ReminderView = z.infer<typeof reminderView>
export type ReminderTold = z.infer<typeof reminderTold>
