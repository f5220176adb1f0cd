import { NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { idleQuery } from './queries.ts'

const offered = [1, 2, 5, 10, 15, 20, 30, 45]

/** After how long one's own screen locks: as the organisation says, or sooner. */
export function IdleSection() {
  const say = useWords()
  const idle = useQuery(idleQuery)
  return (
    <Section title={say('idle.title')} about={say('idle.about')}>
      {idle.isPending && <Loading rows={1} height={56} />}
      {idle.isError && <ErrorState error={idle.error} retry={() => void idle.refetch()} />}
      {idle.data && <OwnMeasure organisation={idle.data.organisation} own={idle.data.own} />}
    </Section>
  )
}

function OwnMeasure({ organisation, own }: { organisation: number; own: number | null }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const choose = useMutation({
    mutationFn: (minutes: number | null) => parseResponse(api.sessions.idle.own.$patch({ json: { own: minutes } })),
    onSuccess: () => notifications.show({ message: say('idle.saved') }),
    onError: showFailure,
  })
  const shorter = offered.filter((minutes) => minutes < organisation)
  const value = own !== null && own < organisation ? String(own) : ''
  return (
    <NativeSelect
      label={say('idle.own')}
      value={value}
      disabled={choose.isPending}
      onChange={(change) => choose.mutate(change.currentTarget.value === '' ? null : Number(change.currentTarget.value))}
      data={[
        { value: '', label: say('idle.asOrganisation', { minutes: organisation }) },
        ...[...new Set([...shorter, ...(value === '' ? [] : [Number(value)])])]
          .toSorted((one, other) => one - other)
          .map((minutes) => ({ value: String(minutes), label: say('idle.minutes', { minutes }) })),
      ]}
      style={{ alignSelf: 'flex-start', minWidth: 'min(22rem, 100%)' }}
    />
  )
}
