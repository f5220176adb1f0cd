import { z } from 'zod'
import { id, instant } from './fields.ts'

/** Of what a member is told. Its words stand in `words/notifications.ts`. */
export const notificationKinds = [
  'deadline.assigned',
  'deadline.due',
  'deadline.escalated',
  'deadline.unowned',
  'comment.mention',
  'comment.reply',
  'task.assigned',
  'case.handover',
  'import.done',
  'batch.done',
  'case-import.done',
  'statement',
] as const

export type NotificationKind = (typeof notificationKinds)[number]

export const notificationFilter = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

/** What came while the list was open has not been looked at, so it names the newest that was. */
export const readUpTo = z.object({ upTo: instant })

/** What one was told, newest first; `recordId` is the deadline, the comment or the task of the case that it is about. */
export const notificationView = z.object({
  id,
  kind: z.enum(notificationKinds),
  caseId: id.nullable(),
  caseReference: z.string().nullable(),
  caseTitle: z.string().nullable(),
  recordId: id.nullable(),
  actorName: z.string().nullable(),
  madeAt: z.string(),
  readAt: z.string().nullable(),
})

export type NotificationFilter = z.output<typeof notificationFilter>
export type NotificationView = z.infer<typeof notificationView>
