import { mkdir, rm } from 'node:fs/promises'
import type { CaseArchive } from '@travessia/shared/case-archive'
import type { Right } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enter } from '../access.ts'
import type { SignedIn } from '../context.ts'
import { type Recognised, recognise } from '../files/recognise.ts'
import type { FileStore, Incoming, StoredBytes } from '../files.ts'
import { writeOnce } from '../idempotency.ts'
import { ProblemError } from '../problems.ts'
import { requireRoom } from '../uploads/room.ts'
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

interface WithArchive extends SignedIn {
  Variables: SignedIn['Variables'] & { takenIn: TakenIn }
}

/** With little memory and time: a file can be made to need a great deal of them. */
const unpackAside = openWorkshop<Unpacking, UnpackAnswer>(new URL('./unpack-worker.ts', import.meta.url), { seconds: 300, megabytes: 768 })

/** As `allow`, for a body that is the archive of a case: it is unpacked and its files kept before the transaction begins. */
export function allowArchive(right: Right) {
  const guard = createMiddleware<WithArchive>(async (c, next) => {
    const actor = enter(narrow(c), right)
    await writeOnce(narrow(c), actor, next, async () => {
      const { files, db } = c.var
      await requireRoom(db, files, Number(c.req.header('Content-Length') ?? 0))
      const incoming = await files.receive(c.req.raw.body)
      try {
        await requireRoom(db, files, incoming.size)
        c.set('takenIn', await takeIn(files, incoming, c.var.now()))
      } finally {
        await files.drop(incoming)
      }
      return incoming.sha256
    })
  })
  return Object.assign(guard, { permission: right, uploads: true })
}

async function takeIn(files: FileStore, { path, size }: Incoming, now: string): Promise<TakenIn> {
  const folder = await files.makeRoom()
  await mkdir(folder, { mode: 0o700 })
  try {
    const { archive, places } = await open({ file: path, folder, mostBytes: 4 * Math.max(size, 16_000_000), now })
    const kept = new Map<string, KeptFile>()
    for (const [name, place] of places) kept.set(name, await keep(files, name, place))
    return { archive, files: kept }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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

/** The context without the archive. The cast holds: it is the same one, and whoever gets it so does not miss what it does not know. */
function narrow(c: Context<WithArchive>): Context<SignedIn> {
  return c as unknown as Context<SignedIn>
}
