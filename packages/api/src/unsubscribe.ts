import { createHmac, timingSafeEqual } from 'node:crypto'

/** What lets a mail program end the digest of one member, and do nothing else: their id, signed. */
export function signUnsubscribe(secret: string, userId: string): string {
  return `${userId}.${sign(secret, userId).toString('base64url')}`
}

/** Whose digest it ends, if the signature is ours. */
export function readUnsubscribe(secret: string, token: string): string | undefined {
  const [, userId = '', signature = ''] = /^([\da-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  const given = Buffer.from(signature, 'base64url')
  const own = sign(secret, userId)
  return given.length === own.length && timingSafeEqual(given, own) ? userId : undefined
}

function sign(secret: string, userId: string): Buffer {
  return createHmac('sha256', secret).update(`end of the digest ${userId}`).digest()
}
