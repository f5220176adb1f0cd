import { z } from 'zod'
import { id, text, version } from './fields.ts'

const body = text(4_000).min(1)
/** Members who see the case, called by name in the words; they are told. */
const mentions = z.array(id).max(30).default([])

/** Words about the case, about one of its deadlines, or an answer to words that stand there. */
export const newCaseComment = z.object({
  body,
  mentions,
  deadlineId: id.nullable().default(null),
  parentId: id.nullable().default(null),
})

export const caseCommentEdit = z.object({ body, mentions, version })

/** `deadline`: what was said of this deadline alone, whatever its dates were meanwhile. */
export const discussionFilter = z.object({ deadline: id.optional() })

const named = z.object({ id, name: z.string() })

export const caseCommentView = z.object({
  id,
  parentId: id.nullable(),
  /** The deadline that it is about, by its rule. */
  deadline: z.object({ id, procedure: z.string(), rule: z.string() }).nullable(),
  body: z.string(),
  author: named,
  mentions: z.array(named),
  createdAt: z.string(),
  editedAt: z.string().nullable(),
  version,
})

export type NewCaseComment = z.output<typeof newCaseComment>
export type CaseCommentEdit = z.output<typeof caseCommentEdit>
export type CaseCommentView = z.infer<typeof caseCommentView>
