import { z } from 'zod'
import { authorityEdit, authorityView, newAuthority } from './authorities.ts'
import { authorityKinds, authoritySystems, briefStates } from './choices.ts'
import { id, text } from './fields.ts'

/** How far what came with the system was checked against its source; null for what people entered. */
const confidence = z.enum(['VERIFIED', 'KNOWN']).nullable()

/** A row of the library; `usedIn` counts the briefs that cite it and that the reader may see. */
export const authorityRow = authorityView.extend({ confidence, usedIn: z.number().int() })

/** A brief that cites an authority, and how its proceeding ended or where it stands, named in the reader's language. */
export const authorityUse = z.object({
  caseId: id,
  reference: z.string(),
  caseTitle: z.string(),
  briefId: id,
  briefTitle: z.string(),
  briefState: z.enum(briefStates),
  outcome: z.string().nullable(),
  outcomeName: z.string().nullable(),
  stageName: z.string().nullable(),
})

export const authorityDetail = authorityView.extend({ confidence, usedIn: z.array(authorityUse) })

/** An edit; `checked` says that the authority was compared with its source. */
export const libraryEdit = authorityEdit.extend({ checked: z.literal(true).optional() })

/** What narrows the library; by the words of `q` the best come first, without them it goes by title. */
export const authorityFilter = z.object({
  q: text(200).optional(),
  kind: z.enum(authorityKinds).optional(),
  system: z.enum(authoritySystems).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const importFormats = ['csl-json', 'bibtex', 'ris'] as const

export const mostRecords = 2_000
export const mostImported = 2 * 1024 * 1024

/** What another program exported. Nothing is taken unless `commit` is true; `take` names the places to take, absent all that are new. */
export const authorityImport = z.object({
  format: z.enum(importFormats).nullable().default(null),
  text: z.string().min(1).max(mostImported),
  commit: z.boolean().default(false),
  take: z.array(z.number().int().positive()).max(mostRecords).optional(),
})

/** What is wrong with a record at a place (1 is the first): nothing of it can be taken, or all but a field. */
export const importProblem = z.object({
  place: z.number().int(),
  line: z.number().int().nullable(),
  title: z.string(),
  code: z.enum(['unreadable', 'no-title', 'field']),
  /** The field that stays empty. */
  field: z.string().nullable(),
})

/** An authority that the library has already (`of`), or that stands earlier in the same text (`of` null). */
export const importDuplicate = z.object({ place: z.number().int(), of: id.nullable(), title: z.string() })

export const importPreview = z.object({
  format: z.enum(importFormats),
  items: z.array(newAuthority.extend({ place: z.number().int() })),
  duplicates: z.array(importDuplicate),
  problems: z.array(importProblem),
  /** How many were taken: none before `commit`. */
  added: z.number().int(),
})

export type AuthorityRow = z.output<typeof authorityRow>
export type AuthorityUse = z.output<typeof authorityUse>
export type AuthorityDetail = z.output<typeof authorityDetail>
export type LibraryEdit = z.output<typeof libraryEdit>
export type AuthorityFilter = z.output<typeof authorityFilter>
export type AuthorityImport = z.output<typeof authorityImport>
export type ImportFormat = (typeof importFormats)[number]
export type ImportProblem = z.output<typeof importProblem>
export type ImportDuplicate = z.output<typeof importDuplicate>
export type ImportPreview = z.output<typeof importPreview>
