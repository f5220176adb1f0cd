import type { Instant } from '@travessia/shared/dates'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { type OpenCaseId, visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db, Tx } from '../db.ts'
import { keep } from '../kept.ts'
import { notFound } from '../problems.ts'
import { deadlineColumns, deadlineFacts, stateAt, tellFatal } from './facts.ts'

/** What people gave a deadline, which goes on to the next when its date moves. */
export interface Keepers {
  ownerId: string | null
  alternateId: string | null
}

/** Every deadline of the case, the superseded ones too; those without a date last. */
export async function listDeadlines(db: Db, id: OpenCaseId, now: Instant): Promise<DeadlineView[]> {
  const found = await selectDeadlines(db, id, now)
    .orderBy('deadline.due', (order) => order.asc().nullsLast())
    .orderBy('deadline.createdAt')
    .orderBy('deadline.id')
    .execute()
  return found.map(toView)
}

/** The deadlines that stand: what the events of the case mean today. */
export async function listLivingDeadlines(db: Db, id: OpenCaseId, now: Instant): Promise<DeadlineView[]> {
  return (await livingOf(db, { ...id, now })).map(toView)
}

const livingOf = keep((db, { organisationId, caseId, now }: { organisationId: string; caseId: string; now: Instant }) =>
  selectDeadlines(db, { organisationId, caseId }, now)
    .where('deadline.supersededAt', 'is', null)
    .orderBy('deadline.due', (order) => order.asc().nullsLast())
    .orderBy('deadline.rule')
    .orderBy('deadline.id'),
)

export async function getDeadline(db: Db, id: OpenCaseId, deadlineId: string, now: Instant): Promise<DeadlineView> {
  const found = await selectDeadlines(db, id, now).where('deadline.id', '=', deadlineId).executeTakeFirst()
  if (!found) throw notFound('deadline')
  return toView(found)
}

/** Marks that something of it was changed, and who looks after it now, where that is given. */
export async function updateKeepers(tx: Tx, id: OpenCaseId, deadlineId: string, keepers: Partial<Keepers> = {}): Promise<void> {
  await tx
    .updateTable('deadline')
    .set((eb) => ({ ...keepers, version: eb('version', '+', 1) }))
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', deadlineId)
    .execute()
}

/** Whether the member works here and sees the case. */
export async function canTakeOn(tx: Tx, id: OpenCaseId, memberId: string, now: Instant): Promise<boolean> {
  const member = await tx
    .selectFrom('member')
    .select(['id as userId', 'organisationId', 'role', 'language'])
    .$narrowType<Actor>()
    .where('organisationId', '=', id.organisationId)
    .where('id', '=', memberId)
    .where('suspended', '=', false)
    .where('role', '!=', 'auditor')
    .executeTakeFirst()
  if (!member) return false
  const visible = await tx.selectFrom('case').select('id').where('id', '=', id.caseId).where(visibleTo(member, now)).executeTakeFirst()
  return visible !== undefined
}

function toView(row: Omit<DeadlineView, 'isFatal'>): DeadlineView {
  return Object.assign(row, { isFatal: tellFatal(row) })
}

function selectDeadlines(db: Db, id: Pick<OpenCaseId, 'organisationId' | 'caseId'>, now: Instant) {
  return db
    .selectFrom('deadline')
    .select([...deadlineColumns, ...deadlineFacts, 'deadline.steps', stateAt(now).as('state')])
    .$narrowType<Omit<DeadlineView, 'state' | 'isFatal'>>()
    .where('deadline.organisationId', '=', id.organisationId)
    .where('deadline.caseId', '=', id.caseId)
}
