import { inflateSync } from 'node:zlib'

/** Beyond this the bytes of a picture are dots, or not worth the time. */
const most = 300_000

/**
 * What a picture says besides what it shows: who made it, with what, where. Of PNG and JPEG the parts that are no dots,
 * of any other file its beginning, read as letters of one byte and of two.
 */
export function wordsInPicture(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.toString('latin1', 1, 4) === 'PNG') return listChunks(file).map(readChunk).join('\n')
  const parts = file[0] === 0xff && file[1] === 0xd8 ? listSegments(file) : [file]
  return parts.map((part) => readLetters(part.subarray(0, most))).join('\n')
}

interface Chunk {
  readonly type: string
  readonly content: Buffer
}

function listChunks(file: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at)
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), content: file.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** Text stands in `tEXt`, `iTXt` and `zTXt`, the latter packed; dots and colours have names of their own. */
function readChunk({ type, content }: Chunk): string {
  if (['IDAT', 'IHDR', 'PLTE', 'IEND'].includes(type)) return ''
  const packed = content.indexOf(0x78, content.indexOf(0))
  return `${readLetters(content.subarray(0, most))}\n${packed < 0 ? '' : readLetters(unfold(content.subarray(packed)))}`
}

function unfold(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: most })
  } catch {
    return Buffer.alloc(0)
  }
}

/** The segments before the dots. */
function listSegments(file: Buffer): Buffer[] {
  const segments: Buffer[] = []
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff && file[at + 1] !== 0xda; ) {
    const length = file.readUInt16BE(at + 2)
    segments.push(file.subarray(at + 4, at + 2 + length))
    at += 2 + length
  }
  return segments
}

/** Words of two bytes a letter may begin at an even or at an odd place. */
function readLetters(bytes: Buffer): string {
  const wide = [0, 1].map((from) => bytes.toString('utf16le', from))
  return [bytes.toString('utf8'), bytes.toString('latin1'), ...wide]
    .map((text) => text.replaceAll(/[^\p{L}\p{M}\p{N}@.-]+/gu, ' '))
    .join('\n')
}
