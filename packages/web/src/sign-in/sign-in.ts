import { parseResponse } from 'hono/client'
import { z } from 'zod'
import { api } from '../api.ts'

export const credentials = z.object({ email: z.email(), password: z.string().min(1) })

export type Credentials = z.output<typeof credentials>

/** Opens a session; throws a problem of status 401 when e-mail or password are wrong. */
export function signIn(json: Credentials) {
  return parseResponse(api.auth['sign-in'].email.$post({ json }))
}

/** Ends the session on this device. */
export function signOut() {
  return parseResponse(api.auth['sign-out'].$post())
}
