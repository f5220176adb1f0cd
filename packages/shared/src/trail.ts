import { z } from 'zod'
import { subjects } from './choices.ts'
import { id, isoDate } from './fields.ts'
import { languages } from './languages.ts'

/** By what the writer was known: signed in, with a token, not yet (at the door), or the system itself. */
export const writeOrigins = ['session', 'token', 'door', 'system'] as const

/** Who wrote what and when, within which case. `record` is the one record of whose life it is. */
export const trailChoice = z.object({
  /** A member, or the system itself. */
  actor: z.union([id, z.literal('system')]).optional(),
  subject: z.enum(subjects).optional(),
  case: id.optional(),
  record: id.optional(),
  /** The first and the last day, in the house's zone. */
  from: isoDate.optional(),
  until: isoDate.optional(),
})

const page = { cursor: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }

export const trailFilter = trailChoice.extend(page)

/** As `trailFilter`, of a case that is in the address already. */
export const historyFilter = trailChoice.pick({ record: true }).extend(page)

/** `jsonl`: with the hashes, for whoever wants to reckon the chain anew. `csv`: for a spreadsheet. */
/** The language is that of the asker, unless it is said: a download of the browser bears no headers of ours. */
export const trailExport = trailChoice.extend({ format: z.enum(['csv', 'jsonl']), language: z.enum(languages).optional() })

export type TrailChoice = z.output<typeof trailChoice>
export type TrailFilter = z.output<typeof trailFilter>

const values = z.record(z.string(), z.unknown()).nullable()

/** One write, or one read of what is protected. What was written is told only to those who may read it. */
export const trailRow = z.object({
  id: z.number().int(),
  action: z.string(),
  /** The case by its reference; null where it is gone, or there is none. */
  caseId: id.nullable(),
  caseReference: z.string().nullable(),
  recordId: id.nullable(),
  actorId: id.nullable(),
  actorName: z.string().nullable(),
  /** Null in rows from before this was noted. */
  via: z.enum(writeOrigins).nullable(),
  at: z.string(),
  /** The fields that changed. */
  changed: z.array(z.string()),
  before: values,
  after: values,
})

export type TrailRow = z.infer<typeof trailRow>

/** What may be found when the chain is reckoned anew. */
export const findingKinds = ['altered', 'deleted', 'gap', 'inserted', 'swapped', 'reordered', 'cut', 'rewritten'] as const

/** Whether the chain holds: what was reckoned, where it ends, and what does not hold. */
export const trailCheck = z.object({
  rows: z.number().int(),
  head: z.object({ number: z.number().int(), hash: z.string() }).nullable(),
  /** How many ends that went out earlier were compared. */
  heads: z.number().int(),
  findings: z.array(
    z.object({
      /** Its place in the chain; null where it has none. */
      number: z.number().int().nullable(),
      auditId: z.string().nullable(),
      at: z.string().nullable(),
      kind: z.enum(findingKinds),
    }),
  ),
})
