import type { AuthorityUse } from '@travessia/shared/authority-views'
import { TextLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './library.module.css'

/** The briefs that cite it and that the reader may see, with how their proceedings ended or where they stand. */
export function AuthorityUses({ uses }: { uses: readonly AuthorityUse[] }) {
  const say = useWords()
  const results = Map.groupBy(uses, ({ outcomeName }) => outcomeName ?? say('library.uses.running'))
  const told = [...results].map(([name, briefs]) => `${name} (${briefs.length})`)
  const about = uses.length > 0 && `${say('library.uses.summary', { count: uses.length })}: ${told.join(', ')}.`
  return (
    <Section title={say('library.uses')} about={about}>
      {uses.length === 0 ? (
        <p>{say('library.uses.none')}</p>
      ) : (
        <ul className={classes.uses}>
          {uses.map((use) => (
            <Use key={use.briefId} use={use} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Use({ use: { caseId, reference, caseTitle, briefId, briefTitle, briefState, outcomeName, stageName } }: { use: AuthorityUse }) {
  const say = useWords()
  return (
    <li>
      <TextLink to="/cases/$case/briefs/$brief" params={{ case: caseId, brief: briefId }}>
        {briefTitle}
      </TextLink>
      <div className={classes.quiet}>
        <span>
          {say('library.uses.inCase', { reference })} · {caseTitle}
        </span>
        <span>{say(`brief.state.${briefState}`)}</span>
        {outcomeName ? (
          <strong>{say('library.uses.result', { name: outcomeName })}</strong>
        ) : (
          stageName && <span>{say('library.uses.stage', { name: stageName })}</span>
        )}
      </div>
    </li>
  )
}
