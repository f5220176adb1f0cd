import { findBodyOf } from '../law/load.ts'
import type { LawDirectory } from '../law/queries.ts'
import type { Simulation } from './simulation.ts'

/** The bodies whose law a simulation needs: those of its proceedings and, where the State is known, those with windows. */
export function bodiesOf(directory: LawDirectory, { proceedings, state }: Simulation): string[] {
  const own = proceedings.flatMap(({ procedure }) => findBodyOf(directory, procedure) ?? [])
  const chosen = directory.flatMap(({ procedures }) => procedures.filter(({ id }) => proceedings.some((one) => one.procedure === id)))
  const opensDoors = state !== null || chosen.some(({ country }) => country !== null)
  const withWindows = opensDoors ? directory.filter(({ procedures }) => procedures.some((one) => one.opensWindows)) : []
  return [...new Set([...own, ...withWindows.map(({ id }) => id)])].toSorted()
}

/** Without the proceedings that this version does not know, and their events. */
export function keepKnown(directory: LawDirectory, simulation: Simulation): Simulation {
  const isKnown = simulation.proceedings.map(({ procedure }) => findBodyOf(directory, procedure) !== undefined)
  if (isKnown.every(Boolean)) return simulation
  const places = isKnown.map((known, at) => (known ? isKnown.slice(0, at).filter(Boolean).length : -1))
  return {
    ...simulation,
    proceedings: simulation.proceedings.filter((_, at) => isKnown[at]),
    events: simulation.events.flatMap((one) => ((places[one.of] ?? -1) < 0 ? [] : [{ ...one, of: places[one.of] ?? 0 }])),
  }
}
