import type { Forum, Procedure } from '../law.ts'
import { brazilianCongress } from './br-congress/forum.ts'
import { brazilianCourts } from './br-courts/forum.ts'
import { europeanCourt } from './ecthr/forum.ts'
import { iachr } from './iachr/forum.ts'
import { iacthr } from './iacthr/forum.ts'

/** Every body whose law is written here, in the order in which they are shown. */
export const forums: readonly Forum[] = [iachr, iacthr, europeanCourt, brazilianCourts, brazilianCongress]

const homes = new Map(forums.flatMap((forum) => forum.procedures.map((procedure) => [procedure.id, { forum, procedure }] as const)))

/** The procedure of that id, if there is one. */
export function findProcedure(id: string): Procedure | undefined {
  return homes.get(id)?.procedure
}

/** The procedure of that id. Throws a `RangeError` for an unknown one. */
export function getProcedure(id: string): Procedure {
  return getHome(id).procedure
}

/** The body before which a procedure runs. Throws a `RangeError` for an unknown one. */
export function getForumOf(procedureId: string): Forum {
  return getHome(procedureId).forum
}

function getHome(id: string): { readonly forum: Forum; readonly procedure: Procedure } {
  const home = homes.get(id)
  if (!home) throw new RangeError(`Unknown procedure ${id}.`)
  return home
}
