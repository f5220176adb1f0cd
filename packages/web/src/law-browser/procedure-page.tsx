import { Button } from '@mantine/core'
import { IconPrinter, IconTimeline } from '@tabler/icons-react'
import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import { countChecked } from '@travessia/shared/checked'
import { useEffect } from 'react'
import type { Home } from '../law/find.ts'
import { findBodyOf } from '../law/load.ts'
import { useLaw, useLawDirectory } from '../law/queries.ts'
import { WithLaw } from '../law/with-law.tsx'
import { Fact } from '../ui/fact.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Page } from '../ui/page.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { CalendarsSection } from './calendars-section.tsx'
import { type ChapterId, listChapters } from './chapters.ts'
import { CheckedText } from './checked-text.tsx'
import { Contents } from './contents.tsx'
import { CountingSection } from './counting-section.tsx'
import { DoorSection } from './door-section.tsx'
import { FilingsSection } from './filings-section.tsx'
import classes from './law.module.css'
import { ProvisionsSection } from './provision-list.tsx'
import { type Details, detailsQuery } from './queries.ts'
import { RulesSection } from './rules-section.tsx'
import { StagesSection } from './stages-section.tsx'
import { StatesSection } from './states-section.tsx'

const route = getRouteApi('/inside/law/$procedure')

/** One procedure as a document: stages, time limits, filings, what the law says besides, the door, and the calendars. */
export function ProcedurePage() {
  const { procedure } = route.useParams()
  const body = findBodyOf(useLawDirectory(), procedure)
  usePrefetchQuery(detailsQuery(procedure, useLanguage()))
  return (
    <WithLaw bodies={body ? [body] : []}>
      <Found id={procedure} />
    </WithLaw>
  )
}

function Found({ id }: { id: string }) {
  const home = useLaw().findForum(id)
  const details = useSuspenseQuery(detailsQuery(id, useLanguage())).data
  return home ? <Procedure home={home} details={details} /> : null
}

function Procedure({ home, details }: { home: Home; details: Details }) {
  const say = useWords()
  const read = useText()
  const { forum, procedure } = home
  const target = useLocation({ select: ({ hash }) => hash })
  const chapters = listChapters(procedure, details)
  useEffect(() => document.getElementById(target)?.scrollIntoView(), [target])
  return (
    <Page
      title={read(procedure.name)}
      lead={`${read(forum.name)} (${read(forum.short)})`}
      crumbs={<TextLink to="/law">{say('law.title')}</TextLink>}
      actions={
        <>
          <ButtonLink
            to="/simulator"
            search={{ p: procedure.id }}
            variant="default"
            leftSection={<IconTimeline size={18} aria-hidden />}
            className="no-print"
          >
            {say('simulator.open')}
          </ButtonLink>
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {say('law.print')}
          </Button>
        </>
      }
    >
      <About home={home} />
      <Contents chapters={chapters.map(({ id, title }) => ({ id, title: say(title) }))} />
      {chapters.map(({ id }) => (
        <div key={id} id={id} className={classes.chapter}>
          <ChapterOf id={id} home={home} details={details} target={target} />
        </div>
      ))}
    </Page>
  )
}

interface ChapterProps {
  id: ChapterId
  home: Home
  details: Details
  target: string
}

function ChapterOf({ id, home, details, target }: ChapterProps) {
  const { procedure } = home
  switch (id) {
    case 'graph':
      return <StagesSection procedure={procedure} />
    case 'deadlines':
      return <RulesSection home={home} details={details} target={target} />
    case 'counting':
      return <CountingSection procedure={procedure} />
    case 'filings':
      return <FilingsSection filings={details.filings} procedure={procedure.id} />
    case 'provisions':
      return <ProvisionsSection provisions={details.provisions} />
    case 'door':
      return <DoorSection home={home} />
    case 'states':
      return <StatesSection procedure={procedure} />
    case 'calendars':
      return <CalendarsSection procedure={procedure} />
  }
}

/** What the body calls it, what we are in it, in whose zone its days end, and how much was checked. */
function About({ home: { forum, procedure } }: { home: Home }) {
  const say = useWords()
  const read = useText()
  const courts = procedure.courts ?? []
  return (
    <dl className={classes.facts}>
      <Fact label={say('law.noun')}>{read(procedure.noun)}</Fact>
      <Fact label={say('law.ourRole')}>{say(`law.role.${procedure.ourRole}`)}</Fact>
      <Fact label={say('law.zone')}>{forum.zone}</Fact>
      {courts.length > 0 && <Fact label={say('law.courts')}>{courts.map((court) => read(court.name)).join('; ')}</Fact>}
      <Fact label={say('law.checked')}>
        <CheckedText {...countChecked(procedure)} />
      </Fact>
    </dl>
  )
}
