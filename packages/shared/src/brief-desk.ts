import { z } from 'zod'
import { id, text, version } from './fields.ts'

/** How many seconds somebody counts as being there after last saying so. */
export const presenceLasts = 30

/** After how many seconds without writing a section is free again, though its holder is still there. */
export const holdLasts = 60

const body = text(4_000).min(1)

/**
 * A comment on a section, or on the brief as a whole when it names none; `quote` is the words of the paragraph that it
 * hangs on, empty for the whole.
 */
export const newComment = z.object({ section: text(60).default(''), quote: text(2_000).default(''), body })

export const newReply = z.object({ body })

/** The words are changed by whoever wrote them; a talk is resolved, and opened again, by anybody who reads it. */
export const commentEdit = z.object({ body: body.optional(), resolved: z.boolean().optional(), version })

export const commentView = z.object({
  id,
  /** The comment that it answers; null for one that begins a talk. */
  parentId: id.nullable(),
  section: z.string(),
  quote: z.string(),
  body: z.string(),
  author: z.object({ id, name: z.string() }),
  createdAt: z.string(),
  editedAt: z.string().nullable(),
  resolvedBy: z.string().nullable(),
  resolvedAt: z.string().nullable(),
  version,
})

/**
 * "I am here": said every ten seconds by each window (`tab`) that shows a brief. `write` asks for the section, which
 * is had if nobody else writes in it; `takeOver` has it all the same.
 */
export const presenceBeat = z.object({
  tab: id,
  section: text(60).min(1).nullable(),
  write: z.boolean().default(false),
  takeOver: z.boolean().default(false),
})

export const presenceView = z.object({
  /** Who else has the brief open. `writes`: the section is theirs, and nobody else's words are taken. */
  others: z.array(z.object({ id, name: z.string(), section: z.string().nullable(), writes: z.boolean(), since: z.string() })),
  /** Whether the section of the beat is the asker's to write. */
  holds: z.boolean(),
  /** Of title and state, and of each section that somebody wrote: for seeing what changed meanwhile. */
  version,
  sections: z.array(z.object({ section: z.string(), version: z.number().int() })),
})

export type NewComment = z.output<typeof newComment>
export type CommentEdit = z.output<typeof commentEdit>
export type CommentView = z.infer<typeof commentView>
export type PresenceBeat = z.output<typeof presenceBeat>
export type PresenceView = z.infer<typeof presenceView>
