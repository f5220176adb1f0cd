import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Text or key that does not open: another key, another place, or altered. It says nothing of what it holds. */
export class SealError extends Error {
  override name = 'SealError'

  constructor() {
    super('What is sealed does not open: it lies elsewhere, was altered, or belongs to another key.')
  }
}

/** `<iv>.<ciphertext and tag>` by AES-256-GCM. It opens under the same key and the same `bound` alone. */
export function encrypt(key: Buffer, content: Buffer, bound: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound))
  const sealed = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
  return `${iv.toString('base64url')}.${sealed.toString('base64url')}`
}

/** Throws a SealError when it does not open. */
export function decrypt(key: Buffer, text: string, bound: string): Buffer {
  const [iv, sealed] = text.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (iv?.length !== 12 || !sealed || sealed.length < tagBytes) throw new SealError()
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(bound))
    decipher.setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()])
  } catch {
    throw new SealError()
  }
}

const tagBytes = 16
