import { useQuery } from '@tanstack/react-query'
import { dayIn, toInstant } from '@travessia/shared/dates'
import classes from '../settings/settings.module.css'
import { readerZone } from '../ui/clock.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { formatDay } from '../ui/format-day.ts'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { statementQuery } from './queries.ts'

const counts = ['fatal', 'unowned', 'unacknowledged', 'unsent', 'silenced'] as const

/** The statement of the week as it would be now. */
export function StatementSection() {
  const say = useWords()
  const language = useLanguage()
  const statement = useQuery(statementQuery)
  const { data } = statement
  return (
    <Section title={say('statement.title')} about={say('statement.about')}>
      {statement.isPending && <Loading rows={1} height={56} />}
      {statement.isError && <ErrorState error={statement.error} retry={() => void statement.refetch()} />}
      {data && (
        <dl className={classes.terms}>
          {counts.map((name) => (
            <div key={name}>
              <dt>{say(`statement.${name}`)}</dt>
              <dd>{data[name]}</dd>
            </div>
          ))}
          <div>
            <dt>{say('statement.trailChecked')}</dt>
            <dd>
              {data.trailCheckedAt ? formatDay(dayIn(readerZone(), toInstant(data.trailCheckedAt)), language) : say('statement.never')}
            </dd>
          </div>
        </dl>
      )}
    </Section>
  )
}
