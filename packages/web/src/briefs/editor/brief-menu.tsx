import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { BriefEdit } from '@travessia/shared/briefs'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useMe } from '../../me/queries.ts'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { useConfirm } from '../../ui/confirm.tsx'
import { useShowFailure } from '../../ui/show-failure.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { EditBriefDialog } from './edit-brief-dialog.tsx'

interface BriefMenuProps {
  caseId: string
  brief: Brief
  onBringBack: () => void
}

/** What is done to a brief beside writing it and taking its next step. */
export function BriefMenu({ caseId, brief, onBringBack }: BriefMenuProps) {
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
  const mayEdit = rights.some((held) => held === 'brief.write') && (brief.state === 'draft' || brief.state === 'review')
  const mayFile = rights.some((held) => held === 'brief.approve') && brief.state === 'approved'
  if (!mayFile && !mayEdit) return null
  const file = async () => {
    const sure = await confirm({ title: say('brief.file.title'), body: say('brief.file.body'), action: say('brief.to.filed') })
    if (sure) edit.mutate({ state: 'filed', version: brief.version })
  }
  return (
    <>
      <ActionMenu
        button={
          <ActionIcon variant="default" size={42} aria-label={say('brief.actions')}>
            <IconDots size={20} />
          </ActionIcon>
        }
      >
        {mayEdit && <Menu.Item onClick={() => setEditing(true)}>{say('brief.edit')}</Menu.Item>}
        {mayEdit && <Menu.Item onClick={onBringBack}>{say('word.back.open')}</Menu.Item>}
        {mayFile && <Menu.Item onClick={() => void file()}>{say('brief.to.filed')}</Menu.Item>}
      </ActionMenu>
      {isEditing && <EditBriefDialog caseId={caseId} brief={brief} onClose={() => setEditing(false)} />}
    </>
  )
}
