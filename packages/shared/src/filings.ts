import { z } from 'zod'
import { eventFields } from './events.ts'
import { clockTime, id, isoDate, text, version } from './fields.ts'
import { fileTypes, fileView } from './files.ts'
import { languages } from './languages.ts'
import { audiences } from './names.ts'

/** How something reaches a body. Only a portal has limits of its own. */
export const channels = ['portal', 'email', 'post', 'hand', 'other'] as const

/** What goes with the brief. */
const contents = z.object({
  /** Absent: the one that the brief belongs to. */
  proceedingId: id.optional(),
  /** By their ids, in the order in which they go; absent: all of the case. */
  annexes: z.array(id).max(1_000).optional(),
  channel: z.enum(channels).default('portal'),
  /** Whether what is larger than the limit is cut into parts. */
  split: z.boolean().default(true),
  /** The most that one file may have; absent: what the portal of the body takes. */
  maxBytes: z.number().int().min(10_000).max(2_000_000_000).optional(),
  /** Whether one PDF of everything is made too, where the server can. */
  whole: z.boolean().default(false),
})

export const filingPreview = contents

export const newFiling = contents.extend({
  kind: text(80).min(1),
  on: isoDate,
  time: clockTime,
  zone: text(60).min(1),
  note: text(5_000).default(''),
  /** The number that the body gave it, where it is known by then. */
  reference: text(80).default(''),
  /** What came in that it answers, by its id in the register. */
  inReplyTo: id.nullable().default(null),
  /** What the kind of event asks for besides. */
  fields: eventFields,
  /** Annexes that may say a protected name, at which somebody has looked and which may go as they are; see `toLookAt`. */
  lookedAt: z.array(id).max(1_000).default([]),
  /** Of the brief. */
  version,
})

export type FilingContents = z.output<typeof filingPreview>
export type NewFiling = z.output<typeof newFiling>

export const fileRoles = ['brief', 'brief-pdf', 'index', 'annex', 'sheet', 'whole'] as const

const sentence = z.record(z.enum(languages), z.string())

/** `blocks`: so it is not filed. `warns`: it can be, but somebody should know. */
export const filingProblem = z.object({ level: z.enum(['blocks', 'warns']), annex: z.number().int().nullable(), text: sentence })

/** What the package would be; sizes of what is still to be made are not known. */
export const packageView = z.object({
  proceedingId: id.nullable(),
  /** The kinds of event with which the law says that such a brief is filed there. */
  kinds: z.array(z.string()),
  files: z.array(
    z.object({ role: z.enum(fileRoles), annex: z.number().int().nullable(), name: z.string(), size: z.number().int().nullable() }),
  ),
  problems: z.array(filingProblem),
  /** Annexes that tell who somebody is whom the reader may not know, or that nobody has read yet: somebody looks at them first. */
  toLookAt: z.array(id),
  maxBytes: z.number().int().nullable(),
  /** Whether the server can make one PDF of everything. */
  canJoin: z.boolean(),
})

const filedFile = z.object({
  position: z.number().int(),
  part: z.number().int(),
  role: z.enum(fileRoles),
  annex: z.number().int().nullable(),
  name: z.string(),
  type: z.enum(fileTypes),
  size: z.number().int(),
  sha256: z.string(),
  pages: z.number().int().nullable(),
  missing: z.boolean(),
})

export const filingRow = z.object({
  id,
  briefId: id.nullable(),
  briefTitle: z.string().nullable(),
  proceedingId: id,
  eventId: id,
  kind: z.string(),
  channel: z.enum(channels),
  on: isoDate,
  time: z.string(),
  zone: z.string(),
  audience: z.enum(audiences),
  note: z.string(),
  reference: z.string(),
  inReplyTo: id.nullable(),
  size: z.number().int(),
  files: z.number().int(),
  receiptAt: z.string().nullable(),
  madeAt: z.string(),
  madeBy: z.string().nullable(),
})

export const filingView = filingRow.extend({
  files: z.array(filedFile),
  parts: z.number().int(),
  receipt: fileView.extend({ sha256: z.string() }).nullable(),
})

export type FilingProblem = z.infer<typeof filingProblem>
export type PackageView = z.infer<typeof packageView>
export type FilingRow = z.infer<typeof filingRow>
export type FilingView = z.infer<typeof filingView>
export type FiledFile = FilingView['files'][number]
export type Channel = (typeof channels)[number]
