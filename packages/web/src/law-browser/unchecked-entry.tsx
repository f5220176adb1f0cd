import { useCountries } from '../cases/countries.ts'
import { formatDay } from '../ui/format-day.ts'
import { TextLink } from '../ui/links.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import { InForce } from './in-force.tsx'
import classes from './law.module.css'
import { tellLimit } from './limit-in-words.ts'
import type { Unchecked } from './queries.ts'
import { SourceText } from './source-text.tsx'

/** One thing to check: what we say, where it should stand, and on paper a line for who checked it. */
export function UncheckedEntry({ item, procedure }: { item: Unchecked; procedure: string }) {
  const say = useWords()
  const { kind, anchor, source, confidence, limit, from, to } = item
  return (
    <li>
      <p>
        <span className={classes.quiet}>{say(`law.unchecked.kind.${kind}`)}: </span>
        <TextLink to="/law/$procedure" params={{ procedure }} hash={anchor}>
          {useName(item)}
        </TextLink>{' '}
        <ConfidenceMark confidence={confidence} />
      </p>
      {limit && <p>{tellLimit(limit, { say, read: (said: string) => said })}</p>}
      {(from ?? to) && kind !== 'acceptance' && (
        <p className={classes.quiet}>
          {say('law.term.inForce')}: <InForce from={from} to={to} />
        </p>
      )}
      <p>
        <SourceText source={source} />
      </p>
      <p className={classes.onPaper}>{say('law.unchecked.by')}</p>
    </li>
  )
}

function useName({ name, state, from }: Unchecked): string {
  const say = useWords()
  const language = useLanguage()
  const countries = useCountries()
  if (name !== null) return name
  return say('law.unchecked.acceptance', { state: countries.name(state ?? ''), day: from ? formatDay(from, language) : '—' })
}
