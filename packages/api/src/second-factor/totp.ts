import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Instant, secondsOf } from '@travessia/shared/dates'

// RFC 6238 as every app knows it: SHA-1, six digits, thirty seconds.
const period = 30
const digits = 6

/** A new secret, in base32 as people type it. */
export function newTotpSecret(): string {
  return toBase32(randomBytes(20))
}

/**
 * The span of time to which the code belongs: the present one, or the one before or after for a clock that is a little
 * wrong. Nothing when the code is wrong, or not newer than the span `after`, whose code was used.
 */
export function findStep(secret: string, code: string, now: Instant, after: number): number | undefined {
  const present = Math.floor(secondsOf(now) / period)
  return [present, present - 1, present + 1].find((step) => step > after && isSame(codeAt(secret, step), code))
}

/** What an app reads from the square: it names the system and the account, never the organisation. */
export function totpAddress(secret: string, email: string): string {
  return `otpauth://totp/Travessia:${encodeURIComponent(email)}?secret=${secret}&issuer=Travessia`
}

function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const at = (mac.at(-1) ?? 0) & 0xf
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 10 ** digits).padStart(digits, '0')
}

function isSame(own: string, given: string): boolean {
  const [one, other] = [Buffer.from(own), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function toBase32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('')
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
