import { useCountries } from '../cases/countries.ts'
import { formatDay } from '../ui/format-day.ts'
import { TextLink } from '../ui/links.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import { InForce } from './in-force.tsx'
import classes from './law.module.css'
import { tellLimit } from './limit-in-words.ts'
import { SourceText } from './source-text.tsx'
import type { Unchecked } from './unchecked.ts'

/** One thing to check: what we say, where it should stand, and on paper a line for who checked it. */
export function UncheckedEntry({ item }: { item: Unchecked }) {
  const say = useWords()
  const read = useText()
  const { kind, procedure, anchor, source, confidence, limit, from, to } = item
  return (
    <li>
      <p>
        <span className={classes.quiet}>{say(`law.unchecked.kind.${kind}`)}: </span>
        <TextLink to="/law/$procedure" params={{ procedure: procedure.id }} hash={anchor}>
          {useName(item)}
        </TextLink>{' '}
        <ConfidenceMark confidence={confidence} />
      </p>
      {limit && <p>{tellLimit(limit, { say, read })}</p>}
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

function useName({ name, from }: Unchecked): string {
  const say = useWords()
  const read = useText()
  const language = useLanguage()
  const countries = useCountries()
  if (typeof name !== 'string') return read(name)
  return say('law.unchecked.acceptance', { state: countries.name(name), day: from ? formatDay(from, language) : '—' })
}
