import { z } from 'zod'
import { addDays, type IsoDate } from '../dates.ts'
import { id, isoDate, text, version } from '../fields.ts'
import { type LegalBasis, lgpd } from './law.ts'

/** What a person may ask for (LGPD art. 18). */
export const subjectRequestKinds = [
  'confirmation',
  'access',
  'correction',
  'anonymisation',
  'portability',
  'deletion',
  'sharing',
  'refusal',
  'withdrawal',
] as const

export type SubjectRequestKind = (typeof subjectRequestKinds)[number]

/** Confirmation and access are answered in short at once, or in full (LGPD art. 19). */
export const subjectRequestForms = ['simplified', 'full'] as const

export type SubjectRequestForm = (typeof subjectRequestForms)[number]

/** `on` is the last day; `atOnce`: the law gives no days, and what cannot be done on the day is answered with the reasons. */
export interface RequestDue {
  readonly on: IsoDate
  readonly atOnce: boolean
  readonly basis: LegalBasis
}

/**
 * By when a request is answered. Art. 19 sets fifteen days from the day of the request for the full declaration and
 * “immediately” for the simplified one. Of the other rights the law says that the measure is adopted at once, or else the reasons
 * are told (art. 18, § 4), in the periods of a regulation (§ 5) of which none is known. Days are counted one after the
 * other, and a day without office does not move the last one: the earlier date is the one to aim at.
 */
export function dueOf(kind: SubjectRequestKind, form: SubjectRequestForm, receivedOn: IsoDate): RequestDue {
  if (kind !== 'confirmation' && kind !== 'access') return { on: receivedOn, atOnce: true, basis: lgpd('art. 18, §§ 3º a 5º') }
  if (form === 'simplified') return { on: receivedOn, atOnce: true, basis: lgpd('art. 19, I') }
  return { on: addDays(receivedOn, 15), atOnce: false, basis: lgpd('art. 19, II') }
}

/** The article from which the right comes. */
export const rightOf: Readonly<Record<SubjectRequestKind, LegalBasis>> = {
  confirmation: lgpd('art. 18, I'),
  access: lgpd('art. 18, II'),
  correction: lgpd('art. 18, III'),
  anonymisation: lgpd('art. 18, IV'),
  portability: lgpd('art. 18, V'),
  deletion: lgpd('art. 18, VI'),
  sharing: lgpd('art. 18, VII'),
  refusal: lgpd('art. 18, VIII'),
  withdrawal: lgpd('art. 18, IX'),
}

export const subjectRequestStates = ['open', 'done', 'refused'] as const

export const newSubjectRequest = z.object({
  personId: id,
  kind: z.enum(subjectRequestKinds),
  form: z.enum(subjectRequestForms).default('full'),
  receivedOn: isoDate,
  /** By the person, or by who lawfully represents them (art. 18, § 3). */
  byRepresentative: z.boolean().default(false),
  note: text(5_000).default(''),
})

/** A refusal says its reasons of fact or of law (art. 18, § 4, II). */
export const subjectRequestAnswer = z
  .object({ state: z.enum(['done', 'refused']), answeredOn: isoDate, answer: text(5_000).default(''), version })
  .refine((one) => one.state === 'done' || one.answer !== '', { path: ['answer'], message: 'required' })

export const subjectRequestView = newSubjectRequest.extend({
  id,
  caseId: id,
  caseReference: z.string(),
  /** As the reader may name them. */
  personName: z.string(),
  dueOn: isoDate,
  atOnce: z.boolean(),
  state: z.enum(subjectRequestStates),
  answeredOn: isoDate.nullable(),
  answer: z.string(),
  version,
})

export type NewSubjectRequest = z.output<typeof newSubjectRequest>
export type SubjectRequestAnswer = z.output<typeof subjectRequestAnswer>
export type SubjectRequestView = z.infer<typeof subjectRequestView>
