import { useQuery } from '@tanstack/react-query'
import type { CalendarView } from '@travessia/shared/calendar-additions'
import { useRight } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'
import { calendarsQuery } from './queries.ts'
import { useYears } from './years.ts'

/** The calendars by which the time limits of the bodies are counted. */
export function CalendarsPage() {
  const say = useWords()
  const mayRead = useRight('calendar.read')
  const readsHistory = useRight('history.read')
  return (
    <Page
      title={say('calendars.title')}
      lead={say('calendars.lead')}
      crumbs={<TextLink to="/settings/organisation">{say('settings.title')}</TextLink>}
    >
      {mayRead ? <Calendars /> : <NoPermission />}
      {readsHistory && (
        <TextLink to="/trail" search={{ subject: 'calendar' }}>
          {say('history.open')}
        </TextLink>
      )}
    </Page>
  )
}

function Calendars() {
  const { data, error, isPending, refetch } = useQuery(calendarsQuery())
  if (isPending) return <Loading rows={6} />
  if (!data) return <ErrorState error={error} retry={() => void refetch()} />
  return (
    <>
      <OpenChange calendars={data} />
      <ul className={classes.list}>
        {data.map((calendar) => (
          <CalendarRow key={calendar.id} calendar={calendar} />
        ))}
      </ul>
    </>
  )
}

/** One change is under way at a time; whoever comes here is led to it. */
function OpenChange({ calendars }: { calendars: readonly CalendarView[] }) {
  const say = useWords()
  const found = calendars.find((one) => one.additions.some((addition) => addition.change))
  const change = found?.additions.find((addition) => addition.change)?.change
  if (!found || !change) return null
  return (
    <Notice tone="info" title={say('calendars.change.open', { calendar: found.name })}>
      <TextLink to="/settings/calendars/changes/$change" params={{ change: change.id }}>
        {say('calendars.change.see')}
      </TextLink>
    </Notice>
  )
}

function CalendarRow({ calendar }: { calendar: CalendarView }) {
  const say = useWords()
  const years = useYears()
  const added = calendar.additions.filter((one) => one.since !== null && one.until === null).length
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <h2 className={classes.name}>
          <TextLink to="/settings/calendars/$calendar" params={{ calendar: calendar.id }}>
            {calendar.name}
          </TextLink>
        </h2>
        <p className={classes.quiet}>{calendar.usedBy.map((one) => one.name).join(' · ')}</p>
      </div>
      <div className={classes.beside}>
        <span>{years(calendar)}</span>
        {added > 0 && <span className={classes.quiet}>{say('calendars.added', { count: added })}</span>}
      </div>
    </li>
  )
}
