import type { Instant } from '@travessia/shared/dates'
import type { Database } from '../db.ts'
import { houseDay } from '../house-day.ts'
import { checkTrail, type TrailCheck } from './check.ts'
import { readHeads } from './heads.ts'

interface Verifying {
  dataDir: string
  now: Instant
  /** Only what was written from this moment on. */
  since?: Instant
}

/** Checks the trail of each organisation that has one, or of which a head tells that it had one. */
export async function* verifyTrails(
  db: Database,
  { dataDir, now, since }: Verifying,
): AsyncGenerator<TrailCheck & { organisation: string; seconds: number }> {
  const heads = await readHeads(dataDir)
  const present = await db.selectFrom('organisation').select('id').orderBy('createdAt').orderBy('id').execute()
  for (const organisation of new Set([...present.map(({ id }) => id), ...heads.map((head) => head.organisation)])) {
    const scoped = db.as({ organisationId: organisation, userId: null, role: 'house', today: houseDay(now) })
    const began = performance.now()
    const check = await checkTrail(
      scoped,
      heads.filter((head) => head.organisation === organisation),
      since,
    )
    yield { ...check, organisation, seconds: (performance.now() - began) / 1000 }
  }
}
