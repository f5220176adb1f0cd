import { dayIn, type Instant } from '@travessia/shared/dates'
import { isFatal } from '@travessia/shared/fatal'
import { endOfQuiet, type NotificationSettings } from '@travessia/shared/notification-settings'
import { scopeOf } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Database } from '../db.ts'
import { houseDay } from '../house-day.ts'
import type { Mail } from '../mail.ts'
import { layOut } from '../mail-words.ts'
import { getSettings } from '../notification-settings/queries.ts'
import { signUnsubscribe } from '../unsubscribe.ts'
import { findActor } from '../visitor.ts'
import * as rows from './queries.ts'
import { countStatement, writeStatement } from './statement.ts'
import { fill, letters, sayDay, sayDistance } from './words.ts'
import type { Waiting } from './work-rows.ts'

export interface Sender {
  readonly db: Database
  /** Where the screens are, for the links. */
  readonly origin: string
  /** Signs what ends the digest. */
  readonly secret: string
}

/** The mail as its reader may have it at this moment; `until` in their quiet hours; nothing when there is nothing left to tell. */
export async function composeMail(sender: Sender, waiting: Waiting, now: Instant): Promise<Mail | { until: Instant } | undefined> {
  const reader = await findActor(sender.db, { organisationId: waiting.organisationId, userId: waiting.memberId })
  if (!reader || waiting.acknowledgedAt !== null || waiting.withdrawnAt !== null) return undefined
  const settings = await getSettings(sender.db, reader)
  if (!isWanted(waiting, settings)) return undefined
  const until = isPressing(waiting) ? undefined : endOfQuiet(settings, now)
  if (until) return { until }
  const mail = await write(sender, waiting, reader, now)
  return mail && { ...mail, to: await rows.getAddress(sender.db, reader), messageId: waiting.messageId }
}

function isWanted({ kind, fatal }: Waiting, { mailAssigned, mailFatal, mailEscalated, digestHour }: NotificationSettings): boolean {
  if (kind === 'assigned') return mailAssigned
  if (kind === 'digest') return digestHour !== null
  return kind !== 'reminder' || (fatal ? mailFatal : mailEscalated)
}

/** The last day of what cannot be made good wakes people; the digest comes at the hour that they chose. */
function isPressing({ kind, fatal, step }: Waiting): boolean {
  return kind === 'digest' || (fatal === true && step === 'days-1')
}

async function write(sender: Sender, waiting: Waiting, reader: Actor, now: Instant): Promise<Mail | undefined> {
  switch (waiting.kind) {
    case 'reminder':
    case 'assigned':
      return writeOfDeadline(sender, waiting, reader, now)
    case 'digest':
      return writeDigest(sender, waiting, reader, now)
    case 'unowned':
      return waiting.forDay === houseDay(now) ? writeUnowned(sender, reader, now) : undefined
    case 'statement':
      return writeStatement(await countStatement(sender.db, reader.organisationId, now), sender.origin, reader.language)
  }
}

async function writeOfDeadline({ db, origin }: Sender, { kind, deadlineId }: Waiting, reader: Actor, now: Instant) {
  const told = deadlineId === null ? undefined : await rows.findTold(db.as(scopeOf(reader, now)), reader, deadlineId, now)
  if (!told?.due) return undefined
  // Given to somebody else before the mail went.
  if (kind === 'assigned' && reader.userId !== told.ownerId && reader.userId !== told.alternateId) return undefined
  const { language } = reader
  const letter = letters[kind === 'assigned' ? 'assigned' : isFatal(told.procedure, told.rule) ? 'fatal' : 'reminder']
  const left = sayDistance(dayIn(told.zone, now), told.due, language)
  const places = { case: told.reference, day: sayDay(told.due, language), left }
  return layOut('', language, {
    subject: fill(letter.subject, language, places),
    lead: fill(letter.lead, language, places),
    links: [{ label: letter.link[language], link: linkTo(origin, told) }],
    end: letter.end[language],
  })
}

/** Of a day that is over nothing is told. */
async function writeDigest({ db, origin, secret }: Sender, { forDay }: Waiting, reader: Actor, now: Instant) {
  const { zone } = await getSettings(db, reader)
  if (forDay !== dayIn(zone, now)) return undefined
  const mail = writeList('digest', await rows.listCared(db.as(scopeOf(reader, now)), reader, forDay, now), origin, reader)
  const address = `${origin}/api/notification-settings/digest/${signUnsubscribe(secret, reader.userId)}`
  return mail && { ...mail, headers: { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }
}

async function writeUnowned({ db, origin }: Sender, reader: Actor, now: Instant) {
  return writeList('unowned', await rows.listUnowned(db.as(scopeOf(reader, now)), reader, now), origin, reader)
}

function writeList(kind: 'digest' | 'unowned', told: readonly rows.Told[], origin: string, { language }: Actor) {
  if (told.length === 0) return undefined
  const letter = letters[kind]
  return layOut('', language, {
    subject: fill(letter.subject, language, { count: told.length }),
    lead: letter.lead[language],
    links: told.map((one) => ({
      label: fill(letter.link, language, { case: one.reference, day: sayDay(one.due ?? '', language) }),
      link: linkTo(origin, one),
    })),
    end: letter.end[language],
  })
}

function linkTo(origin: string, { caseId, id }: Pick<rows.Told, 'caseId' | 'id'>): string {
  return `${origin}/cases/${caseId}/deadlines?why=${id}`
}
