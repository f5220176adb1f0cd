import { newPerson } from '@travessia/shared/people'
import { getOpenCase } from '../../access.ts'
import type { Tx } from '../../db.ts'
import { addPerson, withdrawPerson } from '../../people/actions.ts'
import { listNamed, listShown } from '../../people/queries.ts'
import { fold, holdAgainst, isWrong, readCells, readState } from '../cells.ts'
import type { Importer } from './kind.ts'
import { findCases, unknownCase } from './open-cases.ts'

/** A person of a case is known by the name. */
export const people: Importer = {
  async open(db, actor, rows, now) {
    const known = await findCases(db, actor, rows, now)
    const there = new Map((await listNamed(db, actor, [...known.values()])).map(({ caseId, id, name }) => [`${caseId} ${fold(name)}`, id]))
    return (told) => {
      const { case: _, nationality, protected: isProtected, ...cells } = readCells('people', told)
      const given = {
        ...cells,
        ...(typeof nationality === 'string' && { nationality: readState(nationality) }),
        ...(isProtected !== undefined && { protected: isProtected === 'yes' ? true : isProtected === 'no' ? false : isProtected }),
      }
      const caseId = known.get(told['case'] ?? '')
      const input = holdAgainst(newPerson, given)
      const code = told['case'] === undefined ? ('required' as const) : ('unknown' as const)
      const stray = caseId === undefined ? [{ pointer: '#/case', code, ...(code === 'unknown' && { detail: unknownCase }) }] : []
      if (isWrong(input) || caseId === undefined) return { errors: [...stray, ...(isWrong(input) ? input : [])] }
      const key = `${caseId} ${fold(input.name)}`
      const make = async (tx: Tx) => {
        const { id } = await addPerson(tx, actor, await getOpenCase(tx, actor, caseId, now), input, now)
        return { caseId, recordId: id }
      }
      const double = there.get(key)
      return { keys: [key], double: double === undefined ? undefined : { caseId, recordId: double }, make }
    }
  },

  label(db, actor, places) {
    return listShown(
      db,
      actor,
      places.map(({ recordId }) => recordId),
    )
  },

  async unmake(tx, actor, { caseId, recordId }, now) {
    return withdrawPerson(tx, actor, await getOpenCase(tx, actor, caseId ?? '', now), recordId, now)
  },
}
