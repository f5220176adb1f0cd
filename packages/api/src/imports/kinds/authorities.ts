import { newAuthority } from '@travessia/shared/authorities'
import { addAuthority, withdrawAuthority } from '../../authorities/actions.ts'
import { keysOf } from '../../authorities/import.ts'
import { listKeys } from '../../authorities/queries.ts'
import type { Tx } from '../../db.ts'
import { holdAgainst, isWrong, readCells, readDay } from '../cells.ts'
import type { Importer } from './kind.ts'

/** An authority is known as it is when other programs export it. */
export const authorities: Importer = {
  async open(db, actor, _, now) {
    const there = new Map((await listKeys(db, actor.organisationId)).flatMap((one) => keysOf(one).map((key) => [key, one.id] as const)))
    return (told) => {
      const cells = readCells('authorities', told)
      const date = cells['date']
      const day = typeof date === 'string' ? readDay(date) : undefined
      const input = holdAgainst(newAuthority, { ...cells, ...(day && { date: day.on, precision: day.precision }) })
      if (isWrong(input)) return { errors: input }
      const keys = keysOf(input)
      const double = keys.map((key) => there.get(key)).find((id) => id !== undefined)
      const make = async (tx: Tx) => ({ caseId: null, recordId: (await addAuthority(tx, actor, input, now)).id })
      return { keys, double: double === undefined ? undefined : { caseId: null, recordId: double }, make }
    }
  },

  async label(db, actor, places) {
    const wanted = new Set(places.map(({ recordId }) => recordId))
    const known = await listKeys(db, actor.organisationId)
    return new Map(known.filter(({ id }) => wanted.has(id)).map(({ id, title, number }) => [id, number ? `${title} · ${number}` : title]))
  },

  unmake: (tx, actor, { recordId }, now) => withdrawAuthority(tx, actor, recordId, now),
}
