import { z } from 'zod'
import { id, text, version } from './fields.ts'

export const partyRoles = ['victim', 'family', 'petitioner', 'representative', 'witness', 'expert', 'authority', 'other'] as const

/**
 * A person in a role in a case. A protected person needs a pseudonym: it is what everyone reads who is
 * not cleared for the name.
 */
export const newPerson = z
  .object({
    name: text(200).min(1),
    role: z.enum(partyRoles),
    protected: z.boolean().default(true),
    pseudonym: text(120).default(''),
    initials: text(20).default(''),
    groupLabel: text(120).default(''),
    nationality: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
    note: text(5_000).default(''),
    /** Numbers of documents, telephones, addresses, a line each: what a leak is searched for. */
    identifiers: text(2_000).default(''),
    /** Of a representative: printed under the name unless the person is protected. */
    barNumber: text(60).default(''),
    /** Of a representative: professional address, e-mail and telephone, in a line as a brief prints it. */
    contact: text(400).default(''),
  })
  .refine((person) => !person.protected || person.pseudonym !== '', { path: ['pseudonym'], message: 'pseudonym' })

export type NewPerson = z.output<typeof newPerson>

export const personEdit = z.object({
  name: text(200).min(1).optional(),
  role: z.enum(partyRoles).optional(),
  protected: z.boolean().optional(),
  pseudonym: text(120).optional(),
  initials: text(20).optional(),
  groupLabel: text(120).optional(),
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional(),
  note: text(5_000).optional(),
  identifiers: text(2_000).optional(),
  barNumber: text(60).optional(),
  contact: text(400).optional(),
  version,
})

export type PersonEdit = z.output<typeof personEdit>

/** A person as everybody reads who sees the case: `name` is what `nameFor` gives them; of a protected person the rest is empty that may say who it is. */
export const personView = z.object({
  id,
  name: z.string(),
  role: z.enum(partyRoles),
  protected: z.boolean(),
  pseudonym: z.string(),
  initials: z.string(),
  groupLabel: z.string(),
  nationality: z.string().nullable(),
  note: z.string(),
  identifiers: z.string(),
  barNumber: z.string(),
  contact: z.string(),
  version,
})

export type PersonView = z.infer<typeof personView>

/** Why somebody wants to know who a protected person is: it stays in the trail. */
export const newReveal = z.object({ reason: text(300).min(3) })

/** What is covered of a protected person, told to who asked for it. */
export const revealedPerson = personView.pick({
  id: true,
  name: true,
  note: true,
  identifiers: true,
  barNumber: true,
  contact: true,
  version: true,
})

export type RevealedPerson = z.infer<typeof revealedPerson>
