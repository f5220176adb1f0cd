import { getRouteApi } from '@tanstack/react-router'
import { type LawDirectory, useLawDirectory } from '../law/queries.ts'
import { TextLink } from '../ui/links.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { CheckedText } from './checked-text.tsx'
import { FoundLaw } from './found-law.tsx'
import classes from './law.module.css'
import { LawSearch } from './law-search.tsx'

const route = getRouteApi('/inside/law/')

/** Every body with its procedures, and a search over all that the law says. */
export function LawPage() {
  const say = useWords()
  const { q = '' } = route.useSearch()
  return (
    <Page title={say('law.title')} lead={say('law.lead')} actions={<TextLink to="/law/unchecked">{say('law.toUnchecked')}</TextLink>}>
      <LawSearch q={q} />
      {q === '' ? <Bodies /> : <FoundLaw q={q} />}
    </Page>
  )
}

function Bodies() {
  const directory = useLawDirectory()
  const groups = [...Map.groupBy(directory, ({ system }) => system.name)]
  return groups.map(([name, bodies]) => (
    <Section key={name} title={name}>
      <ul className={classes.bodies}>
        {bodies.map((body) => (
          <Body key={body.id} body={body} />
        ))}
      </ul>
    </Section>
  ))
}

function Body({ body }: { body: LawDirectory[number] }) {
  return (
    <li id={body.id} className={classes.body}>
      <h3 className={classes.ruleName}>
        {body.name} <span className={classes.quiet}>({body.short})</span>
      </h3>
      <ul className={classes.plain}>
        {body.procedures.map(({ id, name, noun, rules, checked }) => (
          <li key={id} className={classes.procedure}>
            <TextLink to="/law/$procedure" params={{ procedure: id }}>
              {name}
            </TextLink>
            <span className={classes.quiet}>
              {noun} · <CheckedText rules={rules} checked={checked} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
