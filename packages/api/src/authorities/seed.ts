import { createHash } from 'node:crypto'
import { newAuthority } from '@travessia/shared/authorities'
import type { Instant } from '@travessia/shared/dates'
import { type SeedAuthority, seed } from '@travessia/shared/library/seed'
import type { Logger } from 'pino'
import { type Author, audit } from '../audit.ts'
import { type Db, inTransaction, type Tx, toJson } from '../db.ts'

/**
 * Brings the library of an organisation to an edition of what comes with the system: what is missing is added, what
 * nobody has touched is renewed. What people edited or deleted stays as they left it.
 */
export async function fillLibrary(tx: Tx, author: Author, now: Instant, edition: readonly SeedAuthority[] = seed): Promise<void> {
  const name = nameEdition(edition)
  const { organisationId } = author
  const claimed = await tx
    .updateTable('organisation')
    .set({ libraryEdition: name })
    .where('id', '=', organisationId)
    .where('libraryEdition', '<>', name)
    .executeTakeFirst()
  if (claimed.numUpdatedRows === 0n) return

  const rows = edition.map(({ key, passages, tags, ...one }) => ({
    ...one,
    passages: toJson(passages),
    tags: toJson(tags),
    organisationId,
    seedKey: key,
    createdAt: now,
    updatedAt: now,
  }))
  if (rows.length > 0)
    await tx
      .insertInto('authority')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['organisationId', 'seedKey'])
          .doUpdateSet((eb) => Object.fromEntries(renewed.map((column) => [column, eb.ref(`excluded.${column}`)])))
          .where('authority.version', '=', 1)
          .where('authority.deletedAt', 'is', null),
      )
      .execute()
  await audit(tx, author, { action: 'library.fill', after: { edition: name, authorities: rows.length }, at: now })
}

/** Does so for every organisation that has not got the edition yet: for upkeep. One that fails does not keep the others from it. */
export async function fillLibraries(
  db: Db,
  now: Instant,
  log: Pick<Logger, 'warn'>,
  edition: readonly SeedAuthority[] = seed,
): Promise<void> {
  const lacking = await db.selectFrom('organisation').select('id').where('libraryEdition', '<>', nameEdition(edition)).execute()
  for (const { id } of lacking)
    await inTransaction(db, (tx) => fillLibrary(tx, { organisationId: id, userId: null }, now, edition)).catch((error: unknown) =>
      log.warn(`the library of organisation ${id} was not filled: ${error instanceof Error ? error.message : String(error)}`),
    )
}

/** All that an authority says. */
const renewed = [...newAuthority.keyof().options, 'confidence', 'updatedAt'] as const

/** Another text, another name. */
function nameEdition(edition: readonly SeedAuthority[]): string {
  return createHash('sha256').update(JSON.stringify(edition)).digest('hex').slice(0, 16)
}
