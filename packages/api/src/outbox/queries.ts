import type { Instant } from '@travessia/shared/dates'
import type { MailFilter, MailView } from '@travessia/shared/outbox'
import { sql } from 'kysely'
import { z } from 'zod'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db, Tx } from '../db.ts'

/** The mails of the organisation, newest first. */
export async function listMails(db: Db, { organisationId }: Actor, filter: MailFilter) {
  const after = decodeCursor(filter.cursor, position)
  const found = await selectMails(db, organisationId)
    .$if(filter.state !== undefined, (query) => query.where('outgoingMail.state', '=', filter.state ?? 'sent'))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(queued_at, outgoing_mail.id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('queuedAt', 'desc')
    .orderBy('outgoingMail.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
  return pageOf(found, filter.limit, ({ queuedAt, id }) => [queuedAt, id])
}

export async function findMail(db: Db, { organisationId }: Actor, id: string): Promise<MailView | undefined> {
  return selectMails(db, organisationId).where('outgoingMail.id', '=', id).executeTakeFirst()
}

/** A mail that was given up is tried once more, at once. */
export async function queueAgain(tx: Tx, { organisationId }: Actor, id: string, now: Instant): Promise<void> {
  await tx
    .updateTable('outgoingMail')
    .set({ state: 'queued', attempts: 0, lastError: null, dueAt: now })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

function selectMails(db: Db, organisationId: string) {
  return db
    .selectFrom('outgoingMail')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'outgoingMail.organisationId').onRef('member.id', '=', 'outgoingMail.memberId'),
    )
    .select(['outgoingMail.id', 'member.name as memberName', 'kind', 'state', 'dueAt', 'queuedAt', 'sentAt', 'attempts', 'lastError'])
    .$narrowType<Pick<MailView, 'kind' | 'state'>>()
    .where('outgoingMail.organisationId', '=', organisationId)
}

const position = z.tuple([z.string().max(40), z.uuid()])

/** What a mail may say of a deadline to its reader: nothing once it is over, or once they do not see its case any more. */
export function findTold(db: Db, reader: Actor, deadlineId: string, now: Instant) {
  return db
    .selectFrom('deadline')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'deadline.organisationId').onRef('case.id', '=', 'deadline.caseId'))
    .select([
      'deadline.id',
      'deadline.caseId',
      'case.reference',
      'deadline.due',
      'deadline.zone',
      'deadline.procedure',
      'deadline.rule',
      'deadline.ownerId',
      'deadline.alternateId',
    ])
    .where('deadline.organisationId', '=', reader.organisationId)
    .where('deadline.id', '=', deadlineId)
    .where('deadline.supersededAt', 'is', null)
    .where('deadline.state', 'in', ['running', 'suspended'])
    .where((eb) => eb.or([eb('deadline.dueAt', 'is', null), eb('deadline.dueAt', '>', now)]))
    .where('case.closedOn', 'is', null)
    .where(visibleTo(reader, now))
    .executeTakeFirst()
}

export async function getAddress(house: Db, { organisationId, userId }: Actor): Promise<string> {
  const { email } = await house
    .selectFrom('member')
    .select('email')
    .where('organisationId', '=', organisationId)
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
  return email
}
