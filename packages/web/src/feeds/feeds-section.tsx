import { Button, NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { dayIn } from '@travessia/shared/dates'
import { type FeedView, feedOwners } from '@travessia/shared/feeds'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import classes from '../settings/settings.module.css'
import { readerZone } from '../ui/clock.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { formatDay } from '../ui/format-day.ts'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { NewAddress } from './new-address.tsx'
import { feedsQuery } from './queries.ts'

/** One's deadlines in the calendar of a phone: makes the addresses, shows each once, and revokes them. */
export function FeedsSection() {
  const say = useWords()
  const feeds = useQuery(feedsQuery)
  return (
    <Section title={say('feeds.title')} about={say('feeds.about')}>
      <NewFeed />
      {feeds.isPending && <Loading rows={1} height={56} />}
      {feeds.isError && <ErrorState error={feeds.error} retry={() => void feeds.refetch()} />}
      {feeds.data?.items.length === 0 && <p className={classes.quiet}>{say('feeds.none')}</p>}
      {feeds.data && feeds.data.items.length > 0 && (
        <ul className={classes.rows}>
          {feeds.data.items.map((feed) => (
            <Feed key={feed.id} feed={feed} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function NewFeed() {
  const say = useWords()
  const [owner, setOwner] = useState<FeedView['owner']>('me')
  return (
    <NewAddress of={{ owner, caseId: null }}>
      <NativeSelect
        label={say('feeds.owner')}
        className={classes.wide}
        value={owner}
        onChange={({ currentTarget }) => setOwner(feedOwners.find((one) => one === currentTarget.value) ?? 'me')}
        data={feedOwners.map((value) => ({ value, label: say(`feeds.owner.${value}`) }))}
      />
    </NewAddress>
  )
}

function Feed({ feed: { id, owner, caseReference, createdAt, lastReadAt } }: { feed: FeedView }) {
  const say = useWords()
  const language = useLanguage()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const revoke = useMutation({
    mutationFn: () => parseResponse(api.feeds[':id'].$delete({ param: { id } })),
    onSuccess: () => notifications.show({ message: say('feeds.revoked') }),
    onError: showFailure,
  })
  const ask = async () => {
    const words = { title: say('feeds.revoke.title'), body: say('feeds.revoke.body'), action: say('feeds.revoke') }
    if (await confirm({ ...words, destructive: true })) revoke.mutate()
  }
  const dayOf = (moment: string) => formatDay(dayIn(readerZone(), moment), language)
  const name = caseReference ? say('feeds.owner.case', { reference: caseReference }) : say(`feeds.owner.${owner}`)
  const since = say('feeds.since', { day: dayOf(createdAt) })
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{name}</strong>
        <div className={classes.quiet}>
          {since} · {lastReadAt ? say('feeds.read', { day: dayOf(lastReadAt) }) : say('feeds.unread')}
        </div>
      </div>
      <Button variant="default" loading={revoke.isPending} onClick={ask} aria-label={say('feeds.revoke.name', { name, since })}>
        {say('feeds.revoke')}
      </Button>
    </li>
  )
}
