import type { Instant } from '@travessia/shared/dates'
import type { TrailFilter } from '@travessia/shared/trail'
import { z } from 'zod'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { selectTrail } from './queries.ts'
import { tellRows } from './tell.ts'

/** The trail as the actor may read it, the latest first. */
export async function listTrail(db: Db, actor: Actor, { cursor, limit, ...choice }: TrailFilter, now: Instant) {
  const before = decodeCursor(cursor, z.tuple([z.int().positive()]))
  const found = await selectTrail(db, actor, choice, now)
    .$if(before !== undefined, (query) => query.where('audit.id', '<', before?.[0] ?? 0))
    .orderBy('audit.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = pageOf(found, limit, (row) => [row.id])
  return { items: await tellRows(db, actor, page.items), next: page.next }
}
