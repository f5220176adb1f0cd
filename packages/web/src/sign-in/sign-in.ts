import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Opens a session; throws a problem of status 401 when e-mail or password are wrong. */
export function signIn(json: Credentials) {
  return parseResponse(api.auth['sign-in'].email.$post({ json }))
}

/** Ends the session on this device. */
export function signOut() {
  return parseResponse(api.auth['sign-out'].$post())
}
