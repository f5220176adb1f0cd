import type { ReactNode } from 'react'
import { useLaw } from '../law/queries.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { SimulatorContext, useSimulator } from './use-simulation.ts'

interface KnownOnlyProps {
  /** Procedures and events that were left out already. */
  lost: number
  children: ReactNode
}

/** Without the events that the law does not know; an old or broken link still opens, and says that something is missing. */
export function KnownOnly({ lost, children }: KnownOnlyProps) {
  const say = useWords()
  const law = useLaw()
  const simulator = useSimulator()
  const { simulation } = simulator
  const events = simulation.events.filter(({ of, kind }) => {
    const procedure = simulation.proceedings[of]?.procedure ?? ''
    // The law of a procedure that was just chosen may still be on its way.
    return !law.findForum(procedure) || law.findEventKind(procedure, kind)
  })
  const count = lost + simulation.events.length - events.length
  return (
    <SimulatorContext value={{ ...simulator, simulation: { ...simulation, events } }}>
      {count > 0 && <Notice tone="time">{say('simulator.unknown', { count })}</Notice>}
      {children}
    </SimulatorContext>
  )
}
