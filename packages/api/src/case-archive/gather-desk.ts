import type { CaseArchive } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import type { OpenCaseId } from '../access.ts'
import { listCorrespondence } from '../correspondence/queries.ts'
import type { Db } from '../db.ts'
import { listComments } from '../discussion/queries.ts'
import { listMeasures } from '../measures/queries.ts'
import { listTaskTexts } from '../tasks/queries.ts'
import * as rows from './queries.ts'

type Desk = Pick<CaseArchive, 'measures' | 'milestones' | 'discussion' | 'tasks' | 'correspondence'>

/** What the team keeps beside the record, in an order that does not hang on ids. */
export async function gatherDesk(db: Db, id: OpenCaseId, now: Instant): Promise<Desk> {
  return {
    measures: await gatherMeasures(db, id, now),
    milestones: await rows.listMilestones(db, id),
    discussion: await gatherDiscussion(db, id),
    tasks: await gatherTasks(db, id),
    correspondence: (await listCorrespondence(db, id)).map(({ version: _, replyFilingId, replyId, ...entry }) => {
      return { ...entry, inReplyTo: replyFilingId ?? replyId }
    }),
  }
}

async function gatherMeasures(db: Db, id: OpenCaseId, now: Instant): Promise<Desk['measures']> {
  return (await listMeasures(db, id, now)).map(({ statuses, ...measure }) => {
    const { proceedingId, eventId, kind, type, number, text, addressee, term, termOn, termText, termSource, panel, reportRule } = measure
    const told = { type, number, text, addressee, term, termOn, termText, termSource, panel, reportRule }
    const said = statuses.toReversed().map(({ voice, status, on, note, annexes, filings, recordedAt }) => {
      return { voice, status, on, note, annexes, filings, recordedAt }
    })
    return { proceedingId, eventId, kind, ...told, statuses: said }
  })
}

async function gatherDiscussion(db: Db, id: OpenCaseId): Promise<Desk['discussion']> {
  const [comments, deadlines] = [await listComments(db, id), await rows.listSpokenOf(db, id)]
  return comments.map(({ id: commentId, parentId, deadline, author, body, createdAt }) => {
    return { id: commentId, parentId, about: deadlines.get(deadline?.id ?? '') ?? null, author: author.name, body, createdAt }
  })
}

async function gatherTasks(db: Db, id: OpenCaseId): Promise<Desk['tasks']> {
  const texts = new Map((await listTaskTexts(db, id)).map((one) => [one.id, one]))
  const found = (await rows.listTaskFacts(db, id)).map(({ id: taskId, procedure, filing, item, proceedingId, ...facts }) => {
    const { title = '', note = '' } = texts.get(taskId) ?? {}
    const step = procedure !== null && filing !== null && item !== null ? { proceedingId, procedure, filing, item } : null
    return { title, note, ...facts, step }
  })
  return found.toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.title, b.title) || compare(a.step?.item, b.step?.item))
}

function compare(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
