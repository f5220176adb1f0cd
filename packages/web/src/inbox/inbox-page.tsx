import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { dayIn, type IsoDate, toInstant } from '@travessia/shared/dates'
import type { NotificationView } from '@travessia/shared/notifications'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { readerZone } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { Page } from '../ui/page.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './inbox.module.css'
import { InboxEntry } from './inbox-entry.tsx'
import { notificationsQuery } from './queries.ts'

/** What one was told, by day: each leads to what it is about. */
export function InboxPage() {
  const say = useWords()
  const inbox = useInfiniteQuery(notificationsQuery)
  const rows = inbox.data?.pages.flatMap((page) => page.items)
  return (
    <Page title={say('inbox.title')} lead={say('inbox.lead')} actions={rows?.some(isUnread) && <ReadAll newest={rows[0]} />}>
      {inbox.isPending && <Loading rows={6} />}
      {inbox.isError && !rows && <ErrorState error={inbox.error} retry={() => void inbox.refetch()} />}
      {rows?.length === 0 && <Nothing />}
      {rows && groupByDay(rows).map(([day, items]) => <Day key={day} day={day} items={items} />)}
      <MoreRows list={inbox} label={say('inbox.more')} />
    </Page>
  )
}

function Day({ day, items }: { day: IsoDate; items: readonly NotificationView[] }) {
  return (
    <section>
      <h2 className={classes.day}>
        <DateText day={day} weekday relative />
      </h2>
      <ul className={classes.list}>
        {items.map((one) => (
          <InboxEntry key={one.id} notification={one} />
        ))}
      </ul>
    </section>
  )
}

/** What came after the newest on the screen stays unread. */
function ReadAll({ newest }: { newest: NotificationView | undefined }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const readAll = useMutation({
    mutationFn: (upTo: string) => parseResponse(api.notifications.read.$post({ json: { upTo } })),
    onError: showFailure,
  })
  return (
    <Button variant="default" loading={readAll.isPending} onClick={() => newest && readAll.mutate(newest.madeAt)}>
      {say('inbox.readAll')}
    </Button>
  )
}

function Nothing() {
  const say = useWords()
  return (
    <EmptyState
      title={say('inbox.none.title')}
      example={say('inbox.none.example')}
      action={
        <ButtonLink to="/" variant="default">
          {say('action.home')}
        </ButtonLink>
      }
    >
      {say('inbox.none.body')}
    </EmptyState>
  )
}

const isUnread = (one: NotificationView) => one.readAt === null

function groupByDay(rows: readonly NotificationView[]): [IsoDate, NotificationView[]][] {
  return [...Map.groupBy(rows, ({ madeAt }) => dayIn(readerZone(), toInstant(madeAt)))]
}
