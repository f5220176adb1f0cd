import { ActionIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { toInstant } from '@travessia/shared/dates'
import type { NotificationView } from '@travessia/shared/notifications'
import { notificationWords } from '@travessia/shared/words/notifications'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { readerZone } from '../ui/clock.ts'
import { formatTime } from '../ui/format-day.ts'
import { TextLink } from '../ui/links.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { addressOf } from './address-of.ts'
import classes from './inbox.module.css'

/** One thing that one was told; following it is having looked at it. */
export function InboxEntry({ notification }: { notification: NotificationView }) {
  const say = useWords()
  const text = useText()
  const language = useLanguage()
  const showFailure = useShowFailure()
  const { id, kind, caseReference, caseTitle, actorName, madeAt } = notification
  const isUnread = notification.readAt === null
  const read = useMutation({
    mutationFn: () => parseResponse(api.notifications[':notification'].read.$post({ param: { notification: id } })),
    onError: showFailure,
  })
  const words = text(notificationWords[kind])
  return (
    <li className={classes.entry} data-unread={isUnread || undefined}>
      <div className={classes.what}>
        <TextLink {...addressOf(notification)} className={classes.link} onClick={() => isUnread && read.mutate()}>
          {words}
          {isUnread && <span className="sr-only"> ({say('inbox.unread')})</span>}
        </TextLink>
        {caseReference && (
          <div>
            {caseReference} · {caseTitle}
          </div>
        )}
        <div className={classes.quiet}>
          {[actorName, formatTime(toInstant(madeAt), language, readerZone())].filter(Boolean).join(' · ')}
        </div>
      </div>
      {isUnread && (
        <ActionIcon
          color="gray"
          loading={read.isPending}
          onClick={() => read.mutate()}
          aria-label={say('inbox.read.name', { what: words, case: caseReference ?? '' })}
          title={say('inbox.read')}
        >
          <IconCheck size={20} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
