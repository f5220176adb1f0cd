import { z } from 'zod'
import { newCorrespondence } from './correspondence.ts'
import { milestonesEdit } from './deadline-view.ts'
import { clockTime, id, instant, isoDate, text } from './fields.ts'
import { measureEdit, newMeasureStatus, newMeasures } from './measures.ts'
import { newTask } from './tasks.ts'

/* What the team keeps beside the record of a case, as it stands in an archive since its second version. */

const many = 20_000

/** What was ordered, in its order, and all that was said of it, the first word first. */
export const archivedMeasures = z
  .array(
    newMeasures.shape.measures.element.extend({
      proceedingId: id,
      eventId: id.nullable(),
      kind: measureEdit.shape.kind.unwrap(),
      statuses: z.array(newMeasureStatus.extend({ recordedAt: instant })).max(5_000),
    }),
  )
  .max(many)

/** What is to be ready before a deadline, which is told by its rule and the event that opened it. */
export const archivedMilestones = z
  .array(milestonesEdit.shape.items.element.omit({ isDone: true }).extend({ rule: text(120), openedBy: id, doneAt: instant.nullable() }))
  .max(many)

/** What the team said, under the name of who said it; who is called by name in it is not told. */
export const archivedDiscussion = z
  .array(
    z.object({
      id,
      parentId: id.nullable(),
      /** The deadline that it is about. */
      about: z.object({ rule: text(120), openedBy: id }).nullable(),
      author: text(200),
      body: text(20_000).min(1),
      createdAt: instant,
    }),
  )
  .max(many)

/** What is to be done, without whose it is; what was made of a step of the law says of which. */
export const archivedTasks = z
  .array(
    newTask.omit({ assigneeId: true, title: true }).extend({
      title: text(300),
      doneAt: instant.nullable(),
      createdAt: instant,
      step: z.object({ proceedingId: id.nullable(), procedure: text(60), filing: text(80), item: text(400) }).nullable(),
    }),
  )
  .max(many)

/** What came in and went out besides the filings. */
export const archivedCorrespondence = z
  .array(newCorrespondence.omit({ event: true }).extend({ id, time: clockTime.nullable(), on: isoDate, recordedAt: instant }))
  .max(many)
