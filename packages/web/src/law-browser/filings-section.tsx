import type { Text } from '@travessia/shared/languages'
import type { Filing } from '@travessia/shared/law'
import type { Home } from '../law/find.ts'
import { useLawNames } from '../law/names.ts'
import { Fact } from '../ui/fact.tsx'
import { Section } from '../ui/section.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { useLanguageNames } from './language-names.ts'
import classes from './law.module.css'
import { ProvisionList } from './provision-list.tsx'

/** What is filed in a procedure: its outline, languages, requirements and what to have at hand. */
export function FilingsSection({ home }: { home: Home }) {
  const say = useWords()
  const { filings } = home.procedure
  if (filings.length === 0) return null
  return (
    <Section title={say('law.filings')}>
      {filings.map((filing) => (
        <FilingEntry key={filing.id} filing={filing} home={home} />
      ))}
    </Section>
  )
}

function FilingEntry({ filing, home }: { filing: Filing; home: Home }) {
  const say = useWords()
  const read = useText()
  const names = useLawNames()
  const languages = useLanguageNames(filing.languages)
  return (
    <section id={filing.id} className={classes.stage}>
      <h3 className={classes.ruleName}>{read(filing.name)}</h3>
      <dl className={classes.facts}>
        <Fact label={say('law.filing.by')}>{say(`law.role.${filing.by}`)}</Fact>
        {filing.events.length > 0 && (
          <Fact label={say('law.filing.events')}>{filing.events.map((kind) => names.kind(home.procedure.id, kind)).join('; ')}</Fact>
        )}
        <Fact label={say('law.filing.languages')}>{languages || say('law.filing.languages.none')}</Fact>
      </dl>
      {filing.outline.length > 0 && (
        <>
          <h4 className={classes.termTitle}>{say('law.filing.outline')}</h4>
          <ol className={classes.bullets}>{itemsOf(filing.outline, read)}</ol>
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
          <ul className={classes.boxes}>{itemsOf(filing.checklist, read)}</ul>
        </>
      )}
    </section>
  )
}

function itemsOf(texts: readonly Text[], read: (text: Text) => string) {
  return texts.map((text) => <li key={text.en}>{read(text)}</li>)
}
