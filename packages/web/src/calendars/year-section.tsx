import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { CalendarView } from '@travessia/shared/calendar-additions'
import { citeText } from '@travessia/shared/cites'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'
import { DaySpan } from './day-span.tsx'
import { isKnown } from './years.ts'

/** The days of one year on which the body is not as on others; the arrows lead to the years around it. */
export function YearSection({ calendar }: { calendar: CalendarView }) {
  const say = useWords()
  const { year, closures } = calendar
  return (
    <Section title={say('calendars.days', { year })} actions={<YearStep year={year} />}>
      {!isKnown(calendar, year) && <Notice tone="time">{say('calendars.days.unknown', { year })}</Notice>}
      {closures.length === 0 ? (
        <p className={classes.quiet}>{say('calendars.days.none', { year })}</p>
      ) : (
        <ul className={classes.days}>
          {closures.map((closure) => (
            <Day key={`${closure.from} ${closure.name} ${closure.addition}`} closure={closure} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function YearStep({ year }: { year: number }) {
  const say = useWords()
  const navigate = useNavigate()
  const go = (to: number) => void navigate({ to: '.', search: (now) => ({ ...now, year: to }), replace: true, resetScroll: false })
  return (
    <div className={classes.step}>
      <ActionIcon
        color="gray"
        aria-label={say('calendars.year.go', { year: year - 1 })}
        disabled={year <= 1900}
        onClick={() => go(year - 1)}
      >
        <IconChevronLeft size={20} />
      </ActionIcon>
      <strong aria-live="polite">{year}</strong>
      <ActionIcon
        color="gray"
        aria-label={say('calendars.year.go', { year: year + 1 })}
        disabled={year >= 2199}
        onClick={() => go(year + 1)}
      >
        <IconChevronRight size={20} />
      </ActionIcon>
    </div>
  )
}

function Day({ closure }: { closure: CalendarView['closures'][number] }) {
  const say = useWords()
  const language = useLanguage()
  const source = closure.addition ? closure.source : citeText(closure.source, language)
  return (
    <li className={classes.day}>
      <DaySpan from={closure.from} until={closure.until} />
      <div className={classes.what}>
        <strong>{closure.name}</strong>
        <div className={classes.quiet}>
          <span>{say(`calendars.effect.${closure.effect}`)}</span>
          <span>{source}</span>
          {closure.addition && <span>{say('calendars.own')}</span>}
        </div>
      </div>
    </li>
  )
}
