import { z } from 'zod'
import { hitKinds } from './choices.ts'
import { id, isoDate, text } from './fields.ts'

export type HitKind = (typeof hitKinds)[number]

/** A number above this is not counted out. */
export const mostCounted = 50

/** What is looked for. Without `kind`, the newest few of each; with it, that kind page by page. */
export const searchFilter = z.object({
  q: text(200).default(''),
  kind: z.enum(hitKinds).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

/** A piece of text, and whether it is what was looked for: the screen makes the mark. */
export const searchPiece = z.object({ text: z.string(), hit: z.boolean() })

export const searchHit = z.object({
  kind: z.enum(hitKinds),
  /** Of the record: for a document, of its annex. */
  id,
  caseId: id.nullable(),
  reference: z.string().nullable(),
  caseTitle: z.string().nullable(),
  title: z.array(searchPiece),
  /** What stands around it, where it is not the title that says it. */
  text: z.array(searchPiece),
  day: isoDate.nullable(),
  /** Of a brief or a comment: where it stands. */
  briefId: id.nullable(),
  section: z.string().nullable(),
})

export const searchAnswer = z.object({
  items: z.array(searchHit),
  next: z.string().nullable(),
  /** How many of each kind there are, or how many at least where `more` says so. */
  counts: z.array(z.object({ kind: z.enum(hitKinds), number: z.number().int(), more: z.boolean() })),
  /** Whether nothing has the words as they are typed, and what is told has others like them. */
  similar: z.boolean(),
})

export type SearchFilter = z.output<typeof searchFilter>
export type SearchPiece = z.infer<typeof searchPiece>
export type SearchHit = z.infer<typeof searchHit>
export type SearchAnswer = z.infer<typeof searchAnswer>
