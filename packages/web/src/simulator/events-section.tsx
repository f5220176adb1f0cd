import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { AddEvent } from './add-event.tsx'
import { EventList } from './event-list.tsx'
import type { Reading } from './read-simulation.ts'
import { placeEvents } from './simulation.ts'
import classes from './simulator.module.css'
import { TimeLine } from './time-line.tsx'
import { useSimulator } from './use-simulation.ts'

/** The line on which events are moved, the same events as a list, and what can be added. */
export function EventsSection({ reading }: { reading: Reading }) {
  const say = useWords()
  const { simulation } = useSimulator()
  const events = placeEvents(simulation)
  return (
    <Section title={say('simulator.line')} about={<span className="no-print">{say('simulator.line.about')}</span>}>
      <TimeLine events={events} deadlines={reading.deadlines} />
      {events.length > 0 ? <EventList events={events} reading={reading} /> : <p>{say('simulator.events.none')}</p>}
      <div className={`${classes.adds} no-print`}>
        {simulation.proceedings.map((proceeding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a proceeding has no other name than its place
          <AddEvent key={at} at={at} proceeding={proceeding} reading={reading} />
        ))}
      </div>
    </Section>
  )
}
