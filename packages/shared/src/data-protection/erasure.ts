import { z } from 'zod'
import { text, version } from '../fields.ts'
import { keepingGrounds } from './law.ts'

/** What of a record goes when a person is anonymised; the nationality only if it is asked for. */
export const erasedFields = ['name', 'identifiers', 'contact', 'barNumber', 'initials', 'note'] as const

/** Where something of a person stands. */
export const erasurePlaces = [
  'record',
  'nationality',
  'consents',
  'requests',
  'briefs',
  'versions',
  'events',
  'annexes',
  'tasks',
  'comments',
  'measures',
  'correspondence',
  'case',
  'trail',
  'filings',
  'annex-files',
] as const

export type ErasurePlace = (typeof erasurePlaces)[number]

/** What becomes of it. `goes`: made unreadable. `replaced`: the name gives way to the pseudonym. `stays`: with the ground. */
export const erasureEffect = z.object({
  place: z.enum(erasurePlaces),
  effect: z.enum(['goes', 'replaced', 'stays']),
  count: z.number().int(),
  ground: z.enum(Object.keys(keepingGrounds)).nullable(),
})

export const erasurePreview = z.object({ effects: z.array(erasureEffect), pseudonym: z.string(), version })

export const erasure = z.object({
  /** Instead of the one that the person has; empty: it stays. */
  pseudonym: text(120).default(''),
  nationality: z.boolean().default(false),
  /** Why what stays may stay. */
  grounds: z.array(z.enum(Object.keys(keepingGrounds))).min(1),
  reason: text(1_000).min(1),
  version,
})

export type Erasure = z.output<typeof erasure>
export type ErasureEffect = z.infer<typeof erasureEffect>
export type ErasurePreview = z.infer<typeof erasurePreview>
