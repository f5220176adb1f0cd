import { useLaw } from '../law/queries.ts'
import { chooseDay, listClosedBy, proceedingId, type Reading } from './read-simulation.ts'
import { addEvent } from './simulation.ts'
import { useSimulator } from './use-simulation.ts'

/** Puts an event of a proceeding on the line, at a sensible time after what is there. */
export function useAddEvent(reading: Reading) {
  const law = useLaw()
  const { simulation, today, change, freshRef } = useSimulator()
  return (of: number, kind: string) => {
    const own = reading.deadlines.filter((one) => one.proceeding === proceedingId(of))
    const on = chooseDay(simulation, of, listClosedBy(law, kind, own), today)
    freshRef.current = simulation.events.length
    change(addEvent(simulation, { of, kind, on }, today))
  }
}
