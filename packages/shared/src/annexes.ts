import { z } from 'zod'
import { annexKinds } from './choices.ts'
import { editOf, id, instant, isoDate, text, version } from './fields.ts'
import { fileView } from './files.ts'

export type AnnexKind = (typeof annexKinds)[number]

/** A numbered piece of evidence: its number is its place in the list, never stored in a text. */
export const newAnnex = z.object({
  title: text(300).min(1),
  datedOn: isoDate.nullable().default(null),
  pages: z.number().int().positive().max(100_000).nullable().default(null),
  source: text(300).default(''),
  kinds: z.array(z.enum(annexKinds)).max(annexKinds.length).default([]),
  tags: z.array(text(40).min(1)).max(20).default([]),
})

export const annexEdit = editOf(newAnnex).extend({ position: z.number().int().positive().max(1_000_000).optional(), version })

export type NewAnnex = z.output<typeof newAnnex>
export type AnnexEdit = z.output<typeof annexEdit>

/**
 * How far the search reads what stands in a file as a picture of a page alone: `waiting` for its turn, `unsearchable` as the
 * server has no program for it, `recognised` with the errors of a machine, `partly`. Null where no words stand so.
 */
export const scanStates = ['waiting', 'unsearchable', 'recognised', 'partly'] as const

export type ScanState = (typeof scanStates)[number]

export const annexView = z.object({
  id,
  position: z.number().int(),
  title: z.string(),
  datedOn: isoDate.nullable(),
  pages: z.number().int().nullable(),
  source: z.string(),
  kinds: z.array(z.enum(annexKinds)),
  tags: z.array(z.string()),
  /** What it is about, if somebody attached it. */
  file: fileView
    .extend({
      /** Whether there is a small picture of it. */
      thumbnail: z.boolean(),
      scan: z.enum(scanStates).nullable(),
    })
    .nullable(),
  /** How many files it has shown, this one among them. */
  versions: z.number().int(),
  version,
})

/** A file that the annex has shown. */
export const annexVersion = z.object({
  number: z.number().int(),
  isShown: z.boolean(),
  attachedAt: instant,
  /** Null where the file came with a whole case from elsewhere. */
  byName: z.string().nullable(),
  file: fileView.extend({ sha256: z.string() }),
})

export type AnnexView = z.infer<typeof annexView>
export type AnnexVersion = z.infer<typeof annexVersion>
