import { randomUUID } from 'node:crypto'
import { filingsFor, stepsOf } from '@travessia/shared/checklists'
import type { Instant, IsoDate } from '@travessia/shared/dates'
import { readDocket } from '@travessia/shared/docket'
import { findProcedure } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import type { Filing, Procedure } from '@travessia/shared/law'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { ChecklistView, NewChecklist, TaskView } from '@travessia/shared/tasks'
import { isNamed } from '@travessia/shared/track'
import type { OpenCaseId } from '../access.ts'
import { audit } from '../audit.ts'
import { lockCase } from '../case-row.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { listLivingDeadlines } from '../deadlines/queries.ts'
import { readDocketInput } from '../deadlines/stored.ts'
import { lawOf } from '../law.ts'
import { forumName } from '../law-names.ts'
import { invalid } from '../problems.ts'
import { findProceeding, listProceedings } from '../proceedings/queries.ts'
import { checkAssignee, tellAssignee } from './actions.ts'
import { insertTasks, listSteps, listTasks } from './queries.ts'

/** What each living proceeding of the case may file, what may come next before the rest. */
export async function listChecklists(db: Db, id: OpenCaseId, language: Language, now: Instant): Promise<ChecklistView[]> {
  const [law, { story }, proceedings, deadlines, steps] = await Promise.all([
    lawOf(db, id.organisationId),
    readDocketInput(db, id),
    listProceedings(db, id),
    listLivingDeadlines(db, id, now),
    listSteps(db, id),
  ])
  const states = new Map(readDocket(law, story, now).proceedings.map((state) => [state.id, state]))
  const running = deadlines.filter((one) => one.holder === 'us' && one.state === 'running' && one.due !== null)
  const told = proceedings.flatMap((proceeding) => {
    const procedure = findProcedure(proceeding.procedure)
    if (!procedure || proceeding.outcome) return []
    const next = new Set<string>(states.get(proceeding.id)?.next ?? [])
    return filingsFor(procedure, proceeding.ourRole).flatMap((filing): ChecklistView[] => {
      const items = stepsOf(filing).map(({ item }) => item)
      if (items.length === 0) return []
      const made = steps.filter((one) => one.proceedingId === proceeding.id && one.filing === filing.id && items.includes(one.item ?? ''))
      const dueOn = dayToAimAt(
        procedure,
        filing,
        running.filter((one) => one.proceedingId === proceeding.id),
      )
      return [
        {
          proceedingId: proceeding.id,
          filing: filing.id,
          filingName: filing.name[language],
          forumName: forumName(proceeding.procedure, language),
          isNext: dueOn !== null || filing.events.some((kind) => next.has(kind)),
          dueOn,
          steps: items.length,
          made: made.length,
        },
      ]
    })
  })
  return told.toSorted((a, b) => Number(b.isNext) - Number(a.isNext) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))
}

/** The earliest safe day of the deadlines that the filing would meet. */
function dayToAimAt(
  procedure: Procedure,
  { events }: Filing,
  running: readonly { rule: string; safe: IsoDate | null; due: IsoDate | null }[],
): IsoDate | null {
  const days = running.flatMap(({ rule, safe, due }) => {
    const closes = procedure.rules.find((one) => isNamed(one, rule))?.closes ?? []
    return closes.some((kind) => events.includes(kind)) ? [safe ?? due ?? ''] : []
  })
  return days.toSorted()[0] ?? null
}

/** Makes tasks of those steps of a filing that are none yet; run again it adds only what is missing. Answers all of the case. */
export function makeChecklist(db: Db, actor: Actor, id: OpenCaseId, input: NewChecklist, now: Instant): Promise<TaskView[]> {
  return inTransaction(db, async (tx) => {
    await lockCase(tx, id, now)
    const { filing, proceeding } = findFiling(await findProceeding(tx, id, input.proceedingId), input.filing)
    await checkAssignee(tx, id, input.assigneeId, now)
    const standing = await listSteps(tx, id)
    const isMade = (item: string) =>
      standing.some((one) => one.proceedingId === proceeding.id && one.filing === filing.id && one.item === item)
    const missing = stepsOf(filing).filter(({ item }) => !isMade(item))
    const given = { assigneeId: input.assigneeId, dueOn: input.dueOn }
    const origin = { proceedingId: proceeding.id, procedure: proceeding.procedure, filing: filing.id }
    const tasks = missing.map(({ item }) => ({ id: randomUUID(), title: '', note: '', item, ...given, ...origin }))
    await insertTasks(tx, id, tasks, actor.userId, now)
    for (const { id: taskId, item } of tasks)
      await audit(tx, actor, {
        action: 'task.from-checklist',
        caseId: id.caseId,
        recordId: taskId,
        after: { ...origin, item, ...given },
        at: now,
      })
    const [first] = tasks
    if (first) await tellAssignee(tx, actor, id, first, now)
    return listTasks(tx, id, actor.language)
  })
}

function findFiling(proceeding: ProceedingView | undefined, filingId: string) {
  if (!proceeding) throw invalid([{ pointer: '#/proceedingId', code: 'unknown' }])
  const procedure = findProcedure(proceeding.procedure)
  const filing = procedure && filingsFor(procedure, proceeding.ourRole).find((one) => one.id === filingId)
  if (!filing) throw invalid([{ pointer: '#/filing', code: 'unknown' }])
  return { filing, proceeding }
}
