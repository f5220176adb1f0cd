import { randomUUID } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import type { NewTask, TaskEdit, TaskView } from '@travessia/shared/tasks'
import { audit } from '../audit.ts'
import { holdCase, lockCase } from '../case-row.ts'
import { listReaders } from '../cases/queries.ts'
import { findChanges, withoutGaps } from '../changes.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { canTakeOn } from '../deadlines/queries.ts'
import { notify } from '../notify.ts'
import { invalid, stale } from '../problems.ts'
import { discard } from '../trash/discard.ts'
import * as rows from './queries.ts'

export function addTask(db: Db, actor: Actor, place: rows.TaskPlace, input: NewTask, now: Instant): Promise<TaskView> {
  return inTransaction(db, async (tx) => {
    if (place.caseId !== null) await lockCase(tx, place, now)
    await checkAssignee(tx, place, input.assigneeId, now)
    const id = randomUUID()
    await rows.insertTasks(tx, place, [{ id, ...input }], actor.userId, now)
    const made = await rows.getTask(tx, place, id, actor.language)
    await tellAssignee(tx, actor, place, { id, assigneeId: input.assigneeId }, now)
    await audit(tx, actor, { action: 'task.add', ...ofCase(place), recordId: id, after: cover({ ...input }), at: now })
    return made
  })
}

/** Changes a task, gives it to somebody, or marks it as done. */
export function editTask(
  db: Db,
  actor: Actor,
  place: rows.TaskPlace,
  taskId: string,
  { version, done, ...input }: TaskEdit,
  now: Instant,
): Promise<TaskView> {
  return inTransaction(db, async (tx) => {
    await (place.caseId === null ? rows.holdTask(tx, place, taskId) : holdCase(tx, place))
    const before = await rows.getTask(tx, place, taskId, actor.language)
    if (before.version !== version) throw stale(before)
    const edit = withoutGaps(input)
    const changes = findChanges({ ...before, done: before.doneAt !== null }, { ...edit, done })
    if (!changes) return before
    if (place.caseId !== null) await lockCase(tx, place, now)
    if ('assigneeId' in changes.after) await checkAssignee(tx, place, edit.assigneeId ?? null, now)
    // A title that the law gives stays the law's until somebody writes another one.
    const { title, ...rest } = edit
    const settled = 'done' in changes.after ? { doneAt: done ? now : null, doneBy: done ? actor.userId : null } : {}
    await rows.updateTask(tx, place, taskId, { ...rest, ...('title' in changes.after && title !== undefined && { title }), ...settled })
    const action = 'done' in changes.after ? (done ? 'task.finish' : 'task.reopen') : 'task.edit'
    await audit(tx, actor, {
      action,
      ...ofCase(place),
      recordId: taskId,
      before: cover(changes.before),
      after: cover(changes.after),
      at: now,
    })
    if ('assigneeId' in changes.after) await tellAssignee(tx, actor, place, { id: taskId, assigneeId: edit.assigneeId ?? null }, now)
    return rows.getTask(tx, place, taskId, actor.language)
  })
}

export function deleteTask(db: Db, actor: Actor, place: rows.TaskPlace, taskId: string, version: number, now: Instant): Promise<void> {
  return inTransaction(db, async (tx) => {
    await (place.caseId === null ? rows.holdTask(tx, place, taskId) : lockCase(tx, place, now))
    const before = await rows.getTask(tx, place, taskId, actor.language)
    if (before.version !== version) throw stale(before)
    if (place.caseId !== null) await discard(tx, actor, place, { kind: 'task', recordId: taskId, name: before.title }, now)
    await rows.deleteTask(tx, place, taskId)
    await audit(tx, actor, { action: 'task.delete', ...ofCase(place), recordId: taskId, before: cover({ ...before }), at: now })
  })
}

/** A task goes to who sees its case, or, without one, to who may read cases at all. */
export async function checkAssignee(tx: Tx, place: rows.TaskPlace, assigneeId: string | null, now: Instant): Promise<void> {
  if (assigneeId === null) return
  const isFit =
    place.caseId === null
      ? (await listReaders(tx, place.organisationId, [assigneeId])).length > 0
      : await canTakeOn(tx, place, assigneeId, now)
  if (!isFit) throw invalid([{ pointer: '#/assigneeId', code: 'unknown' }])
}

export async function tellAssignee(
  tx: Tx,
  actor: Actor,
  { organisationId, caseId }: rows.TaskPlace,
  { id, assigneeId }: Pick<TaskView, 'id' | 'assigneeId'>,
  now: Instant,
): Promise<void> {
  const about = { organisationId, caseId, recordId: id, actorId: actor.userId }
  if (assigneeId) await notify(tx, [{ ...about, memberId: assigneeId, kind: 'task.assigned' }], now)
}

/** For the trail: what is written freely is told as written, not what it says, which may be about a person or nobody's concern. */
function cover(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const told = Object.entries(values).map(([name, value]) => [name, (name === 'title' || name === 'note') && value ? '•••' : value])
  return Object.fromEntries(told)
}

function ofCase({ caseId }: rows.TaskPlace): { caseId?: string } {
  return caseId === null ? {} : { caseId }
}
