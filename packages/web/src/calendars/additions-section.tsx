import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { AdditionView, CalendarView } from '@travessia/shared/calendar-additions'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'
import { DaySpan } from './day-span.tsx'
import { useAdditionName } from './use-addition-name.ts'

interface AdditionsSectionProps {
  calendar: CalendarView
  /** Leads to the change that was begun. */
  onChange: (change: string) => void
}

/** What the organisation added, who did and when, and the way to take it back. */
export function AdditionsSection({ calendar, onChange }: AdditionsSectionProps) {
  const say = useWords()
  return (
    <Section title={say('calendars.additions')} about={say('calendars.additions.about')}>
      {calendar.additions.length === 0 ? (
        <p className={classes.quiet}>{say('calendars.additions.none')}</p>
      ) : (
        <ul className={classes.days}>
          {calendar.additions.map((addition) => (
            <Addition key={addition.id} addition={addition} onChange={onChange} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Addition({ addition, onChange }: { addition: AdditionView; onChange: (change: string) => void }) {
  const say = useWords()
  const nameOf = useAdditionName()
  return (
    <li className={classes.day}>
      {addition.effect === 'covered' ? <span /> : <DaySpan from={addition.startsOn} until={addition.endsOn} />}
      <div className={classes.what}>
        <strong>{nameOf(addition)}</strong>
        <div className={classes.quiet}>
          <span>{say(`calendars.effect.${addition.effect}`)}</span>
          <span>{addition.source}</span>
        </div>
        <div className={classes.quiet}>
          <span>{addition.createdByName}</span>
          <Standing addition={addition} />
        </div>
      </div>
      <Withdraw addition={addition} onChange={onChange} />
    </li>
  )
}

function Standing({ addition: { since, until } }: { addition: AdditionView }) {
  const say = useWords()
  if (since === null) return <span>{say('calendars.additions.proposed')}</span>
  return (
    <>
      <span>
        {say('calendars.additions.since')} <MomentText moment={since} />
      </span>
      {until && (
        <span>
          {say('calendars.additions.until')} <MomentText moment={until} />
        </span>
      )}
    </>
  )
}

function Withdraw({ addition, onChange }: { addition: AdditionView; onChange: (change: string) => void }) {
  const say = useWords()
  const nameOf = useAdditionName()
  const mayWrite = useRight('calendar.write')
  const onError = useShowFailure()
  const withdraw = useMutation({
    mutationFn: () => parseResponse(api.calendars.additions[':addition'].withdraw.$post({ param: { addition: addition.id } })),
    onSuccess: (change) => onChange(change.id),
    onError,
  })
  if (addition.change)
    return (
      <TextLink to="/settings/calendars/changes/$change" params={{ change: addition.change.id }}>
        {say('calendars.change.see')}
      </TextLink>
    )
  if (!mayWrite || addition.until !== null) return null
  return (
    <Button
      variant="default"
      className={classes.act}
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate()}
      aria-label={say('calendars.withdraw.name', { name: nameOf(addition) })}
    >
      {say('calendars.withdraw')}
    </Button>
  )
}
