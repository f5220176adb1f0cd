import type { Instant } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import type { Logger } from 'pino'
import { scopeOf } from '../access.ts'
import { type Database, isDatabaseAway } from '../db.ts'
import type { FileStore, StoredBytes } from '../files.ts'
import { notify, toldDone } from '../notify.ts'
import { kinds } from '../problem-words.ts'
import { forbidden, ProblemError, reasonsOf } from '../problems.ts'
import { findActor } from '../visitor.ts'
import { importCase } from './import.ts'
import * as rows from './import-rows.ts'
import { takeIn } from './take-in.ts'

interface Means {
  readonly db: Database
  readonly files: FileStore
  readonly now: Instant
  readonly log: Pick<Logger, 'warn'>
  /** Whether the server is about to end: then the archive is left for the next one. */
  readonly isEnding: () => boolean
}

type Archive = rows.ImportKey & StoredBytes
type Begun = NonNullable<Awaited<ReturnType<typeof rows.beginAnew>>>

/** After so many beginnings it is not by chance that none came to its end. */
const mostTries = 5

class Stopped extends Error {}
class Interrupted extends Error {}

/**
 * Takes in the case that waited longest; answers whether there was one. All of it is one transaction, which ends with the
 * import being over, so that after an interruption nothing is there and it begins anew. Of one that was stopped only files
 * are left that nobody speaks of, which the next sweep takes.
 */
export function workOnCaseImport(means: Means): Promise<boolean> {
  const { db, now } = means
  return db.transaction().execute(async (hold) => {
    const archive = await rows.claimArchive(hold)
    if (!archive) return false
    const begun = await rows.beginAnew(db, archive, now)
    if (begun) await workOn(means, archive, begun)
    await rows.deleteArchive(hold, archive)
    return true
  })
}

async function workOn(means: Means, archive: Archive, begun: Begun): Promise<void> {
  const { db, now } = means
  try {
    await take(means, archive, begun)
  } catch (error) {
    if (error instanceof Stopped) return
    if (error instanceof Interrupted || isDatabaseAway(error)) throw error
    await db.transaction().execute(async (tx) => {
      if (!(await rows.endImport(tx, archive, 'refused', now, tellReasons(means, archive, error)))) return
      await notify(tx, [toldDone({ ...archive, userId: begun.askedBy }, 'case-import.done', archive.id)], now)
    })
  }
}

async function take({ db, files, now, isEnding }: Means, archive: Archive, { askedBy, language, tries }: Begun): Promise<void> {
  if (tries > mostTries) throw new Error('it never came to its end')
  const actor = await findActor(db, { organisationId: archive.organisationId, userId: askedBy })
  if (!actor || !mayDo(actor.role, 'case.create')) throw forbidden()
  const taken = await takeIn(files, archive, now, async (done, total) => {
    if (isEnding()) throw new Interrupted()
    if (!(await rows.moveOn(db, archive, done, total, now))) throw new Stopped()
  })
  await db
    .as(scopeOf(actor, now))
    .transaction()
    .execute(async (tx) => {
      const made = await importCase(tx, actor, taken, now, language)
      if (!(await rows.finishImport(tx, archive, made, now))) throw new Stopped()
      await notify(tx, [toldDone(actor, 'case-import.done', archive.id)], now)
    })
}

function tellReasons({ log }: Means, { id }: Archive, error: unknown): Text[] {
  if (error instanceof ProblemError) return reasonsOf(error)
  log.warn(`the case of import ${id} was not taken in: ${error instanceof Error ? error.message : String(error)}`)
  return [kinds.internal.title]
}
