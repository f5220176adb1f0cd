import { archiveWish } from '@travessia/shared/case-archive'
import { addHours, type Instant } from '@travessia/shared/dates'
import { languages } from '@travessia/shared/languages'
import { z } from 'zod'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import { forbidden } from '../problems.ts'
import { keyringOf } from '../vault.ts'

/** What is to be taken out, in which language, and why where a name may go along. */
const wanted = archiveWish.extend({ reason: z.string().nullable(), language: z.enum(languages) })
const sealedLeave = wanted.extend({ userId: z.string(), until: z.string() })

type Wanted = z.output<typeof wanted>

/**
 * A download that the browser makes itself, with its own progress and its own button to stop it, and which a reload of the
 * page does not end, bears no header; and why somebody takes a case out may stand in no address. So it bears the wish,
 * sealed: it opens for who asked, for this case, within the hour.
 */
export async function sealLeave(db: Db, { userId }: Actor, id: OpenCaseId, wish: Wanted, now: Instant): Promise<string> {
  const keyring = await keyringOf(db, id.organisationId)
  return keyring.seal(JSON.stringify({ ...wish, userId, until: addHours(now, 1) }), placeOf(id))
}

export async function openLeave(db: Db, { userId }: Actor, id: OpenCaseId, sealed: string, now: Instant): Promise<Wanted> {
  const keyring = await keyringOf(db, id.organisationId)
  const { userId: forWhom, until, ...wish } = sealedLeave.parse(JSON.parse(readSealed(() => keyring.open(sealed, placeOf(id)))))
  if (forWhom !== userId || until < now) throw forbidden()
  return wish
}

function readSealed(open: () => string): string {
  try {
    return open()
  } catch {
    throw forbidden()
  }
}

function placeOf({ caseId }: OpenCaseId): string {
  return `case-archive.leave/${caseId}`
}
