import { useDeferredValue, useMemo } from 'react'
import { useLaw } from '../law/queries.ts'
import { MomentContext } from '../ui/clock.ts'
import { Announcement } from './announcement.tsx'
import { EventsSection } from './events-section.tsx'
import { ProceedingResult } from './proceeding-result.tsx'
import { momentOf, proceedingId, readLedger } from './read-simulation.ts'
import { useSimulator } from './use-simulation.ts'
import { WindowsSection } from './windows-section.tsx'

/** The line and what follows from it. While a day is dragged the line moves at once and the ledger as fast as it can. */
export function Results() {
  const law = useLaw()
  const { simulation, today } = useSimulator()
  const settled = useDeferredValue(simulation)
  const day = useDeferredValue(today)
  const reading = useMemo(() => readLedger(law, settled, day), [law, settled, day])
  return (
    <MomentContext value={momentOf(day)}>
      <EventsSection reading={reading} />
      <Announcement reading={reading} proceedings={settled.proceedings} />
      {settled.proceedings.map((proceeding, at) => {
        const state = reading.proceedings.find((one) => one.id === proceedingId(at))
        const own = reading.deadlines.filter((one) => one.proceeding === proceedingId(at))
        return state && <ProceedingResult key={state.id} at={at} proceeding={proceeding} state={state} deadlines={own} reading={reading} />
      })}
      <WindowsSection windows={reading.deadlines.filter((one) => one.proceeding === null)} />
    </MomentContext>
  )
}
