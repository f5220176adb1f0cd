import type { CaseArchive } from '@travessia/shared/case-archive'
import type { Instant } from '@travessia/shared/dates'
import { audit } from '../audit.ts'
import { insertAuthorities, type Key, listKeys } from '../authorities/queries.ts'
import type { Actor } from '../context.ts'
import type { Tx } from '../db.ts'

/** What the briefs cite, as it is called in the library here, which gets what it lacks; by the ids of the archive. */
export async function takeAuthorities(tx: Tx, actor: Actor, { authorities }: CaseArchive, now: Instant): Promise<Map<string, string>> {
  if (authorities.length === 0) return new Map()
  const known = new Map((await listKeys(tx, actor.organisationId)).map((one) => [keyOf(one), one.id]))
  const missing = authorities.filter((one) => !known.has(keyOf(one)))
  const made = await insertAuthorities(
    tx,
    actor,
    missing.map(({ id: _, ...one }) => one),
    now,
  )
  if (made.length > 0) await audit(tx, actor, { action: 'authority.import', after: { authorities: made }, at: now })
  for (const [at, one] of missing.entries()) known.set(keyOf(one), made[at] ?? '')
  return new Map(authorities.map((one) => [one.id.toLowerCase(), known.get(keyOf(one)) ?? one.id]))
}

function keyOf({ kind, title, number, date }: Omit<Key, 'urn' | 'ecli' | 'url'>): string {
  return JSON.stringify([kind, title, number, date])
}
