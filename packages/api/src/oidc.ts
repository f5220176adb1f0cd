import { createHash, createPublicKey, type KeyObject, randomBytes, constants as rsa, verify } from 'node:crypto'
import { z } from 'zod'
import type { Config } from './config.ts'

/** The other house that says who somebody is, by OpenID Connect. */
export type OidcSetting = NonNullable<Config['oidc']>

/** It did not answer, or answered what it may not. The message says which, and holds nobody's name. */
export class OidcError extends Error {
  override name = 'OidcError'
}

/** What only the browser that was sent away may bring back. */
export interface Departure {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who somebody is there: the subject never changes, the address may. */
export interface Claims {
  readonly subject: string
  /** Only when the other house has verified that it is theirs. */
  readonly email: string | undefined
}

const discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
})

type Discovery = z.output<typeof discovery>

/** Reads what the house says of itself: at the first sign-in, not at the start, and anew after it could not be reached. */
export function openOidc(setting: OidcSetting) {
  let known: Promise<Discovery> | undefined
  return { depart, arrive }

  /** The address to which the browser is sent, and what must come back from there. */
  async function depart(redirectUri: string): Promise<Departure & { address: string }> {
    const { authorization_endpoint } = await discover()
    const departure = { state: newSecret(), nonce: newSecret(), verifier: newSecret() }
    const address = new URL(authorization_endpoint)
    const asked = {
      response_type: 'code',
      client_id: setting.clientId,
      redirect_uri: redirectUri,
      scope: 'openid email',
      state: departure.state,
      nonce: departure.nonce,
      code_challenge: createHash('sha256').update(departure.verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
    return { ...departure, address: address.href }
  }

  /** Exchanges the code that came back for who it is. `now` in seconds since 1970. */
  async function arrive(code: string, departure: Departure, redirectUri: string, now: number): Promise<Claims> {
    const house = await discover()
    const tokens = tokenAnswer.parse(await ask(house.token_endpoint, exchange(house, code, departure.verifier, redirectUri)))
    const told = checkIdToken(tokens.id_token, await readKeys(house.jwks_uri), { house, setting, nonce: departure.nonce, now })
    if (told.email !== undefined || !house.userinfo_endpoint) return toClaims(told)
    const more = userinfo.parse(await ask(house.userinfo_endpoint, { headers: { Authorization: `Bearer ${tokens.access_token}` } }))
    if (more.sub !== told.sub) throw new OidcError('the answer is about somebody else')
    return toClaims(more)
  }

  function discover(): Promise<Discovery> {
    known ??= readDiscovery(setting.issuer).catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }

  function exchange(house: Discovery, code: string, verifier: string, redirectUri: string): RequestInit {
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier })
    if (house.token_endpoint_auth_methods_supported.includes('client_secret_basic')) {
      const pair = [setting.clientId, setting.clientSecret].map(encodeURIComponent).join(':')
      return { method: 'POST', body, headers: { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` } }
    }
    body.set('client_id', setting.clientId)
    body.set('client_secret', setting.clientSecret)
    return { method: 'POST', body }
  }
}

async function readDiscovery(issuer: string): Promise<Discovery> {
  const found = discovery.parse(await ask(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`))
  if (found.issuer.replace(/\/$/, '') !== issuer.replace(/\/$/, '')) throw new OidcError('the house says it is another')
  return found
}

/** Waits for ten seconds at most, and reads no more than a megabyte would hold. */
async function ask(address: string, init: RequestInit = {}): Promise<unknown> {
  try {
    const answer = await fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(10_000) })
    if (!answer.ok) throw new OidcError(`answered ${answer.status}`)
    return await answer.json()
  } catch (error) {
    throw error instanceof OidcError ? error : new OidcError('no answer')
  }
}

const tokenAnswer = z.object({ id_token: z.string(), access_token: z.string() })
const person = z.object({ sub: z.string().min(1).max(255), email: z.string().optional(), email_verified: z.boolean().optional() })
const userinfo = person
const idToken = person.extend({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
  exp: z.number(),
  nonce: z.string().optional(),
})
const header = z.object({ alg: z.string(), kid: z.string().optional() })
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional(), use: z.string().optional() })) })

type Keys = z.output<typeof keySet>['keys']

async function readKeys(address: string): Promise<Keys> {
  return keySet.parse(await ask(address)).keys
}

interface Expected {
  readonly house: Discovery
  readonly setting: OidcSetting
  readonly nonce: string
  readonly now: number
}

/** Seconds by which the clocks of two houses may differ. */
const skew = 60

function checkIdToken(token: string, keys: Keys, { house, setting, nonce, now }: Expected) {
  const [head = '', body = '', signature = ''] = token.split('.')
  if (!isSigned(`${head}.${body}`, signature, header.parse(readPart(head)), keys)) throw new OidcError('the signature is not theirs')
  const told = idToken.parse(readPart(body))
  const audiences = [told.aud].flat()
  if (told.iss !== house.issuer) throw new OidcError('another issuer')
  if (!audiences.includes(setting.clientId) || (audiences.length > 1 && told.azp !== setting.clientId))
    throw new OidcError('meant for another')
  if (told.exp + skew < now) throw new OidcError('too old')
  if (told.nonce !== nonce) throw new OidcError('not the answer to this request')
  return told
}

/** What may sign: never `none`, and never the shared secret, which our own settings hold. */
const algorithms: Readonly<Record<string, (content: Buffer, key: KeyObject, signature: Buffer) => boolean>> = {
  RS256: (content, key, signature) => verify('sha256', content, key, signature),
  PS256: (content, key, signature) =>
    verify('sha256', content, { key, padding: rsa.RSA_PKCS1_PSS_PADDING, saltLength: rsa.RSA_PSS_SALTLEN_DIGEST }, signature),
  ES256: (content, key, signature) => verify('sha256', content, { key, dsaEncoding: 'ieee-p1363' }, signature),
  EdDSA: (content, key, signature) => verify(null, content, key, signature),
}

const kinds: Readonly<Record<string, string>> = { RS256: 'RSA', PS256: 'RSA', ES256: 'EC', EdDSA: 'OKP' }

function isSigned(content: string, signature: string, { alg, kid }: z.output<typeof header>, keys: Keys): boolean {
  const check = algorithms[alg]
  if (!check) return false
  const fitting = keys.filter((key) => key.kty === kinds[alg] && key.use !== 'enc' && (kid === undefined || key.kid === kid))
  return fitting.some((key) =>
    check(Buffer.from(content), createPublicKey({ key: { ...key }, format: 'jwk' }), Buffer.from(signature, 'base64url')),
  )
}

function readPart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    throw new OidcError('unreadable')
  }
}

function toClaims({ sub, email, email_verified }: z.output<typeof person>): Claims {
  return { subject: sub, email: email_verified === true ? email : undefined }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}
