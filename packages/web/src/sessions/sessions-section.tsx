import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { SessionView } from '@travessia/shared/sessions'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import classes from '../settings/settings.module.css'
import { readerZone } from '../ui/clock.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { formatMoment } from '../ui/format-day.ts'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useLeaveEverywhere } from './leave-everywhere.tsx'
import { sessionsQuery } from './queries.ts'

/** Where one is signed in, and how to end it: one, all others, or everywhere at once. */
export function SessionsSection() {
  const say = useWords()
  const sessions = useQuery(sessionsQuery)
  return (
    <Section title={say('sessions.title')} about={say('sessions.about')}>
      {sessions.isPending && <Loading rows={2} height={56} />}
      {sessions.isError && <ErrorState error={sessions.error} retry={() => void sessions.refetch()} />}
      {sessions.data && (
        <ul className={classes.rows}>
          {sessions.data.items.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
      )}
      <div className={classes.line}>
        {sessions.data?.items.some(({ isThis }) => !isThis) && <EndOthers />}
        <LeaveEverywhere />
      </div>
    </Section>
  )
}

function Session({ session }: { session: SessionView }) {
  const say = useWords()
  const language = useLanguage()
  const showFailure = useShowFailure()
  const end = useMutation({
    mutationFn: () => parseResponse(api.sessions[':id'].$delete({ param: { id: session.id } })),
    onSuccess: () => notifications.show({ message: say('sessions.ended') }),
    onError: showFailure,
  })
  const device = session.device || say('sessions.unknown')
  const moment = (at: string) => formatMoment(at, language, readerZone())
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{device}</strong> {session.isThis && <span className={classes.quiet}>({say('sessions.this')})</span>}{' '}
        {session.isLocked && <span className={classes.quiet}>({say('sessions.locked')})</span>}
        <div className={classes.quiet}>
          {say('sessions.begun', { moment: moment(session.createdAt) })} · {say('sessions.seen', { moment: moment(session.lastSeenAt) })}
        </div>
      </div>
      {!session.isThis && (
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate()} aria-label={say('sessions.end.name', { device })}>
          {say('sessions.end')}
        </Button>
      )}
    </li>
  )
}

function EndOthers() {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const end = useMutation({
    mutationFn: () => parseResponse(api.sessions['end-others'].$post()),
    onSuccess: ({ sessions }) => notifications.show({ message: say('sessions.endedOthers', { count: sessions }) }),
    onError: showFailure,
  })
  const ask = async () => {
    const isSure = await confirm({
      title: say('sessions.endOthers.title'),
      body: say('sessions.endOthers.body'),
      action: say('sessions.endOthers'),
      destructive: true,
    })
    if (isSure) end.mutate()
  }
  return (
    <Button variant="default" loading={end.isPending} onClick={() => void ask()}>
      {say('sessions.endOthers')}
    </Button>
  )
}

function LeaveEverywhere() {
  const say = useWords()
  const { ask, isPending } = useLeaveEverywhere()
  return (
    <Button color="red" variant="outline" loading={isPending} onClick={ask}>
      {say('sessions.endAll')}
    </Button>
  )
}
