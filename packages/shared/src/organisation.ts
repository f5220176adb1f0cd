import { z } from 'zod'
import { editOf, text, version } from './fields.ts'

/** The number of a legal person in Brazil, written 12.345.678/0001-95; since July 2026 the first twelve may be letters too. */
const cnpj = text(20)
  .transform(punctuate)
  .refine((value) => value === '' || isCnpj(value), { message: 'cnpj' })

const particulars = z.object({
  name: text(200).min(1),
  legalNature: text(120),
  taxId: cnpj,
  address: text(300),
  email: z.literal('').or(z.email().max(254)),
  phone: text(60),
  /** The State in which it is recognised. */
  recognisedIn: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
})

/** All that the form holds. */
export const organisationFields = particulars
export const organisationEdit = editOf(particulars).extend({ version })
export const organisationView = z.object({
  name: z.string(),
  legalNature: z.string(),
  taxId: z.string(),
  address: z.string(),
  email: z.string(),
  phone: z.string(),
  recognisedIn: z.string().nullable(),
  version,
})

export type OrganisationFields = z.output<typeof organisationFields>
export type OrganisationEdit = z.output<typeof organisationEdit>
export type OrganisationView = z.infer<typeof organisationView>

/** What an organisation is that has recorded nothing but its name. */
export const noParticulars = { legalNature: '', taxId: '', address: '', email: '', phone: '', recognisedIn: null } as const

/** Whether the two last digits are those that the twelve before them yield (RFB, modulo 11; a letter counts as its code less 48). */
export function isCnpj(written: string): boolean {
  const signs = written.replaceAll(/[./\s-]/g, '').toUpperCase()
  if (!/^[0-9A-Z]{12}\d{2}$/.test(signs) || /^(.)\1+$/.test(signs)) return false
  return [12, 13].every((at) => checkDigit(signs.slice(0, at)) === signs[at])
}

function checkDigit(signs: string): string {
  const values = Array.from(signs, (sign) => sign.charCodeAt(0) - 48).toReversed()
  const sum = values.reduce((total, value, at) => total + value * ((at % 8) + 2), 0)
  return String(sum % 11 < 2 ? 0 : 11 - (sum % 11))
}

function punctuate(written: string): string {
  const signs = written.replaceAll(/[./\s-]/g, '').toUpperCase()
  const parts = /^(\w{2})(\w{3})(\w{3})(\w{4})(\d{2})$/.exec(signs)
  return parts ? `${parts[1]}.${parts[2]}.${parts[3]}/${parts[4]}-${parts[5]}` : written
}
