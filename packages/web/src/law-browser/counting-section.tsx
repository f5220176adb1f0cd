import { regimesOf } from '@travessia/shared/catalogue'
import type { Procedure } from '@travessia/shared/law'
import type { Counting } from '@travessia/shared/regimes'
import { Section } from '../ui/section.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { InForce } from './in-force.tsx'
import classes from './law.module.css'
import { tellCounting } from './limit-in-words.ts'
import { SourceText } from './source-text.tsx'

/** Every way of counting that the rules of a procedure use, explained once. */
export function CountingSection({ procedure }: { procedure: Procedure }) {
  const say = useWords()
  const read = useText()
  const regimes = regimesOf(procedure)
  if (regimes.length === 0) return null
  return (
    <Section title={say('law.counting')} about={say('law.counting.about')}>
      {regimes.map(({ id, name, versions }) => (
        <section key={id} id={`counting-${id}`} className={classes.stage}>
          <h3 className={classes.ruleName}>{read(name)}</h3>
          {versions.map((version) => (
            <Version key={version.from ?? 'always'} version={version} isOnly={versions.length === 1} />
          ))}
        </section>
      ))}
    </Section>
  )
}

function Version({ version, isOnly }: { version: Counting; isOnly: boolean }) {
  const say = useWords()
  return (
    <div className={classes.term}>
      {!isOnly && (
        <p className={classes.termTitle}>
          {say('law.counting.starting')}: <InForce from={version.from} to={version.to} />
        </p>
      )}
      <ul className={classes.bullets}>
        {tellCounting(version, say).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <SourceText source={version.source} confidence={version.confidence} />
      </p>
    </div>
  )
}
