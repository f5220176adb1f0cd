import { sql } from 'kysely'
import type { Tx } from '../db.ts'

/** How many cases of the demonstration there are; two loads at once wait for each other. */
export async function countDemonstrationForUpdate(tx: Tx, organisationId: string): Promise<number> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute()
  const { cases } = await tx
    .selectFrom('case')
    .select((eb) => eb.fn.countAll<number>().as('cases'))
    .where('organisationId', '=', organisationId)
    .where('demonstration', '=', true)
    .executeTakeFirstOrThrow()
  return cases
}

/** Also what lies in the trash. */
export async function deleteDemonstration(tx: Tx, organisationId: string): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('case')
    .where('organisationId', '=', organisationId)
    .where('demonstration', '=', true)
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ gone: number }>`select app.destroy_trashed_demonstration() as gone`.execute(tx)
  return Number(numDeletedRows) + (rows[0]?.gone ?? 0)
}
