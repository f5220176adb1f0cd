import { isDeepStrictEqual } from 'node:util'
import type { BulkEffect, BulkResult, CaseChange, NewBulkChange, Refusal } from '@travessia/shared/bulk'
import { type CaseEdit, caseEdit } from '@travessia/shared/cases'
import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { getOpenCase } from '../access.ts'
import { editCase } from '../cases/actions.ts'
import { type CaseView, getCase } from '../cases/queries.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { ProblemError } from '../problems.ts'
import * as rows from './queries.ts'

/** What a change would do, found by doing it and undoing all of it. */
export async function previewBulk(db: Db, actor: Actor, input: NewBulkChange, now: Instant): Promise<BulkEffect> {
  let effect: BulkEffect | undefined
  await inTransaction(db, async (tx) => {
    const { bulk: _, ...found } = await changeCases(tx, actor, input, now)
    effect = found
    throw onlyLooking
  }).catch((error: unknown) => {
    if (error !== onlyLooking) throw error
  })
  if (!effect) throw new Error('A change was not tried.')
  return effect
}

const onlyLooking = new Error('only looking')

/**
 * Makes the same change in many cases, each as if it were edited by itself: under the same rules, with its own row in the
 * trail. One that may not be changed does not keep the others from it.
 */
export function changeCases(db: Db, actor: Actor, { bulk, change, cases }: NewBulkChange, now: Instant): Promise<BulkResult> {
  return inTransaction(db, async (tx) => {
    const standing = bulk && (await rows.getBulk(tx, actor, bulk)).id
    const result: BulkResult & { changed: string[] } = { bulk: standing ?? null, changed: [], same: 0, refused: [] }
    // In one order, so that two who change the same cases do not wait for each other.
    for (const caseId of [...new Set(cases)].toSorted()) {
      const done = await attempt(tx, async () => {
        const id = await getOpenCase(tx, actor, caseId, now)
        const before = await getCase(tx, id)
        const edit = editOf(before, change)
        if (!edit) return false
        const after = await editCase(tx, actor, id, edit, now)
        result.bulk ??= await rows.insertBulk(tx, actor, change, now)
        await rows.insertBulkCase(tx, id, result.bulk, before[change.field], after[change.field])
        return true
      })
      if (typeof done === 'string') result.refused.push({ caseId, why: done })
      else if (done) result.changed.push(caseId)
      else result.same += 1
    }
    return result
  })
}

/** Takes a change back, case by case; where somebody changed the same field since, their work stays. */
export function undoBulk(db: Db, actor: Actor, bulk: string, caseIds: readonly string[], now: Instant): Promise<BulkResult> {
  return inTransaction(db, async (tx) => {
    const { id: bulkId, change } = await rows.getBulk(tx, actor, bulk)
    const result: BulkResult = { bulk: bulkId, changed: [], same: 0, refused: [] }
    for (const { caseId, before, after } of await rows.listBulkCases(tx, actor, bulkId, caseIds)) {
      const done = await attempt(tx, async () => {
        const id = await getOpenCase(tx, actor, caseId, now)
        const stands = await getCase(tx, id)
        if (!isDeepStrictEqual(stands[change.field], after)) return false
        await editCase(tx, actor, id, caseEdit.parse({ [change.field]: before, version: stands.version }), now)
        await rows.markUndone(tx, id, bulkId)
        return true
      })
      if (done === true) result.changed.push(caseId)
      else result.refused.push({ caseId, why: done || 'changed' })
    }
    return result
  })
}

/** The edit that brings a case to what is asked; nothing where it is so already. */
function editOf(stands: CaseView, change: CaseChange): CaseEdit | undefined {
  const { version } = stands
  if (change.field === 'leadId') return stands.leadId === change.value ? undefined : { leadId: change.value, version }
  const values: readonly string[] = stands[change.field]
  if (values.includes(change.value) === change.add) return undefined
  const next = change.add ? [...values, change.value] : values.filter((one) => one !== change.value)
  return caseEdit.parse({ [change.field]: next, version })
}

/** Runs one part of a transaction; expected trouble undoes that part alone, and is told as why. */
async function attempt<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result | Refusal> {
  await sql`savepoint one_case`.execute(tx)
  try {
    const result = await work()
    await sql`release savepoint one_case`.execute(tx)
    return result
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    await sql`rollback to savepoint one_case`.execute(tx)
    return error.code === 'not-found' ? 'unknown' : 'refused'
  }
}
