import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ChangeView } from '@travessia/shared/calendar-additions'
import { useEffect, useRef } from 'react'
import { useRight } from '../me/queries.ts'
import { MomentText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Fact } from '../ui/fact.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'
import { ChangeStep } from './change-step.tsx'
import { DaySpan } from './day-span.tsx'
import { EffectList } from './effect-list.tsx'
import { changeQuery } from './queries.ts'
import { useAdditionName } from './use-addition-name.ts'

const route = getRouteApi('/inside/settings/calendars/changes/$change')

/** A change of a calendar on its way: what it would move, the question, and the work when the answer is yes. */
export function ChangePage() {
  const say = useWords()
  const { change: id } = route.useParams()
  const mayRead = useRight('calendar.read')
  const { data: change, error, isPending, refetch } = useQuery({ ...changeQuery(id), enabled: mayRead })
  const nameOf = useAdditionName()
  useFreshCases(change)
  const title = change ? say(`calendars.change.${change.kind}`, { name: nameOf(change.addition) }) : say('calendars.change')
  return (
    <Page title={title} crumbs={<Crumbs change={change} />}>
      {!mayRead && <NoPermission />}
      {mayRead && isPending && <Loading rows={4} />}
      {error && !change && <ErrorState error={error} retry={() => void refetch()} />}
      <Announcement change={change} />
      {change && (
        <>
          <Facts change={change} />
          <ChangeStep change={change} />
          {change.state !== 'checking' && change.effects.total > 0 && <EffectList change={change} />}
        </>
      )}
    </Page>
  )
}

/** Says aloud that the work has ended, which the eye sees. */
function Announcement({ change }: { change: ChangeView | undefined }) {
  const say = useWords()
  const count = change?.effects.total ?? 0
  const question = change?.state === 'checked' ? say(count === 0 ? 'calendars.question.none' : 'calendars.question', { count }) : ''
  return (
    <p role="status" className="sr-only">
      {question}
    </p>
  )
}

/** The work ends behind the screen's back: whatever was read of cases before is then old. */
function useFreshCases(change: ChangeView | undefined): void {
  const client = useQueryClient()
  const before = useRef(change?.state)
  const state = change?.state
  useEffect(() => {
    if (before.current === 'applying' && state === 'applied') void client.invalidateQueries()
    before.current = state
  }, [client, state])
}

function Crumbs({ change }: { change: ChangeView | undefined }) {
  const say = useWords()
  return (
    <>
      <TextLink to="/settings/organisation">{say('settings.title')}</TextLink>
      <TextLink to="/settings/calendars">{say('calendars.title')}</TextLink>
      {change && (
        <TextLink to="/settings/calendars/$calendar" params={{ calendar: change.addition.calendar }}>
          {change.calendarName}
        </TextLink>
      )}
    </>
  )
}

function Facts({ change: { addition, createdByName, createdAt, confirmedByName, confirmedAt } }: { change: ChangeView }) {
  const say = useWords()
  return (
    <dl className={classes.facts}>
      <Fact label={say('calendars.field.days')}>
        <DaySpan from={addition.startsOn} until={addition.endsOn} />
      </Fact>
      <Fact label={say('calendars.field.effect')}>{say(`calendars.effect.${addition.effect}.long`)}</Fact>
      <Fact label={say('calendars.field.source')}>{addition.source}</Fact>
      <Fact label={say('calendars.change.by')}>
        {createdByName}, <MomentText moment={createdAt} />
      </Fact>
      {confirmedAt && (
        <Fact label={say('calendars.change.confirmedBy')}>
          {confirmedByName}, <MomentText moment={confirmedAt} />
        </Fact>
      )}
    </dl>
  )
}
