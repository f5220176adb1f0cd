import type { Instant } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import { mayDo } from '@travessia/shared/permissions'
import type { Logger } from 'pino'
import { getOpenCase, scopeOf } from '../access.ts'
import { audit } from '../audit.ts'
import { printBrief } from '../briefs/print.ts'
import type { Actor } from '../context.ts'
import { type Database, type Db, isDatabaseAway } from '../db.ts'
import type { FileStore } from '../files.ts'
import { notify, toldDone } from '../notify.ts'
import { nouns } from '../noun-words.ts'
import { kinds } from '../problem-words.ts'
import { ProblemError, reasonsOf } from '../problems.ts'
import { findActor } from '../visitor.ts'
import { endBatch, listNamed } from './queries.ts'
import { dropBatchStore, openBatchStore } from './store.ts'
import * as rows from './work-rows.ts'

/**
 * Makes the next few briefs of a batch, or clears away one that is over; answers whether there was anything to do. The
 * batch is held meanwhile, so that of two servers only one does it and who cancels it waits for the briefs in hand. A
 * file is written before its row: after an interruption it is made again, and what lies there goes with the batch.
 */
export async function workOnBatch(db: Database, files: FileStore, now: Instant, log: Pick<Logger, 'warn'>, size = 4): Promise<boolean> {
  return (await makeNext(db, files, now, log, size)) || (await clearNext(db, files, now))
}

function makeNext(db: Database, files: FileStore, now: Instant, log: Pick<Logger, 'warn'>, size: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const work = await rows.claimBatch(tx)
    if (!work) return false
    const asker = { organisationId: work.organisationId, userId: work.askedBy }
    const actor = await findActor(tx, asker)
    const waiting = await rows.listWaiting(tx, work, size)
    for (const { position, briefId } of waiting) {
      const made = actor ? make(db.as(scopeOf(actor, now)), files, work, actor, briefId, now) : gone()
      await rows.settleBrief(tx, work, position, await made.catch(tellFailure(log, briefId)))
    }

    const { done, refused } = await rows.moveOn(tx, work, now)
    if (waiting.length === size) return true
    await endBatch(tx, work, 'done', now)
    await notify(tx, [toldDone(asker, 'batch.done', work.id)], now)
    await audit(tx, asker, { action: 'batch.make', recordId: work.id, after: { made: done - refused, refused }, at: now })
    return true
  })
}

/** One brief, as who asked for the batch may have it at this moment. */
async function make(db: Db, files: FileStore, work: rows.Work, actor: Actor, briefId: string, now: Instant): Promise<rows.Outcome> {
  const known = mayDo(actor.role, 'case.read') ? (await listNamed(db, actor, [briefId], now)).get(briefId) : undefined
  if (!known) return gone()
  const id = await getOpenCase(db, actor, known.caseId, now)
  const { name, bytes } = await printBrief(db, actor, id, briefId, work, now)
  return { ...(await openBatchStore(files, work.id).write(bytes)), name, audience: known.audience }
}

async function gone(): Promise<rows.Outcome> {
  return { reasons: [nouns.brief] }
}

/** The files go first: if the rest fails, they are looked for again and are not there. */
function clearNext(db: Db, files: FileStore, now: Instant): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const ended = await rows.claimEnded(tx, now)
    if (!ended) return false
    await dropBatchStore(files, ended.id)
    await rows.clearBatch(tx, ended, now)
    return true
  })
}

/** A brief that is refused or fails does not keep the others from being made; a database that is away does. */
function tellFailure(log: Pick<Logger, 'warn'>, briefId: string) {
  return (error: unknown): { reasons: readonly Text[] } => {
    if (error instanceof ProblemError) return { reasons: withoutRepeats(reasonsOf(error)) }
    if (isDatabaseAway(error)) throw error
    log.warn(`brief ${briefId} was not made: ${error instanceof Error ? error.message : String(error)}`)
    return { reasons: [kinds.internal.title] }
  }
}

const mostReasons = 20

function withoutRepeats(reasons: readonly Text[]): Text[] {
  return [...new Map(reasons.map((one) => [one['pt-BR'], one])).values()].slice(0, mostReasons)
}
