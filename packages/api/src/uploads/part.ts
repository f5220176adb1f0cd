import type { Right } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enter, getOpenCase } from '../access.ts'
import type { SignedIn } from '../context.ts'
import { writeOnce } from '../idempotency.ts'
import { conflict, invalid } from '../problems.ts'
import { getUpload } from './queries.ts'

/** A part of a file, in the store, though the upload does not speak of it yet. */
export interface Part {
  readonly blob: string
  readonly size: number
  readonly startsAt: number
}

interface SendingPart extends SignedIn {
  Variables: SignedIn['Variables'] & { part: Part }
}

/**
 * As `allow`, for a body that is a part of a file: it goes on where the last one ended. What has come when the line
 * breaks is kept. It goes to the store before the transaction begins.
 */
export function allowPart(right: Right) {
  const guard = createMiddleware<SendingPart>(async (c, next) => {
    const actor = enter(narrow(c), right)
    const id = await getOpenCase(c.var.db, actor, c.req.param('case') ?? '', c.var.now())
    const { size, offset } = await getUpload(c.var.db, actor, id, c.req.param('upload') ?? '')
    const startsAt = readCount(c.req.header('Upload-Offset'), 'Upload-Offset')
    if (startsAt !== offset) throw elsewhere
    await writeOnce(narrow(c), actor, next, async () => {
      const { id: blob, size: came } = await c.var.files.putPart(c.req.raw.body, size - offset)
      c.set('part', { blob, size: came, startsAt })
      return `${startsAt} ${came}`
    })
  })
  return Object.assign(guard, { permission: right, uploads: true })
}

/** The context without the part. The cast holds: it is the same one, and whoever gets it so does not miss what it does not know. */
function narrow(c: Context<SendingPart>): Context<SignedIn> {
  return c as unknown as Context<SignedIn>
}

export function readCount(header: string | undefined, name: string): number {
  if (!/^\d{1,15}$/.test(header ?? '')) throw invalid([{ pointer: `#${name}`, code: header === undefined ? 'required' : 'format' }])
  return Number(header)
}

export const elsewhere = conflict({
  'pt-BR': 'O envio não está nesse ponto. Pergunte onde ele parou e continue dali.',
  es: 'El envío no está en ese punto. Pregunte dónde se detuvo y continúe desde allí.',
  en: 'The upload is not at that point. Ask where it stopped and go on from there.',
})
