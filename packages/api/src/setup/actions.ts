import type { Instant } from '@travessia/shared/dates'
import type { Setup } from '@travessia/shared/users'
import { sql } from 'kysely'
import { audit } from '../audit.ts'
import { hashPassword } from '../auth.ts'
import { fillLibrary } from '../authorities/seed.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { requireStrongPassword } from '../password-strength.ts'
import { ProblemError } from '../problems.ts'
import { createMember } from '../users/actions.ts'

/** Whether nobody has set this installation up yet. */
export async function needsSetup(db: Db): Promise<boolean> {
  return (await db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()) === undefined
}

/** Makes the organisation and its first director. Of several that try at once, one succeeds; the others get 409. */
export async function setUp(db: Db, input: Setup, now: Instant): Promise<Actor> {
  if (!(await needsSetup(db))) throw new ProblemError('set-up-done')
  await requireStrongPassword(input.password, [input.organisation, input.name, input.email])
  const passwordHash = await hashPassword(input.password)
  return inTransaction(db, async (tx) => {
    await sql`lock table organisation in exclusive mode`.execute(tx)
    if (!(await needsSetup(tx))) throw new ProblemError('set-up-done')
    const organisation = await tx
      .insertInto('organisation')
      .values({ name: input.organisation, createdAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { name, email, language } = input
    const director = await createMember(tx, { organisationId: organisation.id, name, email, role: 'director', language, passwordHash }, now)
    await audit(tx, director, {
      action: 'organisation.create',
      recordId: organisation.id,
      after: { name: input.organisation, director: { name, email } },
      at: now,
    })
    await fillLibrary(tx, director, now)
    return director
  })
}
