import { Button, Group } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { meQuery, useMe } from '../me/queries.ts'
import { signOut } from '../sign-in/sign-in.ts'
import { DoorPage } from '../ui/door-page.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { NewPasskey } from './passkeys-section.tsx'
import { secondFactorQuery } from './queries.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { TotpPart } from './totp-part.tsx'

const route = getRouteApi('/door/second-factor')

/** For whoever must have a second factor and has none: it is set up here, before anything else opens. */
export function NeedPage() {
  const say = useWords()
  const { to } = route.useSearch()
  const { user } = useMe()
  const client = useQueryClient()
  const router = useRouter()
  const navigate = useNavigate()
  const factor = useQuery(secondFactorQuery)
  const [codes, showCodes] = useState<string[] | null>(null)
  const goOn = async () => {
    await client.fetchQuery({ ...meQuery, staleTime: 0 })
    router.history.push(to ?? '/')
  }
  const out = useMutation({
    mutationFn: signOut,
    meta: { endsSession: true },
    onSuccess: async () => {
      await navigate({ to: '/sign-in' })
      client.clear()
    },
  })
  const isDone = Boolean(factor.data?.totpSince ?? factor.data?.passkeys[0])
  return (
    <DoorPage
      title={say(isDone ? 'factor.need.done.title' : 'factor.need.title')}
      lead={isDone ? say('factor.need.done.lead') : say('factor.need.lead', { role: say(`role.${user.role}`) })}
    >
      {factor.isPending && <Loading rows={3} height={64} />}
      {factor.isError && <ErrorState error={factor.error} retry={() => void factor.refetch()} />}
      {codes && <RecoveryCodes codes={codes} onDone={() => showCodes(null)} />}
      {factor.data && !isDone && (
        <>
          <Section title={say('factor.totp')} about={say('factor.totp.about')}>
            <TotpPart factor={factor.data} onCodes={showCodes} isAlone />
          </Section>
          <Section title={say('passkey.title')} about={say('passkey.about')}>
            <NewPasskey hasPassword={factor.data.hasPassword} onCodes={showCodes} />
          </Section>
        </>
      )}
      <Group gap="xs">
        {isDone && !codes && <Button onClick={() => void goOn()}>{say('factor.need.go')}</Button>}
        <Button variant="subtle" loading={out.isPending} onClick={() => out.mutate()}>
          {say('frame.signOut')}
        </Button>
      </Group>
    </DoorPage>
  )
}
