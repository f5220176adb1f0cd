import { z } from 'zod'
import type { Paper } from './briefs/pages/measures.ts'
import { briefStates } from './choices.ts'
import { id, text, version } from './fields.ts'
import { languages } from './languages.ts'
import { audiences } from './names.ts'

/** The paper that a brief is printed on. */
export const paperNames = ['a4', 'letter'] as const satisfies readonly Paper[]

/** A rich text as the editor stores it (ProseMirror JSON); its nodes are checked by `briefs/blocks.ts`. */
export const richText = z.object({ type: z.literal('doc'), content: z.array(z.unknown()).max(5_000) })

export const newBrief = z.object({
  template: text(60).min(1),
  proceedingId: id.nullable().default(null),
  title: text(200).min(1),
  language: z.enum(languages),
  audience: z.enum(audiences).default('state'),
  paper: z.enum(paperNames).default('a4'),
})

export const briefEdit = z.object({
  title: text(200).min(1).optional(),
  audience: z.enum(audiences).optional(),
  paper: z.enum(paperNames).optional(),
  state: z.enum(briefStates).optional(),
  version,
})

/** One section; `content: null` means what the template writes from the case's record. */
export const sectionEdit = z.object({ content: richText.nullable(), version: z.number().int().min(0) })

/** A version is the whole brief frozen under a name. */
export const newBriefVersion = z.object({ name: text(120).default('') })

export type NewBrief = z.output<typeof newBrief>
export type BriefEdit = z.output<typeof briefEdit>
export type SectionEdit = z.output<typeof sectionEdit>
export type RichText = z.infer<typeof richText>

export const briefRow = z.object({
  id,
  caseId: id,
  template: z.string(),
  proceedingId: id.nullable(),
  title: z.string(),
  language: z.enum(languages),
  audience: z.enum(audiences),
  paper: z.enum(paperNames),
  state: z.enum(briefStates),
  /** Its own sections, where its template has none. */
  outline: z.array(z.object({ id: z.string(), name: z.string(), untitled: z.literal(true).optional() })).nullable(),
  updatedAt: z.string(),
  version,
})

export const briefView = briefRow.extend({
  sections: z.array(
    z.object({
      section: z.string(),
      content: richText,
      version: z.number().int(),
      updatedAt: z.string(),
      updatedBy: z.string().nullable(),
    }),
  ),
})

/** What a document that came back from a word processor would change. */
export const documentProposal = z.object({
  sections: z.array(z.object({ section: z.string(), content: richText })),
  unplaced: richText.nullable(),
  missing: z.array(z.string()),
  rewritten: z.array(z.string()),
  leftOut: z.object({ images: z.number(), formulas: z.number(), comments: z.number(), changes: z.number() }),
})

export const briefVersionRow = z.object({
  id,
  name: z.string(),
  madeAt: z.string(),
  madeBy: z.string().nullable(),
  sections: z.number().int(),
})

export type BriefRow = z.infer<typeof briefRow>
export type BriefView = z.infer<typeof briefView>
export type DocumentProposal = z.infer<typeof documentProposal>
