import { useQuery } from '@tanstack/react-query'
import type { Example, Rule } from '@travessia/shared/law'
import { DateText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './law.module.css'
import { examplesQuery } from './queries.ts'

/** Worked examples of a rule: each runs as a test, so what stands here is what the system computes. */
export function RuleExamples({ rule: { id }, procedure }: { rule: Rule; procedure: string }) {
  const say = useWords()
  const { data, error, refetch } = useQuery(examplesQuery(procedure))
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const examples = data?.items.find(({ rule }) => rule === id)?.examples ?? []
  return (
    <details className={classes.details}>
      <summary>{say('law.examples')}</summary>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say('law.examples.trigger')}</th>
            <th scope="col">{say('law.examples.due')}</th>
            <th scope="col">{say('law.examples.why')}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map((example) => (
            <ExampleRow key={`${id} ${example.trigger} ${example.why}`} example={example} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function ExampleRow({ example: { trigger, due, answer, safe, selectedBy, time, why } }: { example: Example }) {
  const say = useWords()
  const language = useLanguage()
  return (
    <tr>
      <td data-label={say('law.examples.trigger')}>
        <DateText day={trigger} weekday />
        {time && `, ${time}`}
        {selectedBy && <span className={classes.aside}>{say('law.examples.selected', { day: formatDay(selectedBy, language) })}</span>}
      </td>
      <td data-label={say('law.examples.due')}>
        {due ? <DateText day={due} weekday /> : say(`law.answer.${answer ?? 'open'}`)}
        {safe && <span className={classes.aside}>{say('law.examples.safe', { day: formatDay(safe, language) })}</span>}
      </td>
      <td data-label={say('law.examples.why')} lang="en">
        {why}
      </td>
    </tr>
  )
}
