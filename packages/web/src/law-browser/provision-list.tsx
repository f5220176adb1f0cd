import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './law.module.css'
import type { Details } from './queries.ts'
import { SourceText } from './source-text.tsx'

/** What the law says about a procedure without setting a time limit. */
export function ProvisionsSection({ provisions }: { provisions: Details['provisions'] }) {
  const say = useWords()
  return (
    <Section title={say('law.provisions')}>
      <ProvisionList provisions={provisions} />
    </Section>
  )
}

/** Statements of the law, each with its source and how far it was checked. */
export function ProvisionList({ provisions }: { provisions: Details['provisions'] }) {
  const say = useWords()
  return (
    <ul className={classes.plain}>
      {provisions.map(({ id, says, most, source, confidence }) => (
        <li key={`${id} ${says}`} id={id} className={classes.provision}>
          {says}
          {most && <strong> ({say(`law.most.${most.unit}`, { n: most.n })})</strong>} <SourceText source={source} confidence={confidence} />
        </li>
      ))}
    </ul>
  )
}
