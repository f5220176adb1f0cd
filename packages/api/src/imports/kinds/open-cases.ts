import type { Instant } from '@travessia/shared/dates'
import { visibleTo } from '../../access.ts'
import type { Actor } from '../../context.ts'
import type { Db } from '../../db.ts'
import type { Told } from './kind.ts'

/** The cases that rows name by their reference, of those that the actor sees. */
export async function findCases(db: Db, actor: Actor, rows: readonly Told[], now: Instant): Promise<Map<string, string>> {
  const asked = [...new Set(rows.flatMap(({ case: reference }) => (reference ? [reference] : [])))]
  if (asked.length === 0) return new Map()
  const found = await db
    .selectFrom('case')
    .select(['id', 'reference'])
    .where('reference', 'in', asked)
    .where(visibleTo(actor, now))
    .execute()
  return new Map(found.map(({ id, reference }) => [reference, id]))
}

/** What is called by the number of its case alone. */
export async function nameByCase(db: Db, actor: Actor, ids: readonly string[], now: Instant): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await db.selectFrom('case').select(['id', 'reference']).where('id', 'in', ids).where(visibleTo(actor, now)).execute()
  return new Map(found.map(({ id, reference }) => [id, reference]))
}

export const unknownCase = {
  'pt-BR': 'Não há caso com esta referência que você veja.',
  es: 'No hay un caso con esta referencia que usted vea.',
  en: 'There is no case with this reference that you can see.',
}
