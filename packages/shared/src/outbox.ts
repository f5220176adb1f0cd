import { z } from 'zod'
import { id } from './fields.ts'

/** What a mail that the house sends by itself is about. */
export const mailKinds = ['reminder', 'assigned', 'digest', 'unowned', 'statement'] as const

export const mailStates = ['queued', 'sent', 'failed', 'held', 'expired', 'withdrawn'] as const

/** A mail on its way: to whom and of what, never what it says. */
export const mailView = z.object({
  id,
  memberName: z.string(),
  kind: z.enum(mailKinds),
  state: z.enum(mailStates),
  dueAt: z.string(),
  queuedAt: z.string(),
  sentAt: z.string().nullable(),
  attempts: z.number().int(),
  lastError: z.string().nullable(),
})

export const outboxView = z.object({
  items: z.array(mailView),
  next: z.string().nullable(),
  /** Whether this server knows how to send. */
  sends: z.boolean(),
})

/** Whether anything is missing, in numbers: fatal deadlines of the next thirty days, and what should have gone. */
export const statementView = z.object({
  fatal: z.number().int(),
  unowned: z.number().int(),
  /** Told of, and acknowledged by nobody. */
  unacknowledged: z.number().int(),
  unsent: z.number().int(),
  /** People who switched off mails of fatal or escalated deadlines. */
  silenced: z.number().int(),
  trailCheckedAt: z.string().nullable(),
})

export const mailFilter = z.object({
  state: z.enum(mailStates).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type MailKind = (typeof mailKinds)[number]
export type MailState = (typeof mailStates)[number]
export type StatementView = z.infer<typeof statementView>
export type MailView = z.infer<typeof mailView>
export type MailFilter = z.output<typeof mailFilter>
