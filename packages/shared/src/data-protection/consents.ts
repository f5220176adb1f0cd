import { z } from 'zod'
import type { IsoDate } from '../dates.ts'
import { id, isoDate, text, version } from '../fields.ts'
import { languages } from '../languages.ts'
import { type Audience, audiences } from '../names.ts'
import type { partyRoles } from '../people.ts'
import { type PurposeId, purposeIds, purposeOf } from './purposes.ts'

/** How it was given: by hand, before a recorder, by another means that shows the will (LGPD art. 8). */
export const consentWays = ['signed', 'recorded', 'electronic', 'other'] as const

/** `guardian`: a parent or who answers for a child (LGPD art. 14, § 1). `representative`: who holds a power of attorney. */
export const consentGivers = ['self', 'guardian', 'representative'] as const

const consentFields = z.object({
  personId: id,
  /** What was allowed, each by itself. */
  purposes: z.array(z.enum(purposeIds)).min(1).max(purposeIds.length),
  /** Who may read it; of each purpose only its own audiences count. */
  audiences: z.array(z.enum(audiences)).max(audiences.length),
  /** The version of the text that was read. */
  textVersion: text(20).min(1),
  language: z.enum(languages),
  givenOn: isoDate,
  way: z.enum(consentWays),
  givenBy: z.enum(consentGivers).default('self'),
  /** Whether somebody interpreted it into a language that the person speaks. */
  interpreted: z.boolean().default(false),
  /** The document of the case that proves it. */
  annexId: id.nullable().default(null),
  /** Who interpreted, who gave it for the person, and what else should be known. */
  note: text(2_000).default(''),
})

/** Whoever records it knows the proof or says in the note why there is none: the burden is ours (LGPD art. 8, § 2). */
export const newConsent = consentFields.refine((one) => one.annexId !== null || one.note !== '', { path: ['note'], message: 'proof' })

export const consentWithdrawal = z.object({ on: isoDate, version })

export const consentView = consentFields.omit({ purposes: true }).extend({
  id,
  purpose: z.enum(purposeIds),
  withdrawnOn: isoDate.nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
  version,
})

export type NewConsent = z.output<typeof newConsent>
export type ConsentWithdrawal = z.output<typeof consentWithdrawal>
export type ConsentView = z.infer<typeof consentView>

type Consent = Pick<ConsentView, 'personId' | 'purpose' | 'givenOn' | 'withdrawnOn'> & { readonly audiences: readonly Audience[] }

/** Whether the person allowed it, took it back, or never said so. A consent withdrawn and given anew is given. */
export function consentState(
  consents: readonly Consent[],
  { personId, purpose, audience, on }: { personId: string; purpose: PurposeId; audience?: Audience; on: IsoDate },
): 'given' | 'withdrawn' | 'missing' {
  const own = consents.filter(
    (one) => one.personId === personId && one.purpose === purpose && one.givenOn <= on && (!audience || one.audiences.includes(audience)),
  )
  if (own.some((one) => one.withdrawnOn === null || one.withdrawnOn > on)) return 'given'
  return own.length > 0 ? 'withdrawn' : 'missing'
}

/** Those of whom a text tells because of what was done to them or what they saw; who acts by profession or office is not asked. */
const asked: ReadonlySet<string> = new Set<(typeof partyRoles)[number]>(['victim', 'family', 'petitioner', 'witness', 'other'])

export function isAskedForConsent({ role }: { role: string }): boolean {
  return asked.has(role)
}

/** The people who did not allow, or no longer allow, that a text for that audience tells of them. */
export function findWithoutConsent<Person extends { readonly id: string; readonly role: string }>(
  people: readonly Person[],
  consents: readonly Consent[],
  audience: Audience,
  on: IsoDate,
): { readonly person: Person; readonly purpose: PurposeId; readonly state: 'withdrawn' | 'missing' }[] {
  const purpose = purposeOf(audience)
  if (!purpose) return []
  return people.filter(isAskedForConsent).flatMap((person) => {
    const state = consentState(consents, { personId: person.id, purpose, audience, on })
    return state === 'given' ? [] : [{ person, purpose, state }]
  })
}
