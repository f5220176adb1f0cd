import { z } from 'zod'
import type { factors } from './choices.ts'
import { id, instant, text, version } from './fields.ts'
import { roles } from './permissions.ts'

export type Factor = (typeof factors)[number]

const password = z.string().max(200)
const code = text(40).min(1)

/** One's own password, asked again before anything about one's second factor changes. */
export const passwordAgain = z.object({ password })
export const totpCode = z.object({ code })
export const totpRemoval = z.object({ password, code })

export const codeEntry = z.object({ factor: z.enum(['totp', 'recovery']), code })

const encoded = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/)

/** What a browser hands over when a passkey was made (WebAuthn, RegistrationResponseJSON). */
const madePasskey = z.object({
  id: encoded.min(1),
  rawId: encoded,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: encoded, attestationObject: encoded, transports: z.array(z.string().max(20)).max(10).default([]) }),
})

/** What a browser hands over when a passkey was used (WebAuthn, AuthenticationResponseJSON). */
const usedPasskey = z.object({
  id: encoded.min(1),
  rawId: encoded,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
})

export const newPasskey = z.object({ name: text(80).min(1), made: madePasskey })
export const passkeyEdit = z.object({ name: text(80).min(1) })
export const passkeyEntry = z.object({ used: usedPasskey })

export type CodeEntry = z.output<typeof codeEntry>
export type NewPasskey = z.output<typeof newPasskey>
export type MadePasskey = z.output<typeof madePasskey>
export type UsedPasskey = z.output<typeof usedPasskey>

export const passkeyView = z.object({ id, name: z.string(), createdAt: instant, lastUsedAt: instant.nullable() })

/** One's own second factor: the app with codes since when, passkeys, how many recovery codes are left, and whether one must have it. */
export const secondFactorView = z.object({
  totpSince: instant.nullable(),
  passkeys: z.array(passkeyView),
  recoveryCodesLeft: z.number().int(),
  required: z.boolean(),
  /** An account that another house signs in has none here. */
  hasPassword: z.boolean(),
})

export type PasskeyView = z.infer<typeof passkeyView>
export type SecondFactorView = z.infer<typeof secondFactorView>

/** Of which roles the organisation asks for a second factor. */
export const requirementEdit = z.object({ roles: z.array(z.enum(roles)).max(roles.length), version })
export const requirementView = z.object({ roles: z.array(z.enum(roles)), version })

export type RequirementEdit = z.output<typeof requirementEdit>
export type RequirementView = z.infer<typeof requirementView>
