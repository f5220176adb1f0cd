import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { toInstant } from '@travessia/shared/dates'
import type { MailView } from '@travessia/shared/outbox'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import classes from '../settings/settings.module.css'
import { readerZone } from '../ui/clock.ts'
import { formatMoment } from '../ui/format-day.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'

/** One mail: to whom, of what, where it stands, and what the mail server answered. */
export function MailEntry({ mail }: { mail: MailView }) {
  const say = useWords()
  const language = useLanguage()
  const showFailure = useShowFailure()
  const again = useMutation({
    mutationFn: () => parseResponse(api.outbox[':id'].again.$post({ param: { id: mail.id } })),
    onSuccess: () => notifications.show({ message: say('outbox.again.done') }),
    onError: showFailure,
  })
  const at = (moment: string) => formatMoment(toInstant(moment), language, readerZone())
  const what = say(`outbox.kind.${mail.kind}`)
  const log = [
    say('outbox.queued', { moment: at(mail.queuedAt) }),
    mail.sentAt && say('outbox.sent', { moment: at(mail.sentAt) }),
    mail.state === 'queued' && mail.dueAt > mail.queuedAt && say('outbox.notBefore', { moment: at(mail.dueAt) }),
    mail.attempts > 1 && say('outbox.attempts', { count: mail.attempts }),
    mail.lastError && say('outbox.error', { code: mail.lastError }),
  ].filter(Boolean)
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{what}</strong> · {mail.memberName}
        <div className={classes.quiet}>{log.join(' · ')}</div>
      </div>
      <span>{say(`outbox.state.${mail.state}`)}</span>
      {mail.state === 'failed' && (
        <Button
          variant="default"
          loading={again.isPending}
          onClick={() => again.mutate()}
          aria-label={say('outbox.again.name', { what, name: mail.memberName })}
        >
          {say('outbox.again')}
        </Button>
      )}
    </li>
  )
}
