import { randomUUID } from 'node:crypto'
import type { CaseArchive } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import { insertCorrespondence, updateCorrespondence } from '../correspondence/queries.ts'
import type { Tx } from '../db.ts'
import { insertComment } from '../discussion/queries.ts'
import { insertMeasures, insertStatus } from '../measures/queries.ts'
import { insertTasks, updateTask } from '../tasks/queries.ts'
import * as rows from './rows.ts'

/** By the ids that they have in the archive, the ids that entries of the register got here. */
export type TakenEntries = ReadonlyMap<string, string>

/** What came in and went out; what it answers is said when the filings are there too. */
export async function takeCorrespondence(
  tx: Tx,
  id: OpenCaseId,
  entries: CaseArchive['correspondence'],
  known: ReadonlySet<string>,
  by: string,
): Promise<TakenEntries> {
  const taken = new Map<string, string>()
  for (const { id: there, inReplyTo: _, recordedAt, annexes, ...entry } of entries) {
    const fields = { ...entry, annexes: annexes.filter((one) => known.has(one)), replyFilingId: null, replyId: null }
    taken.set(there, await insertCorrespondence(tx, id, fields, { userId: by, now: recordedAt }))
  }
  return taken
}

/** Says what each entry answers, as far as that was taken in. */
export async function linkReplies(
  tx: Tx,
  id: OpenCaseId,
  entries: CaseArchive['correspondence'],
  taken: TakenEntries,
  filings: ReadonlySet<string>,
): Promise<void> {
  for (const { id: there, inReplyTo } of entries) {
    const here = taken.get(there)
    if (!here || inReplyTo === null) continue
    const replyId = taken.get(inReplyTo)
    if (replyId) await updateCorrespondence(tx, id, here, { replyId })
    else if (filings.has(inReplyTo)) await updateCorrespondence(tx, id, here, { replyFilingId: inReplyTo })
  }
}

/** Measures with all that was said of them; proofs that did not come along are not named. */
export async function takeMeasures(
  tx: Tx,
  id: OpenCaseId,
  measures: CaseArchive['measures'],
  known: ReadonlySet<string>,
  by: string,
  now: Instant,
): Promise<void> {
  for (const { proceedingId, eventId, kind, statuses, ...facts } of measures) {
    const [measureId = ''] = await insertMeasures(tx, id, { proceedingId, eventId, kind, measures: [facts] }, now)
    for (const { recordedAt, annexes, filings, ...said } of statuses) {
      const proofs = { annexes: annexes.filter((one) => known.has(one)), filings: filings.filter((one) => known.has(one)) }
      await insertStatus(tx, id, measureId, { ...said, ...proofs }, { userId: by, now: recordedAt })
    }
  }
}

/** Tasks, given to nobody yet. */
export async function takeTasks(tx: Tx, id: OpenCaseId, tasks: CaseArchive['tasks'], by: string): Promise<void> {
  for (const { step, title, note, dueOn, doneAt, createdAt } of tasks) {
    const taskId = randomUUID()
    const { proceedingId, ...law } = step ?? { proceedingId: null }
    const task = { id: taskId, title, note, dueOn, assigneeId: null, ...(step && law), ...(proceedingId && { proceedingId }) }
    await insertTasks(tx, id, [task], by, createdAt)
    if (doneAt) await updateTask(tx, id, taskId, { doneAt, doneBy: by })
  }
}

/**
 * What was said, in the name of who takes the case in, as nobody writes in another's; who said it there stands before it.
 * The deadlines must be reckoned.
 */
export async function takeDiscussion(tx: Tx, actor: Actor, id: OpenCaseId, discussion: CaseArchive['discussion']): Promise<void> {
  const deadlines = await rows.listLivingByOrigin(tx, id)
  const taken = new Map<string, string>()
  const [begun, answers] = [discussion.filter((one) => one.parentId === null), discussion.filter((one) => one.parentId !== null)]
  for (const { id: there, parentId, about, author, body, createdAt } of [...begun, ...answers]) {
    const deadlineId = (about && deadlines.get(`${about.rule} ${about.openedBy}`)) ?? null
    const words = { body: `${author}: ${body}`, mentions: [], parentId: taken.get(parentId ?? '') ?? null, deadlineId }
    taken.set(there, await insertComment(tx, id, words, actor.userId, createdAt))
  }
}
