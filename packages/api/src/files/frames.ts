import { createCipheriv, createDecipheriv } from 'node:crypto'

/**
 * Bytes at rest, sealed with AES-256-GCM in frames, so that a file of any length is read and written as it flows and no
 * byte goes out before it was checked. The nonce of a frame is its number and whether it is the last: frames cannot be
 * left out, put in another order or cut off behind. A key seals one content only, so that no nonce serves twice.
 */
const frame = 65_536
const tag = 16
const mark = Buffer.from('TRV\u0001', 'latin1')

/** That what lies there is not what was sealed. */
export class BrokenSeal extends Error {
  override name = 'BrokenSeal'
}

/** How many bytes a content of that size takes when it is sealed. */
export function sealedSize(size: number): number {
  return mark.length + size + tag * Math.max(1, Math.ceil(size / frame))
}

export async function* seal(key: Buffer, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  yield mark
  let number = 0
  for await (const { frames, isLast } of cut(bytes, frame)) {
    const sealed = Buffer.allocUnsafe(frames.length + tag * Math.max(1, Math.ceil(frames.length / frame)))
    for (let at = 0, to = 0; at === 0 || at < frames.length; at += frame) {
      const part = frames.subarray(at, at + frame)
      const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number++, isLast && at + frame >= frames.length)).setAAD(mark)
      to += cipher.update(part).copy(sealed, to)
      cipher.final()
      to += cipher.getAuthTag().copy(sealed, to)
    }
    yield sealed
  }
}

/** The content, as far as it was checked. Throws a BrokenSeal at the first frame that is not as it was sealed. */
export async function* unseal(key: Buffer, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let number = 0
  for await (const { frames, isLast } of cut(withoutMark(sealed), frame + tag)) {
    const open = Buffer.allocUnsafe(frames.length)
    let length = 0
    for (let at = 0; at === 0 || at < frames.length; at += frame + tag) {
      const part = frames.subarray(at, at + frame + tag)
      if (part.length < tag) throw new BrokenSeal('A frame is cut off.')
      const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number++, isLast && at + frame + tag >= frames.length))
      decipher.setAAD(mark).setAuthTag(part.subarray(-tag))
      length += decipher.update(part.subarray(0, -tag)).copy(open, length)
      finish(decipher, number)
    }
    yield open.subarray(0, length)
  }
}

function finish(decipher: { final(): unknown }, number: number): void {
  try {
    decipher.final()
  } catch {
    throw new BrokenSeal(`Frame ${number} is not as it was sealed.`)
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(number, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}

async function* withoutMark(sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array()
  for await (const chunk of sealed) {
    if (!head) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < mark.length) continue
    if (!mark.equals(head.subarray(0, mark.length))) throw new BrokenSeal('It does not begin as what we seal.')
    yield head.subarray(mark.length)
    head = undefined
  }
  if (head) throw new BrokenSeal('It ends before it begins.')
}

/** The bytes in as many whole frames as have come, and then the last one, which may be shorter; never none. */
async function* cut(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<{ frames: Buffer; isLast: boolean }> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([rest, chunk])
    // A frame that is exactly full is held back: it may be the last.
    const whole = Math.max(0, Math.floor((rest.length - 1) / size)) * size
    if (whole === 0) continue
    yield { frames: rest.subarray(0, whole), isLast: false }
    rest = rest.subarray(whole)
  }
  yield { frames: rest, isLast: true }
}
