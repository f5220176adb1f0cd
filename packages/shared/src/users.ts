import { z } from 'zod'
import { id, isoDate, text, version } from './fields.ts'
import { languages } from './languages.ts'
import { roles } from './permissions.ts'

const password = z.string().min(10).max(200)
const email = z.email().max(254)

/** The first organisation and its first director. */
export const setup = z.object({
  organisation: text(200).min(1),
  name: text(120).min(1),
  email,
  password,
  language: z.enum(languages).default('pt-BR'),
})

export const newInvitation = z.object({ email, role: z.enum(roles) })
export const acceptInvitation = z.object({ name: text(120).min(1), password, language: z.enum(languages).default('pt-BR') })
export const userEdit = z.object({ role: z.enum(roles).optional(), suspended: z.boolean().optional(), version })
export const meEdit = z.object({ name: text(120).min(1).optional(), language: z.enum(languages).optional() })
export const passwordEdit = z.object({ current: z.string().max(200), password })
export const resetAsk = z.object({ email })
/** What the mail brought, and the password that is chosen. */
export const newPassword = z.object({ token: z.string().regex(/^[\w-]{20,100}$/), password })
/** `password`: one's own, asked again. */
export const newToken = z.object({ name: text(80).min(1), expiresOn: isoDate.nullable().default(null), password: z.string().max(200) })

export type Setup = z.output<typeof setup>
export type NewInvitation = z.output<typeof newInvitation>
export type AcceptInvitation = z.output<typeof acceptInvitation>
export type UserEdit = z.output<typeof userEdit>
export type PasswordEdit = z.output<typeof passwordEdit>
export type NewPassword = z.output<typeof newPassword>
export type NewToken = z.output<typeof newToken>

export const userView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  suspended: z.boolean(),
  version,
})

export type UserView = z.infer<typeof userView>
