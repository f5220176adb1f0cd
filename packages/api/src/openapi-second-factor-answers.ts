import { factors } from '@travessia/shared/choices'
import { passkeyView, requirementView, secondFactorView } from '@travessia/shared/second-factor'
import { z } from 'zod'
import { type Answer, made, one } from './openapi-answer.ts'

const recoveryCodes = z.array(z.string()).nullable()
const asked = z.looseObject({ challenge: z.string() })
const signedIn = z.object({ signedIn: z.boolean() })

/** What is said about a second factor, one's own and the team's. */
export const secondFactorAnswers: Readonly<Record<string, Answer>> = {
  'POST /auth/sign-in/email': one(signedIn.extend({ factors: z.array(z.enum(factors)).optional() })),
  'POST /auth/sign-in/code': one(signedIn),
  'POST /auth/sign-in/passkey/options': one(asked),
  'POST /auth/sign-in/passkey': one(signedIn),
  'GET /me/second-factor': one(secondFactorView),
  'POST /me/second-factor/totp': made(z.object({ secret: z.string(), address: z.string() })),
  'POST /me/second-factor/totp/confirm': made(z.object({ recoveryCodes })),
  'POST /me/second-factor/totp/remove': 'nothing',
  'POST /me/second-factor/recovery-codes': made(z.object({ recoveryCodes })),
  'POST /me/second-factor/passkeys/options': one(asked),
  'POST /me/second-factor/passkeys': made(z.object({ passkey: passkeyView, recoveryCodes })),
  'PATCH /me/second-factor/passkeys/{id}': one(passkeyView),
  'POST /me/second-factor/passkeys/{id}/remove': 'nothing',
  'GET /organisation/second-factor': one(requirementView.extend({ members: z.array(z.uuid()) })),
  'PUT /organisation/second-factor': one(requirementView),
  'DELETE /users/{id}/second-factor': 'nothing',
}
