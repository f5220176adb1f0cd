import { z } from 'zod'
import { axes, fronts, mostAtOnce } from './choices.ts'
import { id, text } from './fields.ts'

const add = z.boolean()

/** The same change of one field in many cases. */
export const caseChange = z.discriminatedUnion('field', [
  z.object({ field: z.literal('leadId'), value: id.nullable() }),
  z.object({ field: z.literal('tags'), add, value: text(40).min(1) }),
  z.object({ field: z.literal('fronts'), add, value: z.enum(fronts) }),
  z.object({ field: z.literal('axes'), add, value: z.enum(axes) }),
])

const cases = z.array(id).min(1).max(mostAtOnce)

export const bulkPreview = z.object({ change: caseChange, cases })
/** `bulk`: the change of which these cases are the next part. */
export const newBulkChange = bulkPreview.extend({ bulk: id.optional() })
export const bulkUndo = z.object({ cases })

/** What may keep a case from being changed: not to be seen, a person who may not have it, a change by somebody since. */
export const refusals = ['unknown', 'refused', 'changed'] as const

const counts = {
  changed: z.array(id),
  /** Already as asked for. */
  same: z.number().int(),
  refused: z.array(z.object({ caseId: id, why: z.enum(refusals) })),
}

export const bulkEffect = z.object(counts)
export const bulkResult = bulkEffect.extend({ bulk: id.nullable() })

/** A change that was made in many cases, and in which of them it still stands. */
export const bulkView = z.object({
  id,
  change: caseChange,
  madeAt: z.string(),
  cases: z.array(id),
})

export type CaseChange = z.output<typeof caseChange>
export type NewBulkChange = z.output<typeof newBulkChange>
export type BulkEffect = z.infer<typeof bulkEffect>
export type BulkResult = z.infer<typeof bulkResult>
export type BulkView = z.infer<typeof bulkView>
export type Refusal = (typeof refusals)[number]
