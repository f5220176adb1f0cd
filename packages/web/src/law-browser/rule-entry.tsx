import type { Example, Rule } from '@travessia/shared/law'
import type { Home } from '../law/find.ts'
import { useText } from '../words/use-words.ts'
import { ErrorReport } from './error-report-button.tsx'
import classes from './law.module.css'
import { RuleExamples } from './rule-examples.tsx'
import { RuleFacts } from './rule-facts.tsx'
import { TermEntry } from './term-entry.tsx'

interface RuleEntryProps {
  rule: Rule
  examples: readonly Example[]
  home: Home
  isTarget: boolean
}

/** One time limit, whole: what it says, who is bound, what opens and closes it, where it stands, and how it works out. */
export function RuleEntry({ rule, examples, home, isTarget }: RuleEntryProps) {
  const read = useText()
  const terms = rule.terms.toReversed()
  const former = rule.terms.flatMap((term) => (term.id && term.id !== rule.id ? [term.id] : []))
  return (
    <article id={rule.id} className={classes.rule} data-target={isTarget || undefined} aria-labelledby={`${rule.id}-name`}>
      {[...new Set(former)].map((id) => (
        <span key={id} id={id} />
      ))}
      <header className={classes.ruleHead}>
        <h4 id={`${rule.id}-name`} className={classes.ruleName}>
          {read(rule.name)}
        </h4>
        <a href={`#${rule.id}`} className={classes.id}>
          {rule.id}
        </a>
      </header>
      {terms.map((term, at) => (
        <TermEntry key={term.from ?? 'always'} rule={rule} term={term} isNewest={at === 0} isOnly={terms.length === 1} />
      ))}
      <RuleFacts rule={rule} home={home} />
      <RuleExamples examples={examples} country={home.procedure.country} />
      <ErrorReport rule={rule} home={home} />
    </article>
  )
}
