import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type MailState, mailStates } from '@travessia/shared/outbox'
import { useState } from 'react'
import classes from '../settings/settings.module.css'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { MailEntry } from './mail-entry.tsx'
import { outboxQuery } from './queries.ts'

/** Each mail with its state and what was answered to it. */
export function MailsSection() {
  const say = useWords()
  const [state, setState] = useState<MailState>()
  const mails = useInfiniteQuery(outboxQuery(state))
  const rows = mails.data?.pages.flatMap(({ items }) => items)
  return (
    <Section title={say('outbox.title')} about={say('outbox.about')}>
      {mails.data?.pages[0]?.sends === false && (
        <Notice tone="time" title={say('outbox.off')}>
          {say('outbox.off.about')}
        </Notice>
      )}
      <NativeSelect
        label={say('outbox.state')}
        style={{ alignSelf: 'flex-start', minWidth: 'min(22rem, 100%)' }}
        value={state ?? ''}
        onChange={({ currentTarget }) => setState(mailStates.find((one) => one === currentTarget.value))}
        data={[{ value: '', label: say('outbox.all') }, ...mailStates.map((value) => ({ value, label: say(`outbox.state.${value}`) }))]}
      />
      {mails.isPending && <Loading rows={3} height={56} />}
      {mails.isError && !rows && <ErrorState error={mails.error} retry={() => void mails.refetch()} />}
      {rows?.length === 0 && <p className={classes.quiet}>{say('outbox.none')}</p>}
      {rows && rows.length > 0 && (
        <ul className={classes.rows}>
          {rows.map((mail) => (
            <MailEntry key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
      <MoreRows list={mails} label={say('outbox.more')} />
    </Section>
  )
}
