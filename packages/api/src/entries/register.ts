import type { EntryView, RegisterFilter, RegisterRow, RegisterSelection } from '@travessia/shared/correspondence'
import type { Instant } from '@travessia/shared/dates'
import { isoDate } from '@travessia/shared/fields'
import { channels } from '@travessia/shared/filings'
import { forums } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import { sql } from 'kysely'
import { z } from 'zod'
import { type OpenCaseId, visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { openTexts } from '../correspondence/queries.ts'
import { kindWords } from '../correspondence/words.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { stateAt } from '../deadlines/facts.ts'
import { forumName, kindName, ruleName } from '../law-names.ts'
import { notFound } from '../problems.ts'
import { type Keyring, keyringOf } from '../vault.ts'

/** All that went out and came in, in a case, the last one first. */
export async function listRegisterOf(db: Db, id: OpenCaseId, now: Instant, language: Language): Promise<EntryView[]> {
  const found = await selectEntries(db, now)
    .where('entry.organisationId', '=', id.organisationId)
    .where('entry.caseId', '=', id.caseId)
    .orderBy('entry.happenedOn', 'desc')
    .orderBy('entry.id', 'desc')
    .execute()
  const keyring = await keyringOf(db, id.organisationId)
  return found.map((row) => showEntry(row, keyring, language))
}

export async function getEntry(db: Db, id: OpenCaseId, entryId: string, now: Instant, language: Language): Promise<EntryView> {
  const found = await selectEntries(db, now)
    .where('entry.organisationId', '=', id.organisationId)
    .where('entry.caseId', '=', id.caseId)
    .where('entry.id', '=', entryId)
    .executeTakeFirst()
  if (!found) throw notFound('correspondence')
  return showEntry(found, await keyringOf(db, id.organisationId), language)
}

const position = z.tuple([isoDate, z.uuid()])

/** The register of all cases that the actor sees, the last entry first. */
export async function listRegister(db: Db, actor: Actor, filter: RegisterFilter, now: Instant, language: Language) {
  const after = decodeCursor(filter.cursor, position)
  const found = await selectEntries(db, now)
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'entry.organisationId').onRef('case.id', '=', 'entry.caseId'))
    .select(['entry.caseId', 'case.reference as caseReference', 'case.title as caseTitle'])
    .where('entry.organisationId', '=', actor.organisationId)
    .where(visibleTo(actor, now))
    .$if(filter.direction !== undefined, (query) => query.where('entry.direction', '=', filter.direction ?? 'in'))
    .$if(filter.forum !== undefined, (query) => query.where('proceeding.procedure', 'in', proceduresOf(filter.forum ?? '')))
    .$if(filter.from !== undefined, (query) => query.where('entry.happenedOn', '>=', filter.from ?? ''))
    .$if(filter.until !== undefined, (query) => query.where('entry.happenedOn', '<=', filter.until ?? ''))
    .$if(filter.show === 'unacknowledged', (query) => query.where(sql<boolean>`(entry.direction = 'out' and not ${hasArrived})`))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(entry.happened_on, entry.id) < (${after?.[0]}::date, ${after?.[1]}::uuid)`),
    )
    .orderBy('entry.happenedOn', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
  const keyring = await keyringOf(db, actor.organisationId)
  const page = pageOf(found, filter.limit, (row) => [row.on, row.id])
  const items = page.items.map((row): RegisterRow => {
    const { caseId, caseReference, caseTitle, procedure } = row
    const place = { caseId, caseReference, caseTitle, procedure, forumName: procedure ? forumName(procedure, language) : '' }
    return { ...showEntry(row, keyring, language), ...place }
  })
  return { items, next: page.next }
}

/** As `listRegister`, to the end, a page at a time. */
export async function* listRegisterPages(db: Db, actor: Actor, choice: RegisterSelection, now: Instant, language: Language) {
  for (let cursor: string | undefined; ; ) {
    const { items, next } = await listRegister(db, actor, { ...choice, limit: 200, ...(cursor && { cursor }) }, now, language)
    yield items
    if (next === null) return
    cursor = next
  }
}

interface Entry {
  organisationId: string
  caseId: string
  id: string
  source: EntryView['source']
  direction: EntryView['direction']
  kind: string
  party: EntryView['party']
  institution: string
  proceedingId: string | null
  eventId: string | null
  channel: string
  reference: string
  happenedOn: string
  time: string | null
  zone: string | null
  briefId: string | null
  subject: string
  note: string
  annexes: string[]
  inReplyTo: string | null
  receiptAt: string | null
  madeBy: string
  madeAt: string
  version: number | null
}

const entries = sql<Entry>`(
  select organisation_id, case_id, id, 'filing' as source, direction, kind, 'body' as party, '' as institution, proceeding_id, event_id, channel,
    reference, filed_on as happened_on, time, zone, brief_id, '' as subject, note, '{}'::uuid[] as annexes, reply_id as in_reply_to, receipt_at,
    made_by, made_at, null::integer as version from filing
  union all
  select organisation_id, case_id, id, 'correspondence', direction, kind, party, institution, proceeding_id, event_id, channel,
    reference, happened_on, time, zone, null, subject, note, annexes, coalesce(reply_filing_id, reply_id), null,
    recorded_by, recorded_at, version from correspondence)`

/** Its receipt says that it arrived, or something that came in. */
const hasArrived = sql<boolean>`(entry.receipt_at is not null
  or exists (select from correspondence as reply where reply.organisation_id = entry.organisation_id and reply.reply_filing_id = entry.id and reply.direction = 'in')
  or exists (select from correspondence as reply where reply.organisation_id = entry.organisation_id and reply.reply_id = entry.id and reply.direction = 'in'))`

const repliedBy = sql<string[]>`(select coalesce(jsonb_agg(reply.id order by reply.at, reply.id), '[]') from (
  select id, happened_on as at from correspondence where organisation_id = entry.organisation_id and reply_filing_id = entry.id
  union all select id, happened_on from correspondence where organisation_id = entry.organisation_id and reply_id = entry.id
  union all select id, filed_on from filing where organisation_id = entry.organisation_id and reply_id = entry.id) as reply)`

type DeadlineOf = Omit<EntryView['deadlines'][number], 'ruleName'> & { procedure: string }

function deadlinesAt(now: Instant) {
  return sql<
    DeadlineOf[]
  >`(select coalesce(jsonb_agg(jsonb_build_object('id', deadline.id, 'procedure', deadline.procedure, 'rule', deadline.rule,
      'due', deadline.due, 'state', ${stateAt(now)}, 'opened', deadline.opened_by = entry.event_id) order by deadline.due, deadline.id), '[]')
    from deadline where deadline.organisation_id = entry.organisation_id and deadline.case_id = entry.case_id
      and deadline.superseded_at is null and entry.event_id in (deadline.opened_by, deadline.closed_by))`
}

function selectEntries(db: Db, now: Instant) {
  return db
    .selectFrom(entries.as('entry'))
    .leftJoin('proceeding', (join) =>
      join.onRef('proceeding.organisationId', '=', 'entry.organisationId').onRef('proceeding.id', '=', 'entry.proceedingId'),
    )
    .leftJoin('brief', (join) => join.onRef('brief.organisationId', '=', 'entry.organisationId').onRef('brief.id', '=', 'entry.briefId'))
    .leftJoin('member', (join) => join.onRef('member.organisationId', '=', 'entry.organisationId').onRef('member.id', '=', 'entry.madeBy'))
    .select([
      ...(['entry.id', 'entry.source', 'entry.direction', 'entry.kind', 'entry.party', 'entry.institution', 'entry.proceedingId'] as const),
      ...(['entry.eventId', 'entry.channel', 'entry.reference', 'entry.happenedOn as on', 'entry.time', 'entry.zone'] as const),
      ...(['entry.subject', 'entry.note', 'entry.annexes', 'entry.inReplyTo', 'entry.madeAt as recordedAt', 'entry.version'] as const),
      ...(['proceeding.procedure', 'brief.title as briefTitle', 'member.name as recordedBy'] as const),
    ])
    .select([hasArrived.as('hasArrived'), repliedBy.as('repliedBy'), deadlinesAt(now).as('found')])
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number]

function showEntry({ procedure, briefTitle, hasArrived: is, found, ...row }: Selected, keyring: Keyring, language: Language): EntryView {
  const texts = row.source === 'filing' ? { subject: briefTitle ?? '', note: row.note } : openTexts(keyring, row)
  return {
    ...pick(row),
    ...texts,
    kindName: row.source === 'filing' ? kindName(procedure ?? '', row.kind, language) : kindWords(row.kind, language),
    channel: channels.find((one) => one === row.channel) ?? 'other',
    isAcknowledged: row.direction === 'out' ? is : null,
    deadlines: found.map(({ procedure: of, ...one }) => ({ ...one, ruleName: ruleName(of, one.rule, language) })),
  }
}

function pick(row: Omit<Selected, 'procedure' | 'briefTitle' | 'hasArrived' | 'found'>) {
  const { id, source, direction, kind, party, institution, proceedingId, eventId, reference, on, time, zone, annexes, inReplyTo } = row
  const { repliedBy: replies, recordedBy, recordedAt, version } = row
  const place = { proceedingId, eventId, reference, on, time, zone, annexes, inReplyTo }
  return { id, source, direction, kind, party, institution, ...place, repliedBy: replies, recordedBy, recordedAt, version }
}

function proceduresOf(forum: string): string[] {
  const found = forums.find((one) => one.id === forum)
  return found ? found.procedures.map((one) => one.id) : ['']
}
