import type { Right } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enter, getOpenCase } from './access.ts'
import type { SignedIn } from './context.ts'
import { type Recognised, recognise } from './files/recognise.ts'
import type { StoredBytes } from './files.ts'
import { writeOnce } from './idempotency.ts'
import { invalid } from './problems.ts'

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
  return method === 'PUT' && /^\/api\/cases\/[^/]+\/(annexes\/[^/]+\/file|filings\/[^/]+\/receipt)$/.test(address)
}

/**
 * As `allow`, for a body that is a file. It goes to the disk as it comes, is looked at and, if it may be kept,
 * kept, before the transaction begins; a file of which no transaction came to speak is swept away later. The
 * case is asked for first: for one that does not exist nothing is taken in.
 */
export function allowUpload(right: Right) {
  const guard = createMiddleware<Uploading>(async (c, next) => {
    const actor = enter(narrow(c), right)
    await getOpenCase(c.var.db, actor, c.req.param('case') ?? '', c.var.now())
    await writeOnce(narrow(c), actor, next, async () => {
      const { files } = c.var
      const name = readName(c.req.header('X-File-Name') ?? '')
      const incoming = await files.receive(c.req.raw.body)
      try {
        const recognised = await recognise(incoming.path, incoming.size)
        c.set('upload', { ...(await files.keep(incoming)), ...recognised, name })
      } finally {
        await files.drop(incoming)
      }
      return incoming.sha256
    })
  })
  return Object.assign(guard, { permission: right, uploads: true })
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
