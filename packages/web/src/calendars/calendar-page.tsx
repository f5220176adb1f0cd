import { Anchor } from '@mantine/core'
import { IconCalendarCheck, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { CalendarView } from '@travessia/shared/calendar-additions'
import { citeText } from '@travessia/shared/cites'
import { useRight } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Fact } from '../ui/fact.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { NotFoundPage } from '../ui/not-found-page.tsx'
import { Page } from '../ui/page.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { AdditionDialog } from './addition-dialog.tsx'
import { AdditionsSection } from './additions-section.tsx'
import classes from './calendars.module.css'
import { calendarsQuery } from './queries.ts'
import { YearSection } from './year-section.tsx'
import { useYears } from './years.ts'

const route = getRouteApi('/inside/settings/calendars/$calendar')

/** One calendar: where it comes from, who counts by it, its days of a year, and what the organisation added. */
export function CalendarPage() {
  const say = useWords()
  const { calendar: id } = route.useParams()
  const { year } = route.useSearch()
  const mayRead = useRight('calendar.read')
  const { data, error, isPending, refetch } = useQuery({ ...calendarsQuery(year), enabled: mayRead })
  const calendar = data?.find((one) => one.id === id)
  if (data && !calendar) return <NotFoundPage />
  return (
    <Page title={calendar?.name ?? say('calendars.title')} crumbs={<Crumbs />} actions={calendar && <Actions />}>
      {!mayRead && <NoPermission />}
      {mayRead && isPending && <Loading rows={6} height={44} />}
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {calendar && <Calendar calendar={calendar} />}
    </Page>
  )
}

function Crumbs() {
  const say = useWords()
  return (
    <>
      <TextLink to="/settings/organisation">{say('settings.title')}</TextLink>
      <TextLink to="/settings/calendars">{say('calendars.title')}</TextLink>
    </>
  )
}

function Actions() {
  const say = useWords()
  if (!useRight('calendar.write')) return null
  return (
    <>
      <ButtonLink
        to="."
        search={(now) => ({ ...now, add: 'closure' as const })}
        resetScroll={false}
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {say('calendars.add.closure')}
      </ButtonLink>
      <ButtonLink
        to="."
        search={(now) => ({ ...now, add: 'year' as const })}
        resetScroll={false}
        variant="default"
        leftSection={<IconCalendarCheck size={18} aria-hidden />}
      >
        {say('calendars.add.year')}
      </ButtonLink>
    </>
  )
}

function Calendar({ calendar }: { calendar: CalendarView }) {
  const { add } = route.useSearch()
  const navigate = useNavigate()
  const mayWrite = useRight('calendar.write')
  const close = () => void navigate({ to: '.', search: (now) => ({ ...now, add: undefined }), replace: true, resetScroll: false })
  const follow = (change: string) => void navigate({ to: '/settings/calendars/changes/$change', params: { change }, ignoreBlocker: true })
  return (
    <>
      <Facts calendar={calendar} />
      <AdditionsSection calendar={calendar} onChange={follow} />
      <YearSection calendar={calendar} />
      {add && mayWrite && <AdditionDialog key={add} calendar={calendar} adds={add} onClose={close} onDone={follow} />}
    </>
  )
}

function Facts({ calendar: { covers, vouched, source, usedBy } }: { calendar: CalendarView }) {
  const say = useWords()
  const language = useLanguage()
  const years = useYears()
  const cite = citeText(source.cite, language)
  return (
    <dl className={classes.facts}>
      <Fact label={say('calendars.years')}>{years({ covers, vouched })}</Fact>
      <Fact label={say('calendars.usedBy')}>
        {usedBy.map((one) => `${one.name}: ${[...one.courts, ...one.procedures].join(', ')}`).join('; ')}
      </Fact>
      <Fact label={say('calendars.source')}>
        {source.url ? (
          <Anchor href={source.url} rel="noreferrer" target="_blank">
            {cite}
          </Anchor>
        ) : (
          cite
        )}
      </Fact>
    </dl>
  )
}
