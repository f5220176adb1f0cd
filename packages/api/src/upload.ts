import type { Right } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enter, getOpenCase } from './access.ts'
import type { SignedIn } from './context.ts'
import type { Db } from './db.ts'
import { type Recognised, recognise } from './files/recognise.ts'
import type { FileStore, StoredBytes } from './files.ts'
import { writeOnce } from './idempotency.ts'
import { invalid } from './problems.ts'
import { openUpload } from './uploads/actions.ts'
import { requireRoom } from './uploads/room.ts'

/** A file that was sent, already in the store, though nothing speaks of it yet. */
export interface Upload extends StoredBytes, Recognised {
  /** What the sender calls it: to be shown inside, never to be used as a name on a disk. */
  readonly name: string
}

/** What `allowUpload` adds. */
export interface Uploading extends SignedIn {
  Variables: SignedIn['Variables'] & { upload: Upload }
}

/** The addresses that take a file as their body; only they may send more than a form does. */
export function isUpload(method: string, address: string): boolean {
  if (/^\/api\/cases\/[^/]+\/briefs\/([^/]+\/)?document$/.test(address)) return method === 'PUT' || method === 'POST'
  if (address === '/api/cases/import' || address === '/api/imports') return method === 'POST'
  if (/^\/api\/cases\/[^/]+\/uploads\/[^/]+$/.test(address)) return method === 'PATCH'
  return method === 'PUT' && /^\/api\/cases\/[^/]+\/(annexes\/[^/]+\/file|filings\/[^/]+\/receipt)$/.test(address)
}

/**
 * As `allow`, for a body that is a file, or a file that was sent in parts before (`X-Upload`). It goes aside as it comes,
 * is looked at and, if it may be kept, kept, before the transaction begins; a file of which no transaction came to speak
 * is swept away later. The case is asked for first: for one that does not exist nothing is taken in.
 */
export function allowUpload(right: Right) {
  const guard = createMiddleware<Uploading>(async (c, next) => {
    const actor = enter(narrow(c), right)
    const id = await getOpenCase(c.var.db, actor, c.req.param('case') ?? '', c.var.now())
    await writeOnce(narrow(c), actor, next, async () => {
      const { files, db } = c.var
      const name = readName(c.req.header('X-File-Name') ?? '')
      const sent = c.req.header('X-Upload')
      if (!sent) await requireRoom(db, files, Number(c.req.header('Content-Length') ?? 0))
      const kept = await takeIn(db, files, sent ? await openUpload(db, actor, files, id, sent) : c.req.raw.body, sent !== undefined)
      c.set('upload', { ...kept, name })
      return kept.sha256
    })
  })
  return Object.assign(guard, { permission: right, uploads: true })
}

/** Keeps what comes, if it may be kept. What came in parts was counted when it began. */
async function takeIn(db: Db, files: FileStore, body: AsyncIterable<Uint8Array> | null, isCounted: boolean) {
  const incoming = await files.receive(body)
  try {
    if (!isCounted) await requireRoom(db, files, incoming.size)
    const recognised = await recognise(incoming.path, incoming.size)
    await files.scan?.(incoming.path)
    return { ...(await files.keep(incoming)), ...recognised }
  } finally {
    await files.drop(incoming)
  }
}

/** The context without the upload. The cast holds: it is the same one, and whoever gets it so does not miss what it does not know. */
function narrow(c: Context<Uploading>): Context<SignedIn> {
  return c as unknown as Context<SignedIn>
}

/** The last part of what may be a path, without what no screen can show. */
function readName(header: string): string {
  try {
    const name = decodeURIComponent(header).toWellFormed().replaceAll(/\p{C}/gu, '')
    return (name.split(/[\\/]/).at(-1) ?? '').trim().slice(0, 200)
  } catch {
    throw invalid([{ pointer: '#X-File-Name', code: 'format' }])
  }
}
