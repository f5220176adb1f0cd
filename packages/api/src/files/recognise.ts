import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type FileType, type FileWarning, isFileType } from '@travessia/shared/files'
import { countPages } from '../pdf.ts'
import { ProblemError } from '../problems.ts'
import { tellsPlace } from './place-in-picture.ts'
import { refusals } from './words.ts'
import { readZipDirectory } from './zip-directory.ts'

export interface Recognised {
  readonly type: FileType
  readonly warning: FileWarning | null
  /** Of a PDF that could be read. */
  readonly pages: number | null
}

/**
 * What a file is, by its content and not by its name. Throws a plain refusal for what is not kept: web pages and
 * drawings that can run, programs, macros, packed files that unfold without end.
 */
export async function recognise(path: string, size: number): Promise<Recognised> {
  if (size === 0) throw refuse('empty')
  // Of many files itself, which no start waits for.
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(path)
  if (!found) return { ...plain, type: await requireText(path) }
  const ext: string = found.ext
  if (ext === 'cfb') return requireWordDocument(path)
  if (macroTypes.has(ext)) throw refuse('macros')
  if (!isFileType(ext)) throw refuse('unknown')
  if (packed.has(ext)) await refuseTraps(path, size)
  if (pictures.has(ext)) return { ...plain, type: ext, warning: (await tellsPlace(path)) ? 'located' : null }
  return { ...plain, type: ext, ...(ext === 'pdf' && (await lookIntoPdf(path))) }
}

const plain = { warning: null, pages: null }
const macroTypes = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm'])
const pictures = new Set<string>(['jpg', 'png', 'gif'] satisfies FileType[])
const packed = new Set<string>(['docx', 'xlsx', 'pptx', 'odt'] satisfies FileType[])
const most = { unpacked: 300_000_000, ratio: 200 }

/** A small file may be almost empty lines and harmless: the ratio counts from a megabyte on. */
const ratioFrom = 1_000_000

async function refuseTraps(path: string, size: number): Promise<void> {
  const entries = await readZipDirectory(path)
  if (!entries) throw refuse('damaged')
  const unpacked = entries.reduce((sum, one) => sum + one.size, 0)
  if (unpacked > most.unpacked || (unpacked > ratioFrom && unpacked / size > most.ratio)) throw refuse('swollen')
  if (entries.some(({ name }) => /vbaProject\.bin$|^Basic\/.+/i.test(name))) throw refuse('macros')
}

/** The container of old Office files: a Word document, or a newer one behind a password, or something else. */
async function requireWordDocument(path: string): Promise<Recognised> {
  const wide = (name: string) => Buffer.from(name, 'utf16le')
  const [isWord, isLocked, hasMacros] = await findInFile(path, [wide('WordDocument'), wide('EncryptedPackage'), wide('_VBA_PROJECT')])
  if (isLocked) throw refuse('locked')
  if (hasMacros) throw refuse('macros')
  if (!isWord) throw refuse('unknown')
  return { ...plain, type: 'doc' }
}

async function lookIntoPdf(path: string): Promise<Omit<Recognised, 'type'>> {
  const [isEncrypted, isSigned] = await findInFile(path, [Buffer.from('/Encrypt'), Buffer.from('/ByteRange')])
  if (isEncrypted) return { warning: 'encrypted', pages: null }
  // A PDF that we cannot read may still be one that people can.
  return { warning: isSigned ? 'signed' : null, pages: await countPages(path).catch(() => null) }
}

/** Text without control characters, which no browser would take for a page or a drawing. */
async function requireText(path: string): Promise<'txt'> {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(65_536), position: 0 }).finally(() => file.close())
  const start = buffer.subarray(0, bytesRead)
  if (start.some((byte) => byte < 32 && !textControls.has(byte))) throw refuse('unknown')
  if (/<(!doctype|html|svg|script|body|head|iframe|\?xml)\b/i.test(start.toString('latin1'))) throw refuse('markup')
  return 'txt'
}

const textControls = new Set([9, 10, 12, 13])

/** For each pattern, whether it stands anywhere in the file. */
async function findInFile(path: string, patterns: readonly Buffer[]): Promise<boolean[]> {
  const found = patterns.map(() => false)
  const longest = Math.max(...patterns.map((one) => one.length))
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: 1_048_576 })) {
    const part = Buffer.concat([rest, chunk])
    for (const [at, pattern] of patterns.entries()) found[at] ||= part.includes(pattern)
    rest = part.subarray(Math.max(0, part.length - longest))
  }
  return found
}

function refuse(why: keyof typeof refusals) {
  return new ProblemError('file-refused', { detail: refusals[why] })
}
