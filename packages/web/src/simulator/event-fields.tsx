import { replaces } from '@travessia/shared/common-events'
import type { EventField } from '@travessia/shared/law'
import { useState } from 'react'
import { useLaw } from '../law/queries.ts'
import { useWords } from '../words/use-words.ts'
import { EventFieldInput } from './event-field-input.tsx'
import { eventId, proceedingId, type Reading } from './read-simulation.ts'
import { changeEvent, type PlacedEvent } from './simulation.ts'
import classes from './simulator.module.css'
import { useSimulator } from './use-simulation.ts'

interface EventFieldsProps {
  event: PlacedEvent
  procedure: string
  reading: Reading
}

/** What an event takes besides its day, without words of anybody: days, choices, yes or no, which deadline. */
export function EventFields({ event, procedure, reading }: EventFieldsProps) {
  const say = useWords()
  const law = useLaw()
  const { simulation, move } = useSimulator()
  const own = (law.findEventKind(procedure, event.kind)?.fields ?? []).filter(isAsked)
  const fields = isSecond(event, reading) ? [...own, replaces] : own
  // Open at first where something is needed; it does not close under the hand of whoever fills it in.
  const [isOpen] = useState(fields.some((field) => field.required && event.fields[field.id] === undefined))
  if (fields.length === 0) return null
  const filled = fields.filter(({ id }) => event.fields[id] !== undefined).length
  const set = (id: string, value: string | boolean) => {
    const { [id]: _, ...others } = event.fields
    move(changeEvent(simulation, event.at, { fields: value === '' || value === false ? others : { ...others, [id]: value } }))
  }
  return (
    <details className={classes.more} data-filled={filled > 0 || undefined} open={isOpen}>
      <summary>{say('simulator.event.fields', { count: filled })}</summary>
      <div className={classes.fields}>
        {fields.map((field) => (
          <EventFieldInput
            key={field.id}
            field={field}
            value={event.fields[field.id]}
            onChange={(value) => set(field.id, value)}
            proceeding={proceedingId(event.of)}
            reading={reading}
          />
        ))}
      </div>
    </details>
  )
}

/** Free words stay out of a simulation, as its address is handed on; numbers of days and months do not say of whom. */
function isAsked({ id, type }: EventField): boolean {
  return type !== 'text' || id === 'for' || id === 'days' || id === 'months'
}

/** A second communication of the same act may replace the first. */
function isSecond({ at, of, kind, on }: PlacedEvent, { deadlines }: Reading): boolean {
  return deadlines.some(
    ({ opens, proceeding }) => proceeding === proceedingId(of) && opens.kind === kind && opens.id !== eventId(at) && opens.on <= on,
  )
}
