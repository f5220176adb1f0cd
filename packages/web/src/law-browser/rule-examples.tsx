import type { Example } from '@travessia/shared/law'
import { DateText } from '../ui/date-text.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './law.module.css'

/** Worked examples of a rule: each runs as a test, so what stands here is what the system computes. */
export function RuleExamples({ examples, country }: { examples: readonly Example[]; country: string | undefined }) {
  const say = useWords()
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
            <ExampleRow
              key={`${example.trigger} ${example.court} ${example.why}`}
              example={example}
              language={country === 'BR' ? 'pt' : 'en'}
            />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function ExampleRow({ example, language }: { example: Example; language: string }) {
  const say = useWords()
  const spoken = useLanguage()
  const { trigger, due, answer, safe, selectedBy, time, why } = example
  return (
    <tr>
      <td data-label={say('law.examples.trigger')}>
        <DateText day={trigger} weekday />
        {time && `, ${time}`}
        {selectedBy && <span className={classes.aside}>{say('law.examples.selected', { day: formatDay(selectedBy, spoken) })}</span>}
      </td>
      <td data-label={say('law.examples.due')}>
        {due ? <DateText day={due} weekday /> : say(`law.answer.${answer ?? 'open'}`)}
        {safe && <span className={classes.aside}>{say('law.examples.safe', { day: formatDay(safe, spoken) })}</span>}
      </td>
      <td data-label={say('law.examples.why')} lang={language}>
        {why}
      </td>
    </tr>
  )
}
