import { Button, Checkbox, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { roles, type UserRole } from '@travessia/shared/permissions'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useMe } from '../me/queries.ts'
import { usersQuery } from '../settings/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { requirementQuery } from './queries.ts'

/** Of which roles a second factor is asked, with how many of each have none yet. */
export function RequirementSection() {
  const say = useWords()
  const requirement = useQuery(requirementQuery)
  return (
    <Section title={say('factor.require.title')} about={say('factor.require.about')}>
      {requirement.isPending && <Loading rows={3} height={40} />}
      {requirement.isError && <ErrorState error={requirement.error} retry={() => void requirement.refetch()} />}
      {requirement.data && <RequirementForm key={requirement.data.version} {...requirement.data} />}
    </Section>
  )
}

interface Requirement {
  roles: readonly UserRole[]
  version: number
  members: readonly string[]
}

function RequirementForm({ roles: asked, version, members }: Requirement) {
  const say = useWords()
  const { user } = useMe()
  const showFailure = useShowFailure()
  const client = useQueryClient()
  const team = useQuery(usersQuery)
  const [chosen, choose] = useState<string[]>([...asked])
  const save = useMutation({
    mutationFn: () =>
      parseResponse(api.organisation['second-factor'].$put({ json: { roles: roles.filter((role) => chosen.includes(role)), version } })),
    onSuccess: () => notifications.show({ message: say('factor.require.saved') }),
    onError: (error) => {
      showFailure(error)
      void client.invalidateQueries({ queryKey: requirementQuery.queryKey })
    },
  })
  const lacking = (role: UserRole) =>
    team.data?.items.filter((member) => member.role === role && !member.suspended && !members.includes(member.id)).length ?? 0
  const hits = chosen.includes(user.role) && !members.includes(user.id)
  const isChanged = chosen.toSorted().join() !== asked.toSorted().join()
  return (
    <>
      <Checkbox.Group label={say('factor.require.roles')} value={chosen} onChange={choose}>
        <Stack gap="xs" mt="xs">
          {roles.map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={say(`role.${role}`)}
              description={
                team.data?.items.some((member) => member.role === role) ? say('factor.require.lacking', { count: lacking(role) }) : null
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {hits && isChanged && <Notice tone="time">{say('factor.require.own')}</Notice>}
      <Button
        variant="default"
        disabled={!isChanged}
        loading={save.isPending}
        onClick={() => save.mutate()}
        style={{ alignSelf: 'flex-start' }}
      >
        {say('factor.require.save')}
      </Button>
    </>
  )
}
