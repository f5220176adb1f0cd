import { addDays, addHours, type Instant, type IsoDate } from '@travessia/shared/dates'
import { isFatal } from '@travessia/shared/fatal'
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

export type Told = Awaited<ReturnType<typeof listCared>>[number]

/** What a mail may say of a deadline to its reader: nothing once it is over, or once they do not see its case any more. */
export function findTold(db: Db, reader: Actor, deadlineId: string, now: Instant) {
  return selectTold(db, reader, now)
    .select(['deadline.zone', 'deadline.ownerId', 'deadline.alternateId'])
    .where('deadline.id', '=', deadlineId)
    .where('deadline.dueAt', '>', now)
    .executeTakeFirst()
}

/** What is in the reader's care and past due, or due within fifteen days of that day. */
export function listCared(db: Db, reader: Actor, day: IsoDate, now: Instant) {
  return selectTold(db, reader, now)
    .where((eb) => eb.or([eb('deadline.ownerId', '=', reader.userId), eb('deadline.alternateId', '=', reader.userId)]))
    .where('deadline.due', '<=', addDays(day, 15))
    .limit(mostTold)
    .execute()
}

/** What cannot be made good, ends within thirty days and has nobody who looks after it: of all cases, or of those that one leads. */
export async function listUnowned(db: Db, reader: Actor, now: Instant) {
  const found = await selectTold(db, reader, now)
    .leftJoin('member', (join) =>
      join
        .onRef('member.organisationId', '=', 'deadline.organisationId')
        .onRef('member.id', '=', 'deadline.ownerId')
        .on('suspended', '=', false),
    )
    .where('member.id', 'is', null)
    .where('deadline.dueAt', '>', now)
    .where('deadline.dueAt', '<=', addHours(now, 30 * 24))
    .$if(reader.role !== 'director', (query) => query.where('case.leadId', '=', reader.userId))
    .execute()
  return found.filter(({ procedure, rule }) => isFatal(procedure, rule)).slice(0, mostTold)
}

const mostTold = 100

function selectTold(db: Db, reader: Actor, now: Instant) {
  return db
    .selectFrom('deadline')
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'deadline.organisationId').onRef('case.id', '=', 'deadline.caseId'))
    .select(['deadline.id', 'deadline.caseId', 'case.reference', 'deadline.due', 'deadline.procedure', 'deadline.rule'])
    .where('deadline.organisationId', '=', reader.organisationId)
    .where('deadline.holder', '=', 'us')
    .where('deadline.supersededAt', 'is', null)
    .where('deadline.state', '=', 'running')
    .where('case.closedOn', 'is', null)
    .where(visibleTo(reader, now))
    .orderBy('deadline.dueAt')
    .orderBy('deadline.id')
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
