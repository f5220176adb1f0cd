import type { EventKind } from '../../law.ts'

/** A kind of event of the application, as another procedure places it. Throws a `RangeError` for an unknown one. */
export function again(
  kinds: readonly EventKind[],
  id: string,
  place: Pick<EventKind, 'moves' | 'from' | 'outcome' | 'precedes'>,
): EventKind {
  const kind = kinds.find((one) => one.id === id)
  if (!kind) throw new RangeError(`Unknown event ${id}.`)
  const { moves: _moves, from: _from, outcome: _outcome, ...rest } = kind
  return { ...rest, ...place }
}
