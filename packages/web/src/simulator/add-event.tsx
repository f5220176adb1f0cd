import { KindSelect } from '../events/kind-select.tsx'
import { useLawNames } from '../law/names.ts'
import { useWords } from '../words/use-words.ts'
import { proceedingId, type Reading } from './read-simulation.ts'
import { mostEvents, type SimulatedProceeding } from './simulation.ts'
import { useAddEvent } from './use-add-event.ts'
import { useSimulator } from './use-simulation.ts'

interface AddEventProps {
  at: number
  proceeding: SimulatedProceeding
  reading: Reading
}

/** Any event of a procedure, those that its stage foresees first; choosing one puts it on the line. */
export function AddEvent({ at, proceeding, reading }: AddEventProps) {
  const say = useWords()
  const names = useLawNames()
  const { simulation } = useSimulator()
  const add = useAddEvent(reading)
  if (simulation.events.length >= mostEvents) return at === 0 && <p>{say('simulator.events.most', { count: mostEvents })}</p>
  const label =
    simulation.proceedings.length > 1
      ? say('simulator.event.addIn', { name: `${names.body(proceeding.procedure)}, ${names.procedure(proceeding.procedure)}` })
      : say('simulator.event.add')
  return (
    <KindSelect
      // What was chosen stands on the line; the field is empty for the next.
      key={simulation.events.length}
      label={label}
      proceeding={{ id: proceedingId(at), procedure: proceeding.procedure }}
      docket={reading}
      value=""
      onChange={(kind) => kind && add(at, kind)}
      optional
    />
  )
}
