import type { MadePasskey, UsedPasskey } from '@travessia/shared/second-factor'
import { invalid, ProblemError } from '../problems.ts'

/** For whom a passkey is made: the name of the server, and the address at which its pages stand. */
export interface Party {
  readonly id: string
  readonly origin: string
}

/** What is kept of a passkey. */
export interface StoredPasskey {
  readonly credentialId: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

type Known = readonly { readonly id: string; readonly transports: readonly string[] }[]

const describe = ({ id, transports }: Known[number]) => ({ id, transports: [...transports], type: 'public-key' as const })

/** What the browser is asked for a new passkey: one that finds its account by itself, and asks who is there. */
export function askForNew(party: Party, challenge: string, user: { id: string; email: string; name: string }, known: Known) {
  return {
    challenge,
    rp: { id: party.id, name: 'Travessia' },
    user: { id: Buffer.from(user.id).toString('base64url'), name: user.email, displayName: user.name },
    // EdDSA, ES256, RS256.
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ alg, type: 'public-key' as const })),
    timeout: 120_000,
    attestation: 'none' as const,
    excludeCredentials: known.map(describe),
    authenticatorSelection: { residentKey: 'required' as const, requireResidentKey: true, userVerification: 'required' as const },
  }
}

/** What the browser is asked for a passkey that exists; any, unless some are named. */
export function askForKnown(party: Party, challenge: string, known: Known) {
  return {
    challenge,
    rpId: party.id,
    timeout: 120_000,
    userVerification: 'required' as const,
    allowCredentials: known.map(describe),
  }
}

/** Throws 422 when it was not made for this question, here, with whoever is there verified. */
export async function checkNew(made: MadePasskey, challenge: string, party: Party): Promise<StoredPasskey> {
  const { clientDataJSON, attestationObject, transports } = made.response
  const response = { ...made, response: { clientDataJSON, attestationObject }, clientExtensionResults: {} }
  const { verifyRegistrationResponse } = await openCeremonies()
  const answer = await verifyRegistrationResponse({ response, ...expected(challenge, party) }).catch(() => undefined)
  if (!answer?.verified) throw invalid([{ pointer: '#/made', code: 'passkey' }])
  const { id, publicKey, counter } = answer.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
}

/** The count that the passkey has come to. Throws 401 when it is not this passkey that signed this question, here. */
export async function checkUsed(used: UsedPasskey, stored: StoredPasskey, challenge: string, party: Party): Promise<number> {
  const credential = {
    id: stored.credentialId,
    publicKey: new Uint8Array(Buffer.from(stored.publicKey, 'base64url')),
    counter: stored.counter,
  }
  const response = { ...used, clientExtensionResults: {} }
  const { verifyAuthenticationResponse } = await openCeremonies()
  const answer = await verifyAuthenticationResponse({ response, credential, ...expected(challenge, party) }).catch(() => undefined)
  if (!answer?.verified) throw new ProblemError('bad-passkey')
  return answer.authenticationInfo.newCounter
}

function expected(challenge: string, party: Party) {
  return { expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: true }
}

/** Read when a passkey first needs it: it would cost every start a fifth of a second, and memory of every server. */
function openCeremonies() {
  return import('@simplewebauthn/server')
}
