import { createRequire } from 'node:module'
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
  const asked = { response: { ...made, clientExtensionResults: {} }, ...expected(challenge, party) }
  const answer = await openCeremonies()
    .verifyRegistrationResponse(asked)
    .catch(() => undefined)
  if (!answer?.verified) throw invalid([{ pointer: '#/made', code: 'passkey' }])
  const { id, publicKey, counter } = answer.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports: made.response.transports }
}

/** The count that the passkey has come to. Throws 401 when it is not this passkey that signed this question, here. */
export async function checkUsed(used: UsedPasskey, stored: StoredPasskey, challenge: string, party: Party): Promise<number> {
  const credential = {
    id: stored.credentialId,
    publicKey: new Uint8Array(Buffer.from(stored.publicKey, 'base64url')),
    counter: stored.counter,
    transports: [...stored.transports],
  }
  const asked = { response: { ...used, clientExtensionResults: {} }, credential, ...expected(challenge, party) }
  const answer = await openCeremonies()
    .verifyAuthenticationResponse(asked)
    .catch(() => undefined)
  if (!answer?.verified) throw new ProblemError('bad-passkey')
  return answer.authenticationInfo.newCounter
}

function expected(challenge: string, party: Party) {
  return { expectedChallenge: challenge, expectedOrigin: party.origin, expectedRPID: party.id, requireUserVerification: true }
}

/** What extensions would say; none is asked for. */
interface Outputs {
  readonly clientExtensionResults: object
}

/** The part of the library that is used, as it describes itself. */
interface Ceremonies {
  verifyRegistrationResponse(
    asked: ReturnType<typeof expected> & { response: MadePasskey & Outputs },
  ): Promise<
    { verified: false } | { verified: true; registrationInfo: { credential: { id: string; publicKey: Uint8Array; counter: number } } }
  >
  verifyAuthenticationResponse(
    asked: ReturnType<typeof expected> & {
      response: UsedPasskey & Outputs
      credential: { id: string; publicKey: Uint8Array; counter: number; transports: string[] }
    },
  ): Promise<{ verified: boolean; authenticationInfo: { newCounter: number } }>
}

let opened: Ceremonies | undefined

/**
 * The library of ceremonies comes with the sign-in library's own part for passkeys, in the release that was tested with
 * it. That part itself is not used: it lets a passkey in without asking who is there.
 */
function openCeremonies(): Ceremonies {
  opened ??= createRequire(createRequire(import.meta.url).resolve('@better-auth/passkey'))('@simplewebauthn/server')
  if (!opened) throw new Error('The library for passkeys is missing.')
  return opened
}
