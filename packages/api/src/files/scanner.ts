import { createReadStream } from 'node:fs'
import { connect } from 'node:net'
import { ProblemError } from '../problems.ts'
import { refusals } from './words.ts'

/** Looks at a file that came in. Throws a plain refusal when it must not be kept. */
export type Scan = (path: string) => Promise<void>

interface ScannerPlace {
  /** `host:port`, or the path of a socket. */
  readonly at: string
  /** What happens to files while the scanner does not answer. */
  readonly whenAway: 'refuse' | 'accept'
}

const longest = 120_000

/** A ClamAV that listens: each file goes to it as it is (INSTREAM), and its verdict comes back. */
export function openScanner({ at, whenAway }: ScannerPlace): Scan {
  return async (path) => {
    const verdict = await ask(at, path).catch(() => undefined)
    if (verdict?.endsWith('FOUND')) throw new ProblemError('file-refused', { detail: refusals.infected })
    // What it could not look at, such as a file above its own limit, was not looked at.
    if (!verdict?.endsWith('OK') && whenAway === 'refuse') throw new ProblemError('scanner-away', { headers: { 'Retry-After': '30' } })
  }
}

/** In chunks that each say their length first; one of no length ends them. */
async function ask(at: string, path: string): Promise<string> {
  const line = connect(placeOf(at))
  line.setTimeout(longest, () => line.destroy(new Error('The scanner took too long.')))
  const answer = readAll(line)
  // It is waited for below; a line that breaks while we write must not be nobody's error.
  answer.catch(() => undefined)
  const send = (bytes: Uint8Array) => new Promise<void>((done, fail) => line.write(bytes, (error) => (error ? fail(error) : done())))
  try {
    await send(Buffer.from('zINSTREAM\0'))
    for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
      await send(lengthOf(chunk.length))
      await send(chunk)
    }
    await send(lengthOf(0))
    return await answer
  } finally {
    line.destroy()
  }
}

async function readAll(line: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of line) {
    text += Buffer.from(chunk).toString('latin1')
    if (text.endsWith('\0') || text.length > 10_000) break
  }
  return text.replace(/\0$/, '').trim()
}

function lengthOf(length: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

function placeOf(at: string) {
  const [, host, port] = /^(?:tcp:\/\/)?([^/]+):(\d+)$/.exec(at) ?? []
  return host && port ? { host, port: Number(port) } : { path: at }
}
