import { Anchor } from '@mantine/core'
import type { Rule, Term } from '@travessia/shared/law'
import { Fact } from '../ui/fact.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import { InForce } from './in-force.tsx'
import classes from './law.module.css'
import { tellLimit } from './limit-in-words.ts'
import { SourceText } from './source-text.tsx'

interface TermEntryProps {
  rule: Rule
  term: Term
  isNewest: boolean
  isOnly: boolean
}

/** The law between two dates: the length, how it is counted, where it stands, and how far that was checked. */
export function TermEntry({ rule, term, isNewest, isOnly }: TermEntryProps) {
  const say = useWords()
  const read = useText()
  const { limit, contested } = term
  return (
    <section className={classes.term} data-past={!isNewest || undefined}>
      {!isOnly && <h5 className={classes.termTitle}>{say(isNewest && !term.to ? 'law.term.now' : 'law.term.past')}</h5>}
      <p className={classes.limit}>
        <strong>{tellLimit(limit, { say, read })}</strong> <ConfidenceMark confidence={term.confidence} />
      </p>
      <dl className={classes.facts}>
        {limit.kind === 'fixed' && (
          <Fact label={say('law.term.counting')}>
            <Anchor href={`#counting-${limit.counting.id}`}>{read(limit.counting.name)}</Anchor>
          </Fact>
        )}
        <Fact label={say('law.term.source')}>
          <SourceText source={term.source} />
        </Fact>
        <Fact label={say('law.term.inForce')}>
          <InForce from={term.from} to={term.to} />
        </Fact>
        {term.id && term.id !== rule.id && (
          <Fact label={say('law.term.publicName')}>
            <code>{term.id}</code>
          </Fact>
        )}
        {term.note && <Fact label={say('why.note')}>{read(term.note)}</Fact>}
        {contested && (
          <Fact label={say('law.term.contested')}>
            {say('law.term.contested.says', { limit: tellLimit(contested.limit, { say, read }) })}{' '}
            <Anchor href={`#counting-${contested.limit.counting.id}`}>{read(contested.limit.counting.name)}</Anchor>{' '}
            <SourceText source={contested.source} />
          </Fact>
        )}
      </dl>
    </section>
  )
}
