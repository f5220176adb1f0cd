import type { Procedure, Provision } from '@travessia/shared/law'
import { Section } from '../ui/section.tsx'
import { useText, useWords } from '../words/use-words.ts'
import classes from './law.module.css'
import { SourceText } from './source-text.tsx'

/** What the law says about a procedure without setting a time limit. */
export function ProvisionsSection({ procedure }: { procedure: Procedure }) {
  const say = useWords()
  return (
    <Section title={say('law.provisions')}>
      <ProvisionList provisions={procedure.provisions} />
    </Section>
  )
}

/** Statements of the law, each with its source and how far it was checked. */
export function ProvisionList({ provisions }: { provisions: readonly Provision[] }) {
  const say = useWords()
  const read = useText()
  return (
    <ul className={classes.plain}>
      {provisions.map(({ id, says, most, source, confidence }) => (
        <li key={`${id} ${says.en}`} id={id} className={classes.provision}>
          {read(says)}
          {most && <strong> ({say(`law.most.${most.unit}`, { n: most.n })})</strong>} <SourceText source={source} confidence={confidence} />
        </li>
      ))}
    </ul>
  )
}
