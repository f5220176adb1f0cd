import { useLawNames } from '../law/names.ts'
import { Fact } from '../ui/fact.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { useLanguageNames } from './language-names.ts'
import classes from './law.module.css'
import { ProvisionList } from './provision-list.tsx'
import type { Details } from './queries.ts'

/** What is filed in a procedure: its outline, languages, requirements and what to have at hand. */
export function FilingsSection({ filings, procedure }: { filings: Details['filings']; procedure: string }) {
  const say = useWords()
  return (
    <Section title={say('law.filings')}>
      {filings.map((filing) => (
        <FilingEntry key={filing.id} filing={filing} procedure={procedure} />
      ))}
    </Section>
  )
}

function FilingEntry({ filing, procedure }: { filing: Details['filings'][number]; procedure: string }) {
  const say = useWords()
  const names = useLawNames()
  const languages = useLanguageNames(filing.languages)
  return (
    <section id={filing.id} className={classes.stage}>
      <h3 className={classes.ruleName}>{filing.name}</h3>
      <dl className={classes.facts}>
        <Fact label={say('law.filing.by')}>{say(`law.role.${filing.by}`)}</Fact>
        {filing.events.length > 0 && (
          <Fact label={say('law.filing.events')}>{filing.events.map((kind) => names.kind(procedure, kind)).join('; ')}</Fact>
        )}
        <Fact label={say('law.filing.languages')}>{languages || say('law.filing.languages.none')}</Fact>
      </dl>
      {filing.outline.length > 0 && (
        <>
          <h4 className={classes.termTitle}>{say('law.filing.outline')}</h4>
          <ol className={classes.bullets}>{itemsOf(filing.outline)}</ol>
        </>
      )}
      {filing.requirements.length > 0 && (
        <>
          <h4 className={classes.termTitle}>{say('law.filing.requirements')}</h4>
          <ProvisionList provisions={filing.requirements} />
        </>
      )}
      {filing.checklist.length > 0 && (
        <>
          <h4 className={classes.termTitle}>{say('law.filing.checklist')}</h4>
          <ul className={classes.boxes}>{itemsOf(filing.checklist)}</ul>
        </>
      )}
    </section>
  )
}

function itemsOf(texts: readonly string[]) {
  return texts.map((text) => <li key={text}>{text}</li>)
}
