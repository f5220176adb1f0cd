import { stepsOf } from '@travessia/shared/checklists'
import type { Instant, IsoDate } from '@travessia/shared/dates'
import { findProcedure } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import type { TaskFilter, TaskView } from '@travessia/shared/tasks'
import { sql } from 'kysely'
import { z } from 'zod'
import type { OpenCaseId } from '../access.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db, Tx } from '../db.ts'
import { forumName } from '../law-names.ts'
import { notFound } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'

/** Where tasks hang: a case that is seen, or nothing but the two who know of them. */
export type TaskPlace = OpenCaseId | { readonly organisationId: string; readonly caseId: null }

/** The tasks of a case: what is open by its day, then what is done, the newest first. */
export async function listTasks(db: Db, id: OpenCaseId, language: Language): Promise<TaskView[]> {
  const found = await selectTasks(db, id.organisationId)
    .where('task.caseId', '=', id.caseId)
    .orderBy('task.doneAt', (order) => order.desc().nullsFirst())
    .orderBy('task.dueOn', (order) => order.asc().nullsLast())
    .orderBy('task.createdAt')
    .orderBy('task.id')
    .execute()
  return show(db, id.organisationId, found, language)
}

/** The actor's own open tasks across cases, by their day: those given to them, and those they noted for nobody. */
export async function listOwnTasks(db: Db, actor: Actor, { cursor, limit }: TaskFilter, language: Language) {
  const after = decodeCursor(cursor, position)
  const place = sql<string>`coalesce(task.due_on, 'infinity')`
  const found = await selectTasks(db, actor.organisationId)
    .select(sql<string>`coalesce(task.due_on, 'infinity')::text`.as('dueKey'))
    .where('task.doneAt', 'is', null)
    .where('case.closedOn', 'is', null)
    .where((eb) =>
      eb.or([
        eb('task.assigneeId', '=', actor.userId),
        eb.and([eb('task.caseId', 'is', null), eb('task.assigneeId', 'is', null), eb('task.madeBy', '=', actor.userId)]),
      ]),
    )
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(${place}, task.id) > (${after?.[0]}::date, ${after?.[1]}::uuid)`))
    .orderBy(place)
    .orderBy('task.id')
    .limit(limit + 1)
    .execute()
  const page = pageOf(found, limit, (row) => [row.dueKey, row.id])
  const items = page.items.map(({ dueKey: _, ...row }) => row)
  return { items: await show(db, actor.organisationId, items, language), next: page.next }
}

const position = z.tuple([z.string().max(40), z.uuid()])

export async function getTask(db: Db, place: TaskPlace, taskId: string, language: Language): Promise<TaskView> {
  const found = await selectTasks(db, place.organisationId)
    .where('task.caseId', place.caseId === null ? 'is' : '=', place.caseId)
    .where('task.id', '=', taskId)
    .executeTakeFirst()
  const [shown] = found ? await show(db, place.organisationId, [found], language) : []
  if (!shown) throw notFound('task')
  return shown
}

/** Holds a task of no case until the transaction ends; one of a case is held by its case. */
export async function holdTask(tx: Tx, { organisationId }: TaskPlace, taskId: string): Promise<void> {
  await tx.selectFrom('task').select('id').where('organisationId', '=', organisationId).where('id', '=', taskId).forUpdate().execute()
}

export interface TaskRow {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly assigneeId: string | null
  readonly dueOn: IsoDate | null
  readonly proceedingId?: string
  readonly procedure?: string
  readonly filing?: string
  readonly item?: string
}

export async function insertTasks(tx: Tx, place: TaskPlace, tasks: readonly TaskRow[], madeBy: string, now: Instant): Promise<void> {
  if (tasks.length === 0) return
  const keyring = await keyringOf(tx, place.organisationId)
  const { organisationId, caseId } = place
  await tx
    .insertInto('task')
    .values(tasks.map((task) => ({ organisationId, caseId, ...task, ...seal(keyring, task.id, task), madeBy, createdAt: now })))
    .execute()
}

type TaskChange = Partial<Pick<TaskRow, 'title' | 'note' | 'assigneeId' | 'dueOn'>> & { doneAt?: Instant | null; doneBy?: string | null }

export async function updateTask(tx: Tx, { organisationId }: TaskPlace, taskId: string, change: TaskChange): Promise<void> {
  const keyring = await keyringOf(tx, organisationId)
  await tx
    .updateTable('task')
    .set((eb) => ({ ...change, ...seal(keyring, taskId, change), version: eb('version', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', taskId)
    .execute()
}

export async function deleteTask(tx: Tx, { organisationId }: TaskPlace, taskId: string): Promise<void> {
  await tx.deleteFrom('task').where('organisationId', '=', organisationId).where('id', '=', taskId).execute()
}

/** Which steps of which filings of the case are tasks already. */
export function listSteps(db: Db, id: OpenCaseId) {
  return db
    .selectFrom('task')
    .select(['proceedingId', 'filing', 'item'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('item', 'is not', null)
    .execute()
}

/** What is written freely in the tasks of a case, as it is read: for what looks for a person in it. */
export async function listTaskTexts(db: Db, id: OpenCaseId): Promise<Pick<TaskRow, 'id' | 'title' | 'note'>[]> {
  const found = await db
    .selectFrom('task')
    .select(['id', 'title', 'note'])
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .execute()
  const keyring = await keyringOf(db, id.organisationId)
  return found.map((task) => open(keyring, task))
}

/** Tasks as the reader sees them, by their ids. */
export async function listTasksById(db: Db, organisationId: string, ids: readonly string[], language: Language): Promise<TaskView[]> {
  if (ids.length === 0) return []
  return show(db, organisationId, await selectTasks(db, organisationId).where('task.id', 'in', ids).execute(), language)
}

/** By what tasks are found: their words, those of the law in every language, and, of one of no case, by whom alone. */
export async function listWordsOfTasks(tx: Tx, organisationId: string, ids: readonly string[]) {
  const found = await tx
    .selectFrom('task')
    .select(['id', 'caseId', 'createdAt as at', 'title', 'note', 'procedure', 'filing', 'item', 'assigneeId', 'madeBy'])
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
  const keyring = await keyringOf(tx, organisationId)
  return found.map(({ procedure, filing, item, assigneeId, madeBy, ...row }) => {
    const { id, caseId, at, title, note } = open(keyring, row)
    const step = findStep(procedure, filing, item)
    const words = [title, note, ...Object.values(step?.says ?? {})].join('\n')
    return { id, caseId, at, words, only: caseId === null ? [...new Set([madeBy, assigneeId ?? madeBy])] : [] }
  })
}

function findStep(procedure: string | null, filing: string | null, item: string | null) {
  const law = procedure === null ? undefined : findProcedure(procedure)?.filings.find((one) => one.id === filing)
  return law && stepsOf(law).find((one) => one.item === item)
}

function selectTasks(db: Db, organisationId: string) {
  return db
    .selectFrom('task')
    .leftJoin('case', (join) => join.onRef('case.organisationId', '=', 'task.organisationId').onRef('case.id', '=', 'task.caseId'))
    .leftJoin('member as assignee', (join) =>
      join.onRef('assignee.organisationId', '=', 'task.organisationId').onRef('assignee.id', '=', 'task.assigneeId'),
    )
    .leftJoin('member as doer', (join) =>
      join.onRef('doer.organisationId', '=', 'task.organisationId').onRef('doer.id', '=', 'task.doneBy'),
    )
    .select(['task.id', 'task.caseId', 'case.title as caseTitle', 'case.reference as caseReference', 'task.title', 'task.note'])
    .select(['task.assigneeId', 'assignee.name as assigneeName', 'task.dueOn', 'task.doneAt', 'doer.name as doneByName', 'task.version'])
    .select(['task.procedure', 'task.filing', 'task.item'])
    .where('task.organisationId', '=', organisationId)
}

type FoundTask = Omit<TaskView, 'origin'> & { procedure: string | null; filing: string | null; item: string | null }

async function show(db: Db, organisationId: string, rows: readonly FoundTask[], language: Language): Promise<TaskView[]> {
  const keyring = await keyringOf(db, organisationId)
  return rows.map(({ procedure, filing, item, ...row }) => {
    const { title, note } = open(keyring, row)
    if (procedure === null || filing === null || item === null) return { ...row, title, note, origin: null }
    const law = findProcedure(procedure)?.filings.find((one) => one.id === filing)
    const step = findStep(procedure, filing, item)
    const source = step?.source ? { cite: step.source.cite, ...(step.source.url && { url: step.source.url }) } : null
    const origin = { procedure, filing, filingName: law?.name[language] ?? filing, forumName: forumName(procedure, language), source }
    return { ...row, title: title || (step?.says[language] ?? item), note, origin }
  })
}

function open<Row extends Pick<TaskRow, 'id' | 'title' | 'note'>>(keyring: Keyring, row: Row): Row {
  return { ...row, title: keyring.open(row.title, `task.title/${row.id}`), note: keyring.open(row.note, `task.note/${row.id}`) }
}

function seal(keyring: Keyring, taskId: string, { title, note }: { title?: string; note?: string }) {
  return {
    ...(title !== undefined && { title: keyring.seal(title, `task.title/${taskId}`) }),
    ...(note !== undefined && { note: keyring.seal(note, `task.note/${taskId}`) }),
  }
}
