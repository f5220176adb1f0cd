import { Button, Checkbox, Select } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { SettingsView } from '@travessia/shared/notification-settings'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import classes from '../settings/settings.module.css'
import { useConfirm } from '../ui/confirm.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { HourSelect } from './hour-select.tsx'
import { notificationSettingsQuery } from './queries.ts'

/** Which mails one gets, and when. */
export function MailsSection() {
  const say = useWords()
  const settings = useQuery(notificationSettingsQuery)
  return (
    <Section title={say('told.title')} about={say('told.about')}>
      {settings.isPending && <Loading rows={4} height={56} />}
      {settings.isError && <ErrorState error={settings.error} retry={() => void settings.refetch()} />}
      {settings.data && <MailsForm key={settings.data.version} saved={settings.data} />}
    </Section>
  )
}

const topics = ['mailAssigned', 'mailFatal', 'mailEscalated'] as const

function MailsForm({ saved }: { saved: SettingsView }) {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const [wish, setWish] = useState(saved)
  const change = (part: Partial<SettingsView>) => setWish((before) => ({ ...before, ...part }))
  const save = useMutation({
    mutationFn: (confirmed: boolean) => parseResponse(api['notification-settings'].$put({ json: { ...wish, confirmed } })),
    onSuccess: () => notifications.show({ message: say('told.saved') }),
    onError: showFailure,
  })
  const ask = async () => {
    const isSilencing = (saved.mailFatal && !wish.mailFatal) || (saved.mailEscalated && !wish.mailEscalated)
    const words = { title: say('told.silence.title'), body: say('told.silence.body'), action: say('told.silence') }
    if (!isSilencing || (await confirm({ ...words, destructive: true }))) save.mutate(isSilencing)
  }
  return (
    <div className={classes.form}>
      {topics.map((topic) => (
        <Checkbox
          key={topic}
          label={say(`told.${topic}`)}
          description={say(`told.${topic}.about`)}
          checked={wish[topic]}
          onChange={({ currentTarget }) => change({ [topic]: currentTarget.checked })}
        />
      ))}
      <div className={classes.pair}>
        <HourSelect
          label={say('told.digest')}
          none={say('told.digest.none')}
          value={wish.digestHour}
          onChange={(digestHour) => change({ digestHour })}
        />
        <Select
          label={say('told.zone')}
          data={Intl.supportedValuesOf('timeZone')}
          value={wish.zone}
          onChange={(zone) => zone && change({ zone })}
          allowDeselect={false}
          searchable
          limit={50}
        />
        <HourSelect
          label={say('told.quietFrom')}
          none={say('told.quiet.none')}
          value={wish.quietFrom}
          onChange={(quietFrom) =>
            change(quietFrom === null ? { quietFrom, quietUntil: null } : { quietFrom, quietUntil: wish.quietUntil ?? 7 })
          }
        />
        {wish.quietFrom !== null && (
          <HourSelect label={say('told.quietUntil')} value={wish.quietUntil} onChange={(quietUntil) => change({ quietUntil })} />
        )}
      </div>
      <p className={classes.quiet}>{say('told.quiet.about')}</p>
      <Button style={{ alignSelf: 'flex-start' }} loading={save.isPending} onClick={() => void ask()}>
        {say('told.save')}
      </Button>
    </div>
  )
}
