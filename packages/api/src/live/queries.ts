import type { Instant } from '@travessia/shared/dates'
import { sql } from 'kysely'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db.ts'
import { isLocked, owesFactor, toActor } from '../visitor.ts'

/** Who still listens, by the hash of their session: it is neither ended nor locked, and they may do what they could at its beginning. */
export async function listListeners(house: Db, sessionHashes: readonly string[]): Promise<Map<string, Actor>> {
  const { rows } = await sql<{ token: string; organisationId: string; id: string; role: string; language: string }>`
    select session.token, member.organisation_id, member.id, member.role, member.language
    from auth.session
      join member on member.id = session.user_id
      join organisation on organisation.id = member.organisation_id
    where session.token = any(${sessionHashes}) and session.expires_at > now() and not member.suspended
      and not ${isLocked} and not ${owesFactor}`.execute(house)
  return new Map(rows.map((row) => [row.token, toActor(row)]))
}

/** Those of the cases that exist for the actor. */
export async function listSeenCases(db: Db, actor: Actor, caseIds: readonly string[], now: Instant): Promise<Set<string>> {
  if (caseIds.length === 0) return new Set()
  const found = await db.selectFrom('case').select('id').where('id', 'in', caseIds).where(visibleTo(actor, now)).execute()
  return new Set(found.map(({ id }) => id))
}
