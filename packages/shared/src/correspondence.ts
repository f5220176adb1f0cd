import { z } from 'zod'
import { directions } from './choices.ts'
import { deadlineStates } from './deadline-view.ts'
import { eventFields } from './events.ts'
import { clockTime, editOf, id, isoDate, text, version } from './fields.ts'
import { channels } from './filings.ts'
import { spreadsheetFormat } from './spreadsheets.ts'

/** From whom it came, or to whom it went. */
export const parties = ['body', 'state', 'other'] as const
export const correspondenceKinds = ['letter', 'decision', 'request', 'report', 'acknowledgement'] as const

const facts = z.object({
  kind: z.enum(correspondenceKinds).default('letter'),
  party: z.enum(parties).default('body'),
  institution: text(200).default(''),
  proceedingId: id.nullable().default(null),
  channel: z.enum(channels).default('email'),
  /** The number that the institution gave it. */
  reference: text(80).default(''),
  on: isoDate,
  time: clockTime.nullable().default(null),
  /** Of the hour; absent with an hour: the zone of the body. */
  zone: text(60).nullable().default(null),
  subject: text(300).default(''),
  note: text(10_000).default(''),
  /** Its documents, by their ids in the list of the case. */
  annexes: z.array(id).max(50).default([]),
  /** The filing or the entry of the register that it answers or acknowledges. */
  inReplyTo: id.nullable().default(null),
  /** The event of the case that it is. */
  eventId: id.nullable().default(null),
})

export const newCorrespondence = facts.extend({
  direction: z.enum(directions),
  /** The act of the proceeding that it is and that is not recorded yet: it is recorded with it. */
  event: z
    .object({ kind: text(80).min(1), fields: eventFields })
    .nullable()
    .default(null),
})

export const correspondenceEdit = editOf(facts).extend({ version })

export type CorrespondenceFacts = z.output<typeof facts>
export type NewCorrespondence = z.output<typeof newCorrespondence>
export type CorrespondenceEdit = z.output<typeof correspondenceEdit>
export type Direction = (typeof directions)[number]

/** What the register is made of: filings, which are frozen, and what was taken down by hand. */
export const entrySources = ['filing', 'correspondence'] as const

/** An entry of the register of a case, whichever way it went. */
export const entryView = z.object({
  id,
  source: z.enum(entrySources),
  direction: z.enum(directions),
  /** Of correspondence one of its kinds, of a filing the kind of its event; `kindName` tells either. */
  kind: z.string(),
  kindName: z.string(),
  party: z.enum(parties),
  institution: z.string(),
  proceedingId: id.nullable(),
  eventId: id.nullable(),
  channel: z.enum(channels),
  reference: z.string(),
  on: isoDate,
  time: z.string().nullable(),
  zone: z.string().nullable(),
  /** What it is about; of a filing the title of its brief. */
  subject: z.string(),
  note: z.string(),
  annexes: z.array(id),
  inReplyTo: id.nullable(),
  /** The entries that answer or acknowledge it, the first one first. */
  repliedBy: z.array(id),
  /** Of what went out, whether a receipt or something that came in says that it arrived; null of what came in. */
  isAcknowledged: z.boolean().nullable(),
  /** The deadlines that it opened, and those that it met. */
  deadlines: z.array(
    z.object({ id, rule: z.string(), ruleName: z.string(), due: isoDate.nullable(), state: z.enum(deadlineStates), opened: z.boolean() }),
  ),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
  /** Null of a filing, which does not change. */
  version: version.nullable(),
})

/** An entry across the cases. */
export const registerRow = entryView.extend({
  caseId: id,
  caseReference: z.string(),
  caseTitle: z.string(),
  procedure: z.string().nullable(),
  forumName: z.string(),
})

export type EntryView = z.infer<typeof entryView>
export type RegisterRow = z.infer<typeof registerRow>

export const registerSelection = z.object({
  direction: z.enum(directions).optional(),
  /** The id of a forum. */
  forum: z.string().max(60).optional(),
  from: isoDate.optional(),
  until: isoDate.optional(),
  /** What went out, and of which nothing says yet that it arrived. */
  show: z.enum(['unacknowledged']).optional(),
})

export const registerFilter = registerSelection.extend({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const registerExport = registerSelection.extend({ format: spreadsheetFormat })

export type RegisterSelection = z.output<typeof registerSelection>
export type RegisterFilter = z.output<typeof registerFilter>
