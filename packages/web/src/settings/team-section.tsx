import { Button, NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { roles } from '@travessia/shared/permissions'
import type { UserEdit, UserView } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { api, readProblem } from '../api.ts'
import { RecordHistoryLink } from '../history/record-history.tsx'
import { useMe, useRight } from '../me/queries.ts'
import { MemberFactor } from '../second-factor/member-factor.tsx'
import { EndMemberSessions } from '../sessions/end-member-sessions.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { usersQuery } from './queries.ts'
import classes from './settings.module.css'
import { ViewAsButton } from './view-as-button.tsx'

export function TeamSection() {
  const say = useWords()
  const { organisation } = useMe()
  const users = useQuery(usersQuery)
  return (
    <Section title={say('settings.team')} about={say('settings.team.about', { organisation: organisation.name })}>
      {users.isPending && <Loading rows={3} height={56} />}
      {users.isError && <ErrorState error={users.error} retry={() => void users.refetch()} />}
      {users.data && (
        <ul className={classes.rows}>
          {users.data.items.map((user) => (
            <Member key={user.id} user={user} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Member({ user }: { user: UserView }) {
  const say = useWords()
  const me = useMe()
  const confirm = useConfirm()
  const problemWords = useProblemWords()
  const mayEdit = useRight('user.write')
  const edit = useMutation({
    mutationFn: (change: Omit<UserEdit, 'version'>) =>
      parseResponse(api.users[':id'].$patch({ param: { id: user.id }, json: { ...change, version: user.version } })),
    onSuccess: () => notifications.show({ message: say('settings.team.saved', { name: user.name }) }),
  })
  const suspend = async () => {
    const { name } = user
    const sure = await confirm({
      title: say('settings.team.suspend.title', { name }),
      body: say('settings.team.suspend.body'),
      action: say('settings.team.suspend'),
      destructive: true,
    })
    if (sure) edit.mutate({ suspended: true })
  }
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{user.name}</strong> {user.id === me.user.id && <span className={classes.quiet}>({say('settings.team.you')})</span>}{' '}
        {user.suspended && <span className={classes.quiet}>({say('settings.team.suspended')})</span>}
        <div className={classes.quiet}>{user.email}</div>
        <RecordHistoryLink record={user.id} of={user.name} />
        {mayEdit && <MemberFactor id={user.id} name={user.name} isOwn={user.id === me.user.id} />}
        {edit.error && <Notice tone="loss" live title={problemWords(readProblem(edit.error)).title} />}
      </div>
      {mayEdit ? (
        <NativeSelect
          aria-label={say('settings.team.role', { name: user.name })}
          value={user.role}
          disabled={edit.isPending}
          onChange={(change) => edit.mutate({ role: roles.find((role) => role === change.currentTarget.value) })}
          data={roles.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        />
      ) : (
        <span>{say(`role.${user.role}`)}</span>
      )}
      <ViewAsButton user={user} />
      {mayEdit && user.id !== me.user.id && !user.suspended && <EndMemberSessions id={user.id} name={user.name} />}
      {mayEdit && user.id !== me.user.id && (
        <Button
          variant="default"
          loading={edit.isPending}
          aria-label={say(user.suspended ? 'settings.team.restore.name' : 'settings.team.suspend.name', { name: user.name })}
          onClick={user.suspended ? () => edit.mutate({ suspended: false }) : suspend}
        >
          {say(user.suspended ? 'settings.team.restore' : 'settings.team.suspend')}
        </Button>
      )}
    </li>
  )
}
