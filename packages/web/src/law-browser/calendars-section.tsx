import { calendarsOf } from '@travessia/shared/catalogue'
import type { Procedure } from '@travessia/shared/law'
import type { Calendar } from '@travessia/shared/regimes'
import { useState } from 'react'
import { Section } from '../ui/section.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { tellClosureDays } from './closure-in-words.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import classes from './law.module.css'
import { SourceText } from './source-text.tsx'

/** The calendars by which a procedure counts, the years for which they are known, and their closed days. */
export function CalendarsSection({ procedure }: { procedure: Procedure }) {
  const say = useWords()
  const calendars = [...new Map(calendarsOf(procedure).map((calendar) => [calendar.id, calendar])).values()]
  if (calendars.length === 0) return null
  return (
    <Section title={say('law.calendars')} about={say('law.calendar.outside')}>
      {calendars.map((calendar) => (
        <CalendarEntry key={calendar.id} calendar={calendar} />
      ))}
    </Section>
  )
}

function CalendarEntry({ calendar }: { calendar: Calendar }) {
  const say = useWords()
  const read = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { name, covers, source, closures } = calendar
  return (
    <section className={classes.stage}>
      <h3 className={classes.ruleName}>{read(name)}</h3>
      <p>
        {say('law.calendar.covers', { from: String(covers.from), to: String(covers.to) })}. <SourceText source={source} />
      </p>
      <details className={classes.details} onToggle={(toggle) => setIsOpen(toggle.currentTarget.open)}>
        <summary>{say('law.calendar.closures', { n: closures.length })}</summary>
        {isOpen && <Closures calendar={calendar} />}
      </details>
    </section>
  )
}

function Closures({ calendar: { closures } }: { calendar: Calendar }) {
  const say = useWords()
  const read = useText()
  const language = useLanguage()
  return (
    <ul className={classes.plain}>
      {closures.map((closure) => {
        const days = tellClosureDays(closure, { say, language })
        return (
          <li key={`${days} ${closure.name.en} ${closure.source}`} className={classes.provision}>
            {days}: {read(closure.name)} ({say(`law.closure.${closure.effect}`)}). <span className="law">{closure.source}</span>{' '}
            <ConfidenceMark confidence={closure.confidence} />
          </li>
        )
      })}
    </ul>
  )
}
