import { Button, NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { roles } from '@travessia/shared/permissions'
import type { UserEdit, UserView } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { api, readProblem } from '../api.ts'
import { RecordHistoryLink } from '../history/record-history.tsx'
import { useMe, useRight } from '../me/queries.ts'
import { FactorState, TakeAwayFactor } from '../second-factor/member-factor.tsx'
import { EndMemberSessions } from '../sessions/end-member-sessions.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'
import classes from './settings.module.css'
import { ViewAsButton } from './view-as-button.tsx'

/** Who somebody is in the team, and below what may be done about their account. */
export function TeamMember({ user }: { user: UserView }) {
  const say = useWords()
  const problemWords = useProblemWords()
  const isOwn = useMe().user.id === user.id
  const mayEdit = useRight('user.write')
  const edit = useMutation({
    mutationFn: (change: Omit<UserEdit, 'version'>) =>
      parseResponse(api.users[':id'].$patch({ param: { id: user.id }, json: { ...change, version: user.version } })),
    onSuccess: () => notifications.show({ message: say('settings.team.saved', { name: user.name }) }),
  })
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{user.name}</strong> {isOwn && <span className={classes.quiet}>({say('settings.team.you')})</span>}{' '}
        {user.suspended && <span className={classes.quiet}>({say('settings.team.suspended')})</span>}
        <div className={classes.quiet}>
          {user.email}
          {mayEdit && <FactorState id={user.id} />}
        </div>
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
      <div className={classes.actions}>
        <RecordHistoryLink record={user.id} of={user.name} />
        <ViewAsButton user={user} />
        {mayEdit && !isOwn && (
          <>
            {!user.suspended && <EndMemberSessions id={user.id} name={user.name} />}
            <TakeAwayFactor id={user.id} name={user.name} />
            <Suspend user={user} isPending={edit.isPending} onChoose={(suspended) => edit.mutate({ suspended })} />
          </>
        )}
      </div>
    </li>
  )
}

interface SuspendProps {
  user: UserView
  isPending: boolean
  onChoose: (suspended: boolean) => void
}

function Suspend({ user: { name, suspended }, isPending, onChoose }: SuspendProps) {
  const say = useWords()
  const confirm = useConfirm()
  const suspend = async () => {
    const sure = await confirm({
      title: say('settings.team.suspend.title', { name }),
      body: say('settings.team.suspend.body'),
      action: say('settings.team.suspend'),
      destructive: true,
    })
    if (sure) onChoose(true)
  }
  return (
    <Button
      variant="subtle"
      size="compact-md"
      loading={isPending}
      aria-label={say(suspended ? 'settings.team.restore.name' : 'settings.team.suspend.name', { name })}
      onClick={suspended ? () => onChoose(false) : () => void suspend()}
    >
      {say(suspended ? 'settings.team.restore' : 'settings.team.suspend')}
    </Button>
  )
}
