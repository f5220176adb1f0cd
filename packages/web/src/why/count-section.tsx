import { stepText } from '@travessia/shared/steps'
import { useLanguage, useWords } from '../words/use-words.ts'
import { CountCalendar } from './count-calendar.tsx'
import { layOutCount } from './count-days.ts'
import classes from './why-panel.module.css'
import { type Reasoned, readSteps } from './why-text.ts'

/** The count on a calendar, then every step in words with the reason of each skipped day. */
export function CountSection({ deadline }: { deadline: Reasoned }) {
  const say = useWords()
  const language = useLanguage()
  const steps = readSteps(deadline)
  const count = layOutCount({ steps, due: deadline.due, safe: deadline.safe })
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{say('why.count')}</h3>
      {count && <CountCalendar count={count} />}
      <details open={count === undefined} className={classes.details}>
        <summary>{say('why.steps', { count: steps.length })}</summary>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li key={JSON.stringify(step)}>{stepText(step, language)}</li>
          ))}
        </ol>
      </details>
    </section>
  )
}
