import { z } from 'zod'
import { addMonths, type IsoDate } from '../dates.ts'
import { id, isoDate, text, version } from '../fields.ts'
import { keepingGrounds } from './law.ts'

/** What is looked through. The trail is never among them: it does not go. */
export const retentionKinds = ['closed-case', 'no-consent', 'unfiled-draft'] as const

export type RetentionKind = (typeof retentionKinds)[number]

/**
 * After how many months something is put on the review list, until an organisation says otherwise. The law sets no
 * period: data go when their purpose is fulfilled (LGPD arts. 15 and 16). Sixty months after the end of a case is a usual choice, to be
 * confirmed by whoever answers for the organisation.
 */
export const usualRetention: Readonly<Record<RetentionKind, { readonly months: number; readonly active: boolean }>> = {
  'closed-case': { months: 60, active: true },
  'no-consent': { months: 12, active: true },
  'unfiled-draft': { months: 24, active: true },
}

export const retentionRule = z.object({
  kind: z.enum(retentionKinds),
  months: z.number().int().min(1).max(1_200),
  active: z.boolean(),
})

/** All rules at once; `version` is 0 while none was ever kept. */
export const retentionEdit = z.object({ rules: z.array(retentionRule).length(retentionKinds.length), version: z.number().int().min(0) })
export const retentionView = retentionEdit

export type RetentionRule = z.output<typeof retentionRule>
export type RetentionEdit = z.output<typeof retentionEdit>

/** The newest day of a last event that is due for review today. */
export function dueBefore(today: IsoDate, { months }: Pick<RetentionRule, 'months'>): IsoDate {
  return addMonths(today, -months)
}

export const reviewDecisions = ['keep', 'anonymise', 'delete'] as const

/** What each kind of record can meet: a case is deleted as a whole, its people are anonymised one by one. */
export const decisionsOf: Readonly<Record<RetentionKind, readonly (typeof reviewDecisions)[number][]>> = {
  'closed-case': ['keep', 'anonymise', 'delete'],
  'no-consent': ['keep', 'anonymise', 'delete'],
  'unfiled-draft': ['keep', 'delete'],
}

export const reviewDecision = z
  .object({
    decision: z.enum(reviewDecisions),
    reason: text(1_000).min(1),
    /** Of what is kept. */
    keepUntil: isoDate.nullable().default(null),
    ground: z.enum(Object.keys(keepingGrounds)).nullable().default(null),
    version,
  })
  .refine((one) => one.decision !== 'keep' || one.keepUntil !== null, { path: ['keepUntil'], message: 'required' })

export const reviewItem = z.object({
  id,
  kind: z.enum(retentionKinds),
  caseId: id,
  caseReference: z.string(),
  caseTitle: z.string(),
  /** What it is: the pseudonym of a person, the title of a draft; empty for a case. */
  what: z.string(),
  since: isoDate,
  foundOn: isoDate,
  version,
})

export type ReviewDecision = z.output<typeof reviewDecision>
export type ReviewItem = z.infer<typeof reviewItem>
