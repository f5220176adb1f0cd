import type { CaseArchive } from '@travessia/shared/case-archive'
import { type Recognised, recognise } from '../files/recognise.ts'
import type { FileStore, StoredBytes } from '../files.ts'
import { ProblemError } from '../problems.ts'
import { openWorkshop } from '../workshop.ts'
import { refusals } from './refusals.ts'
import type { Unpacked, Unpacking } from './unpack.ts'
import type { UnpackAnswer } from './unpack-worker.ts'

export type KeptFile = StoredBytes & Recognised

/** An archive that was sent, whole and unaltered, with its files in the store. */
export interface TakenIn {
  readonly archive: CaseArchive
  /** By their paths in the archive. */
  readonly files: ReadonlyMap<string, KeptFile>
}

/** With little memory and time: a file can be made to need a great deal of them. */
const unpackAside = openWorkshop<Unpacking, UnpackAnswer>(new URL('./unpack-worker.ts', import.meta.url), { seconds: 300, megabytes: 768 })

/** Unpacks an archive of the store and keeps its files; says before each how many are kept of how many. */
export function takeIn(
  files: FileStore,
  stored: StoredBytes,
  now: string,
  tell: (done: number, total: number) => Promise<void>,
): Promise<TakenIn> {
  return files.lend([stored], ([file = '']) =>
    files.withFolder(async (folder) => {
      const { archive, places } = await open({ file, folder, mostBytes: 4 * Math.max(stored.size, 16_000_000), now })
      const kept = new Map<string, KeptFile>()
      for (const [name, place] of places) {
        await tell(kept.size, places.size)
        kept.set(name, await keep(files, name, place))
      }
      await tell(kept.size, places.size)
      return { archive, files: kept }
    }),
  )
}

async function open(task: Unpacking): Promise<Unpacked> {
  // A file that breaks the reader is one that nobody should open.
  const answer = await unpackAside(task).catch(() => ({ refused: 'not-archive' as const, where: '' }))
  if ('unpacked' in answer) return answer.unpacked
  throw new ProblemError('file-refused', { detail: refusals[answer.refused](answer.where) })
}

/** Each file of an archive is looked at as one that somebody attaches. */
async function keep(files: FileStore, name: string, place: string): Promise<KeptFile> {
  const incoming = await files.weigh(place)
  try {
    const recognised = await recognise(place, incoming.size)
    await files.scan?.(place)
    return { ...recognised, ...(await files.keep(incoming)) }
  } catch (error) {
    const why = error instanceof ProblemError && error.code === 'file-refused' ? error.extras.detail : undefined
    throw why ? new ProblemError('file-refused', { detail: refusals.file(name, why) }) : error
  }
}
