import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** The device was asked and gave no passkey: cancelled, not there, or one is there already. */
export class PasskeyError extends Error {
  override name = 'PasskeyError'
  readonly why: 'already' | 'unsupported' | 'notDone'

  constructor(cause: unknown) {
    super('The device gave no passkey.', { cause })
    this.why = (cause instanceof Error && reasons[cause.name]) || 'notDone'
  }
}

/** What the browser says, by the names that the standard gives (WebAuthn, §5.1.3 and §5.1.4). */
const reasons: Readonly<Record<string, PasskeyError['why']>> = { InvalidStateError: 'already', SecurityError: 'unsupported' }

/** Passkeys need a name of the server, not its number, and a line that nobody listens to. */
export function mayUsePasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(window.location.hostname)
}

/** Asks the device for a new passkey and keeps it under a name. */
export async function makePasskey(name: string, password: string) {
  const asked = await parseResponse(api.me['second-factor'].passkeys.options.$post({ json: { password } }))
  const { startRegistration } = await loadCeremonies()
  const made = await startRegistration({ optionsJSON: asked }).catch(sayNotDone)
  return parseResponse(api.me['second-factor'].passkeys.$post({ json: { name, made } }))
}

/** Signs in with a passkey of this device, or of one beside it. */
export async function enterByPasskey() {
  const asked = await parseResponse(api.auth['sign-in'].passkey.options.$post())
  const { startAuthentication } = await loadCeremonies()
  const used = await startAuthentication({ optionsJSON: asked }).catch(sayNotDone)
  return parseResponse(api.auth['sign-in'].passkey.$post({ json: { used } }))
}

/** Few of those who come to the door need it. */
function loadCeremonies() {
  return import('@simplewebauthn/browser')
}

function sayNotDone(error: unknown): never {
  throw new PasskeyError(error)
}
