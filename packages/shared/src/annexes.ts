import { z } from 'zod'
import { editOf, id, isoDate, text, version } from './fields.ts'
import { fileView } from './files.ts'

/** A numbered piece of evidence: its number is its place in the list, never stored in a text. */
export const newAnnex = z.object({
  title: text(300).min(1),
  datedOn: isoDate.nullable().default(null),
  pages: z.number().int().positive().max(100_000).nullable().default(null),
  source: text(300).default(''),
})

export const annexEdit = editOf(newAnnex).extend({ position: z.number().int().positive().max(1_000_000).optional(), version })

export type NewAnnex = z.output<typeof newAnnex>
export type AnnexEdit = z.output<typeof annexEdit>

export const annexView = z.object({
  id,
  position: z.number().int(),
  title: z.string(),
  datedOn: isoDate.nullable(),
  pages: z.number().int().nullable(),
  source: z.string(),
  /** What it is about, if somebody attached it. */
  file: fileView.extend({ /** Whether there is a small picture of it. */ thumbnail: z.boolean() }).nullable(),
  version,
})

export type AnnexView = z.infer<typeof annexView>
