import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { BriefEdit } from '@travessia/shared/briefs'
import type { Right } from '@travessia/shared/permissions'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useMe } from '../../me/queries.ts'
import { useConfirm } from '../../ui/confirm.tsx'
import { useShowFailure } from '../../ui/show-failure.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { EditBriefDialog } from './edit-brief-dialog.tsx'

type State = Brief['state']

/** Where a brief may go next, and who may send it there; the server decides again. */
const steps: Readonly<Record<State, readonly (readonly [State, Right])[]>> = {
  draft: [['review', 'brief.write']],
  review: [
    ['draft', 'brief.write'],
    ['approved', 'brief.approve'],
  ],
  approved: [
    ['review', 'brief.approve'],
    ['filed', 'brief.approve'],
  ],
  filed: [],
}

export function BriefMenu({ caseId, brief }: { caseId: string; brief: Brief }) {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const { rights } = useMe()
  const [isEditing, setEditing] = useState(false)
  const edit = useMutation({
    mutationFn: (json: BriefEdit) =>
      parseResponse(api.cases[':case'].briefs[':brief'].$patch({ param: { case: caseId, brief: brief.id }, json })),
    onError: showFailure,
  })
  const open = steps[brief.state].filter(([, right]) => rights.some((held) => held === right))
  const mayEdit = rights.some((held) => held === 'brief.write') && (brief.state === 'draft' || brief.state === 'review')
  if (open.length === 0 && !mayEdit) return null
  const go = async (state: State) => {
    if (
      state === 'filed' &&
      !(await confirm({ title: say('brief.file.title'), body: say('brief.file.body'), action: say('brief.to.filed') }))
    )
      return
    edit.mutate({ state, version: brief.version })
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={42} aria-label={say('brief.actions')}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit && <Menu.Item onClick={() => setEditing(true)}>{say('brief.edit')}</Menu.Item>}
          {open.map(([state]) => (
            <Menu.Item key={state} onClick={() => void go(state)}>
              {say(`brief.to.${state}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {isEditing && <EditBriefDialog caseId={caseId} brief={brief} onClose={() => setEditing(false)} />}
    </>
  )
}
