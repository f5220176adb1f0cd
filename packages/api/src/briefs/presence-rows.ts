import { holdLasts, presenceLasts } from '@travessia/shared/brief-desk'
import type { BriefRow } from '@travessia/shared/briefs'
import { addSeconds, type Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { notFound } from '../problems.ts'

/** Lets one window after another say that it is there; the brief's own words may be read meanwhile. */
export async function holdBrief(tx: Tx, id: OpenCaseId, briefId: string) {
  const found = await tx
    .selectFrom('brief')
    .select(['template', 'outline', 'version'])
    .$narrowType<Pick<BriefRow, 'outline'>>()
    .where('organisationId', '=', id.organisationId)
    .where('caseId', '=', id.caseId)
    .where('id', '=', briefId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!found) throw notFound('brief')
  return found
}

/** Every window in which the brief is open; `writes` while the section is held by it. */
export async function listPresent(db: Db, id: OpenCaseId, briefId: string, now: Instant) {
  return selectPresent(db, id, briefId, now)
    .select(['memberId as id', 'member.name', 'section', 'since', 'tab', 'wroteAt'])
    .select(sql<boolean>`coalesce(wrote_at > ${addSeconds(now, -holdLasts)}, false)`.as('writes'))
    .orderBy('seenAt', 'desc')
    .execute()
}

/** Who holds a section, other than the member who asks. */
export async function findHolder(db: Db, id: OpenCaseId, briefId: string, section: string, asker: string, now: Instant) {
  return selectPresent(db, id, briefId, now)
    .select(['memberId as id', 'member.name'])
    .where('section', '=', section)
    .where('memberId', '!=', asker)
    .where('wroteAt', '>', addSeconds(now, -holdLasts))
    .executeTakeFirst()
}

/** Takes a section from everybody else. */
export async function freeSection(tx: Tx, id: OpenCaseId, briefId: string, section: string, by: string): Promise<void> {
  await tx
    .updateTable('briefPresence')
    .set({ wroteAt: null })
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('section', '=', section)
    .where('memberId', '!=', by)
    .execute()
}

interface Seen {
  memberId: string
  tab: string
  section: string | null
  since: Instant
  seenAt: Instant
  wroteAt: Instant | null
}

export async function putPresence(tx: Tx, id: OpenCaseId, briefId: string, { memberId, tab, ...seen }: Seen): Promise<void> {
  await tx
    .insertInto('briefPresence')
    .values({ organisationId: id.organisationId, briefId, memberId, tab, ...seen })
    .onConflict((conflict) => conflict.columns(['organisationId', 'briefId', 'memberId', 'tab']).doUpdateSet(seen))
    .execute()
}

/** Forgets who has gone without a word. */
export async function deleteGone(tx: Tx, id: OpenCaseId, briefId: string, now: Instant): Promise<void> {
  await tx
    .deleteFrom('briefPresence')
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('seenAt', '<=', addSeconds(now, -presenceLasts))
    .execute()
}

export async function deletePresence(tx: Tx, id: OpenCaseId, briefId: string, memberId: string, tab: string): Promise<void> {
  await tx
    .deleteFrom('briefPresence')
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('memberId', '=', memberId)
    .where('tab', '=', tab)
    .execute()
}

function selectPresent(db: Db, id: OpenCaseId, briefId: string, now: Instant) {
  return db
    .selectFrom('briefPresence')
    .innerJoin('member', (join) =>
      join.onRef('member.organisationId', '=', 'briefPresence.organisationId').onRef('member.id', '=', 'briefPresence.memberId'),
    )
    .where('briefPresence.organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .where('seenAt', '>', addSeconds(now, -presenceLasts))
}
