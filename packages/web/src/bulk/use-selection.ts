import { useMemo, useRef, useState } from 'react'

/** The most that are chosen at once. */
export const mostChosen = 1_000

export interface Selection {
  readonly chosen: ReadonlySet<string>
  /** Turns one; with `isRange` all from the last one that was turned to it, as that one now is. */
  readonly turn: (id: string, isRange: boolean) => void
  readonly choose: (ids: readonly string[]) => void
  readonly clear: () => void
}

/** Which rows of a list are chosen, by their ids, in the order of the list. */
export function useSelection(ids: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string>(undefined)
  return useMemo(() => {
    const turn = (id: string, isRange: boolean) => {
      const [from, to] = [ids.indexOf(last.current ?? id), ids.indexOf(id)]
      const range = isRange && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id]
      const isOn = isRange && last.current !== undefined ? chosen.has(last.current) : !chosen.has(id)
      const next = new Set(chosen)
      for (const one of range)
        if (isOn) next.add(one)
        else next.delete(one)
      last.current = id
      setChosen(new Set([...next].slice(0, mostChosen)))
    }
    return {
      chosen,
      turn,
      choose: (wanted) => setChosen(new Set(wanted.slice(0, mostChosen))),
      clear: () => setChosen(new Set()),
    }
  }, [ids, chosen])
}
