import type { Right } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enter } from '../access.ts'
import type { SignedIn } from '../context.ts'
import type { StoredBytes } from '../files.ts'
import { writeOnce } from '../idempotency.ts'
import { requireRoom } from '../uploads/room.ts'

interface WithArchive extends SignedIn {
  Variables: SignedIn['Variables'] & { archive: StoredBytes }
}

/** As `allow`, for a body that is the archive of a case: it lies in the store before the transaction begins. */
export function allowArchive(right: Right) {
  const guard = createMiddleware<WithArchive>(async (c, next) => {
    const actor = enter(narrow(c), right)
    await writeOnce(narrow(c), actor, next, async () => {
      const { files, db } = c.var
      await requireRoom(db, files, Number(c.req.header('Content-Length') ?? 0))
      const incoming = await files.receive(c.req.raw.body)
      try {
        await requireRoom(db, files, incoming.size)
        c.set('archive', await files.keep(incoming))
      } finally {
        await files.drop(incoming)
      }
      return incoming.sha256
    })
  })
  return Object.assign(guard, { permission: right, uploads: true })
}

/** The context without the archive. The cast holds: it is the same one, and whoever gets it so does not miss what it does not know. */
function narrow(c: Context<WithArchive>): Context<SignedIn> {
  return c as unknown as Context<SignedIn>
}
