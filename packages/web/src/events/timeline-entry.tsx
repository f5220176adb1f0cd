import { factKind } from '@travessia/shared/choices'
import type { Docket } from '@travessia/shared/docket'
import type { EventView } from '@travessia/shared/events'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { formatWeekday } from '../ui/format-day.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { EntryMenu } from './entry-menu.tsx'
import { EventEffects } from './event-effects.tsx'
import { useFieldInWords } from './event-in-words.ts'
import classes from './timeline.module.css'

interface TimelineEntryProps {
  file: CaseFile
  event: EventView
  docket: Docket
}

/** One event: when, before which body, what, and what it opened or closed. Filled dot: procedure; hollow: fact. */
export function TimelineEntry({ file, event, docket }: TimelineEntryProps) {
  const say = useWords()
  const names = useLawNames()
  const mayWrite = useRight('event.write')
  const proceeding = file.proceedings.find((one) => one.id === event.proceedingId)
  const kind = proceeding && names.kind(proceeding.procedure, event.kind)
  const what = kind ?? event.title
  return (
    <li id={`event-${event.id}`} className={classes.entry} data-fact={proceeding ? undefined : true}>
      <EntryDay event={event} />
      <span className={classes.dot} aria-hidden />
      <div className={classes.what}>
        <h3 className={classes.kind}>
          <span className={classes.body}>{proceeding ? names.body(proceeding.procedure) : say('timeline.fact')}</span>{' '}
          {what || say('timeline.untitled')}
        </h3>
        {kind && event.title && <div>{event.title}</div>}
        {proceeding && <EntryFields event={event} procedure={proceeding.procedure} />}
        {event.note && <p className={classes.note}>{event.note}</p>}
        <EventEffects file={file} event={event} docket={docket} />
      </div>
      {mayWrite && <EntryMenu file={file} event={event} what={what} />}
    </li>
  )
}

function EntryDay({ event }: { event: EventView }) {
  const say = useWords()
  const language = useLanguage()
  return (
    <div className={classes.day}>
      <DateText day={event.on} precision={event.precision} />
      {event.precision === 'day' ? (
        <span className={classes.quiet}>
          {formatWeekday(event.on, language, 'short')}
          {event.time && ` ${event.time}`}
        </span>
      ) : (
        <span className={classes.quiet}>{say('timeline.approximate')}</span>
      )}
    </div>
  )
}

/** What was recorded with the act: a date in a letter, a number, which deadline. */
function EntryFields({ event, procedure }: { event: EventView; procedure: string }) {
  const law = useLaw()
  const read = useText()
  const inWords = useFieldInWords()
  const fields = law.findEventKind(procedure, event.kind)?.fields ?? []
  const filled = fields.flatMap((field) => {
    const value = inWords(procedure, field, event.fields[field.id])
    return value ? [{ id: field.id, name: read(field.name), value }] : []
  })
  if (event.kind === factKind || filled.length === 0) return null
  return (
    <dl className={classes.fields}>
      {filled.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}: </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
