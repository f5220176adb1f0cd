import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useLawNames } from '../law/names.ts'
import { useWords } from '../words/use-words.ts'
import { DayBox } from './day-box.tsx'
import { EventFields } from './event-fields.tsx'
import type { Reading } from './read-simulation.ts'
import { moveEvent, type PlacedEvent, removeEvent } from './simulation.ts'
import classes from './simulator.module.css'
import { useSimulator } from './use-simulation.ts'

/** An event in the list: its number on the line, what it is, its day, and what else is known of it. */
export function EventRow({ event, reading }: { event: PlacedEvent; reading: Reading }) {
  const say = useWords()
  const names = useLawNames()
  const { simulation, today, change, move } = useSimulator()
  const procedure = simulation.proceedings[event.of]?.procedure ?? ''
  const name = names.kind(procedure, event.kind)
  return (
    <li className={classes.event}>
      <span className={classes.number} aria-hidden>
        {event.number}
      </span>
      <div className={classes.kind}>
        <strong>{name}</strong>
        {simulation.proceedings.length > 1 && <div className={classes.quiet}>{names.procedure(procedure)}</div>}
      </div>
      <DayBox label={name} hidesLabel value={event.on} onChange={(on) => move(moveEvent(simulation, event.at, on, today))} />
      <ActionIcon
        color="gray"
        size="lg"
        className={classes.remove}
        aria-label={say('simulator.event.remove', { name })}
        title={say('simulator.event.remove', { name })}
        onClick={() => change(removeEvent(simulation, event.at))}
      >
        <IconX size={18} />
      </ActionIcon>
      <EventFields event={event} procedure={procedure} reading={reading} />
    </li>
  )
}
