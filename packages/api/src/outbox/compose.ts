import { dayIn, type Instant } from '@travessia/shared/dates'
import { isFatal } from '@travessia/shared/fatal'
import { scopeOf } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Database } from '../db.ts'
import type { Mail } from '../mail.ts'
import { layOut } from '../mail-words.ts'
import { findActor } from '../visitor.ts'
import { findTold, getAddress } from './queries.ts'
import { fill, letters, sayDay, sayDistance } from './words.ts'
import type { Waiting } from './work-rows.ts'

export interface Sender {
  readonly db: Database
  /** Where the screens are, for the links. */
  readonly origin: string
}

/** The mail as its reader may have it at this moment; nothing when there is nothing left to tell them. */
export async function composeMail(sender: Sender, waiting: Waiting, now: Instant): Promise<Mail | undefined> {
  const reader = await findActor(sender.db, { organisationId: waiting.organisationId, userId: waiting.memberId })
  const mail = reader && (await write(sender, waiting, reader, now))
  return mail && { ...mail, messageId: waiting.messageId }
}

async function write(sender: Sender, waiting: Waiting, reader: Actor, now: Instant): Promise<Mail | undefined> {
  switch (waiting.kind) {
    case 'reminder':
    case 'assigned':
      return writeOfDeadline(sender, waiting, reader, now)
    default:
      return undefined
  }
}

async function writeOfDeadline({ db, origin }: Sender, { kind, deadlineId }: Waiting, reader: Actor, now: Instant) {
  const told = deadlineId === null ? undefined : await findTold(db.as(scopeOf(reader, now)), reader, deadlineId, now)
  if (!told?.due) return undefined
  // Given to somebody else before the mail went.
  if (kind === 'assigned' && reader.userId !== told.ownerId && reader.userId !== told.alternateId) return undefined
  const { language } = reader
  const letter = letters[kind === 'assigned' ? 'assigned' : isFatal(told.procedure, told.rule) ? 'fatal' : 'reminder']
  const left = sayDistance(dayIn(told.zone, now), told.due, language)
  const places = { case: told.reference, day: sayDay(told.due, language), left }
  return layOut(await getAddress(db, reader), language, {
    subject: fill(letter.subject, language, places),
    lead: fill(letter.lead, language, places),
    links: [{ label: letter.link[language], link: `${origin}/cases/${told.caseId}/deadlines?why=${told.id}` }],
    end: letter.end[language],
  })
}
