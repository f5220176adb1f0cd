import { mostInBatch } from '@travessia/shared/batches'
import { useCallback, useState } from 'react'

export interface Selection {
  readonly chosen: ReadonlySet<string>
  readonly choose: (id: string, isChosen: boolean) => void
  /** Adds to what is chosen, as far as a batch may hold it. */
  readonly add: (ids: readonly string[]) => void
  readonly clear: () => void
}

/** What is chosen stays chosen while the filters change, so that a batch is gathered from several searches. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = useCallback(
    (id: string, isChosen: boolean) => setChosen((now) => (isChosen ? fill(now, [id]) : new Set([...now].filter((one) => one !== id)))),
    [],
  )
  const add = useCallback((ids: readonly string[]) => setChosen((now) => fill(now, ids)), [])
  const clear = useCallback(() => setChosen(new Set()), [])
  return { chosen, choose, add, clear }
}

function fill(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return new Set([...chosen, ...ids].slice(0, mostInBatch))
}
