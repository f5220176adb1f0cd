import { randomUUID } from 'node:crypto'
import { mostSheetBytes } from '@travessia/shared/imports/shapes'
import type { Right } from '@travessia/shared/permissions'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { enter } from '../access.ts'
import type { SignedIn } from '../context.ts'
import { recognise } from '../files/recognise.ts'
import type { FileStore, StoredBytes } from '../files.ts'
import { writeOnce } from '../idempotency.ts'
import { ProblemError } from '../problems.ts'
import { refusals } from './refusals.ts'
import { readSheet, type SheetLine } from './sheet.ts'
import { dropLines, storeLines } from './store.ts'

/** A sheet that was read and lies in the store, though no import speaks of it yet. */
export interface KeptSheet {
  /** Under which the import is to be known. */
  readonly id: string
  readonly lines: readonly SheetLine[]
  readonly parts: readonly StoredBytes[]
}

interface WithSheet extends SignedIn {
  Variables: SignedIn['Variables'] & { sheet: KeptSheet }
}

/** As `allow`, for a body that is a sheet: it is read, and what was read kept, before the transaction begins. The file does not stay. */
export function allowSheet(right: Right) {
  const guard = createMiddleware<WithSheet>(async (c, next) => {
    const actor = enter(narrow(c), right)
    let kept: string | undefined
    await writeOnce(narrow(c), actor, next, async () => {
      if (Number(c.req.header('Content-Length') ?? 0) > mostSheetBytes) throw refuse('large')
      const { files } = c.var
      const incoming = await files.receive(c.req.raw.body)
      try {
        if (incoming.size > mostSheetBytes) throw refuse('large')
        const lines = await takeIn(files, incoming.path, incoming.size)
        kept = randomUUID()
        c.set('sheet', { id: kept, lines, parts: await storeLines(files, kept, lines) })
      } finally {
        await files.drop(incoming)
      }
      return incoming.sha256
    }).finally(async () => {
      const isSpokenOf = c.res.ok && !c.res.headers.has('Idempotency-Replayed')
      if (kept && !isSpokenOf) await dropLines(c.var.files, kept)
    })
  })
  return Object.assign(guard, { permission: right, uploads: true })
}

async function takeIn(files: FileStore, path: string, size: number): Promise<readonly SheetLine[]> {
  const { type } = await recognise(path, size)
  if (type !== 'txt' && type !== 'xlsx') throw refuse('type')
  await files.scan?.(path)
  const answer = await readSheet({ file: path, type })
  if ('refused' in answer) throw refuse(answer.refused)
  return answer.lines
}

function refuse(why: keyof typeof refusals): ProblemError {
  return new ProblemError('file-refused', { detail: refusals[why] })
}

/** The context without the sheet. The cast holds: it is the same one, and whoever gets it so does not miss what it does not know. */
function narrow(c: Context<WithSheet>): Context<SignedIn> {
  return c as unknown as Context<SignedIn>
}
