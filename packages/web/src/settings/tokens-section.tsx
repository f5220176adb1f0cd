import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { dayIn } from '@travessia/shared/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { readerZone } from '../ui/clock.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { formatDay } from '../ui/format-day.ts'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { tokensQuery } from './queries.ts'
import classes from './settings.module.css'
import { TokenForm } from './token-form.tsx'

export function TokensSection() {
  const say = useWords()
  const tokens = useQuery(tokensQuery)
  return (
    <Section title={say('settings.tokens')} about={say('settings.tokens.about')}>
      <TokenForm />
      {tokens.isPending && <Loading rows={1} height={56} />}
      {tokens.isError && <ErrorState error={tokens.error} retry={() => void tokens.refetch()} />}
      {tokens.data?.items.length === 0 && <p className={classes.quiet}>{say('settings.tokens.none')}</p>}
      {tokens.data && tokens.data.items.length > 0 && (
        <ul className={classes.rows}>
          {tokens.data.items.map((token) => (
            <Token key={token.id} {...token} />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface TokenProps {
  id: string
  name: string
  expiresOn: string | null
  lastUsedAt: string | null
}

function Token({ id, name, expiresOn, lastUsedAt }: TokenProps) {
  const say = useWords()
  const language = useLanguage()
  const confirm = useConfirm()
  const revoke = useMutation({
    mutationFn: () => parseResponse(api.tokens[':id'].$delete({ param: { id } })),
    onSuccess: () => notifications.show({ message: say('settings.tokens.revoked') }),
  })
  const ask = async () => {
    const sure = await confirm({
      title: say('settings.tokens.revoke.title', { name }),
      body: say('settings.tokens.revoke.body'),
      action: say('settings.tokens.revoke'),
      destructive: true,
    })
    if (sure) revoke.mutate()
  }
  const life = expiresOn ? say('settings.tokens.until', { day: formatDay(expiresOn, language) }) : say('settings.tokens.never')
  const use = lastUsedAt
    ? say('settings.tokens.used', { day: formatDay(dayIn(readerZone(), lastUsedAt), language) })
    : say('settings.tokens.unused')
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{name}</strong>
        <div className={classes.quiet}>
          {life} · {use}
        </div>
      </div>
      <Button variant="default" loading={revoke.isPending} onClick={ask} aria-label={say('settings.tokens.revoke.name', { name })}>
        {say('settings.tokens.revoke')}
      </Button>
    </li>
  )
}
