import { type ChildProcess, execFile } from 'node:child_process'
import { setPriority } from 'node:os'
import { keepWithin } from './workshop.ts'

/** Reads the words in the picture of a page, where the server has a program that can. */
export interface Recogniser {
  /** Of Tesseract: `por`, `spa`, `eng`. */
  readonly languages: readonly string[]
  /** Throws where it takes too long or too much memory, or cannot be read. */
  readonly read: (picture: string) => Promise<string>
}

const known = ['por', 'spa', 'eng']
const seconds = 60
const megabytes = 1_000
const mostLetters = 200_000

/** Tesseract, if it is installed with one of our languages; undefined where it is not. */
export async function findRecogniser(): Promise<Recogniser | undefined> {
  const told = await run(['--list-langs']).catch(() => '')
  const installed = new Set(told.split(/\s+/))
  const languages = known.filter((one) => installed.has(one))
  if (languages.length === 0) return undefined
  // 1: it also finds which way the page is turned.
  const layout = installed.has('osd') ? '1' : '3'
  const settings = ['-l', languages.join('+'), '--psm', layout]
  return { languages, read: async (picture) => (await run([picture, 'stdout', ...settings])).trim() }
}

/** Without the settings of the server, behind what answers people, and never longer or larger than it may be. */
function run(words: readonly string[]): Promise<string> {
  const { PATH, TESSDATA_PREFIX } = process.env
  const env = { PATH, TESSDATA_PREFIX, OMP_THREAD_LIMIT: '1' }
  const limits = { env, timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: mostLetters * 4 } as const
  return new Promise((resolve, reject) => {
    const child = execFile('tesseract', words, limits, (error, told) => (error ? reject(error) : resolve(told)))
    if (child.pid !== undefined) stepBack(child, child.pid)
  })
}

function stepBack(child: ChildProcess, pid: number): void {
  keepWithin(child, megabytes)
  try {
    setPriority(pid, 10)
  } catch {
    // It has ended already.
  }
}
