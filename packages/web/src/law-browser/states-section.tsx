import { TextInput } from '@mantine/core'
import type { Acceptance, Procedure } from '@travessia/shared/law'
import { useState } from 'react'
import { useCountries } from '../cases/countries.ts'
import { DateText } from '../ui/date-text.tsx'
import { fold } from '../ui/fold.ts'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './law.module.css'
import { SourceText } from './source-text.tsx'

/** Against which States a procedure may be used, since when, and where that stands. */
export function StatesSection({ procedure: { accepts } }: { procedure: Procedure }) {
  const say = useWords()
  const language = useLanguage()
  const { name } = useCountries()
  const [query, search] = useState('')
  if (!accepts) return null
  if (accepts === 'every-state') return <Section title={say('law.accepts')}>{say('law.accepts.every')}</Section>
  const all = Object.entries(accepts)
    .map(([code, acceptance]) => ({ state: name(code), acceptance }))
    .toSorted((a, b) => a.state.localeCompare(b.state, language))
  const shown = all.filter(({ state }) => fold(state).includes(fold(query.trim())))
  return (
    <Section title={say('law.accepts')} about={say('law.accepts.count', { n: all.length })}>
      {all.length > 12 && (
        <TextInput
          label={say('law.accepts.search')}
          value={query}
          onChange={(change) => search(change.currentTarget.value)}
          maw={360}
          className="no-print"
        />
      )}
      {shown.length === 0 ? <p role="status">{say('law.accepts.none', { query })}</p> : <States states={shown} />}
    </Section>
  )
}

function States({ states }: { states: readonly { state: string; acceptance: Acceptance }[] }) {
  const say = useWords()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say('law.accepts.state')}</th>
          <th scope="col">{say('law.accepts.from')}</th>
          <th scope="col">{say('law.accepts.facts')}</th>
          <th scope="col">{say('law.term.source')}</th>
        </tr>
      </thead>
      <tbody>
        {states.map(({ state, acceptance: { from, to, factsFrom, source, confidence } }) => (
          <tr key={state}>
            <th scope="row">{state}</th>
            <td data-label={say('law.accepts.from')}>
              <DateText day={from} />
              {to && (
                <>
                  {' '}
                  {say('law.term.until')} <DateText day={to} />
                </>
              )}
            </td>
            <td data-label={say('law.accepts.facts')}>
              <DateText day={factsFrom ?? from} />
            </td>
            <td data-label={say('law.term.source')}>
              <SourceText source={source} confidence={confidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
