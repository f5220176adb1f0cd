import { z } from 'zod'
import { id } from './fields.ts'

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
  'statement',
] as const

export type NotificationKind = (typeof notificationKinds)[number]

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

export type NotificationView = z.infer<typeof notificationView>
