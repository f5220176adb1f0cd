import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPaperclip, IconPencil, IconTrash, IconUpload, IconVersions } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AnnexView } from '@travessia/shared/annexes'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { RecordHistoryItem } from '../history/record-history.tsx'
import { useToldDeletion } from '../trash/use-told-deletion.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

interface AnnexMenuProps {
  caseId: string
  annex: AnnexView
  number: number
  onChoose: () => void
  onVersions: () => void
}

/** What can be done with an annex and with its file. */
export function AnnexMenu({ caseId, annex, number, onChoose, onVersions }: AnnexMenuProps) {
  const say = useWords()
  const navigate = useNavigate()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const tellDeletion = useToldDeletion(caseId)
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].annexes[':annex'].$delete({
          param: { case: caseId, annex: annex.id },
          query: { version: String(annex.version) },
        }),
      ),
    onSuccess: () => tellDeletion(annex.id),
    onError,
  })
  const ask = async () => {
    const body = say('annex.delete.body', { title: annex.title, number })
    if (await confirm({ title: say('annex.delete.title'), body, action: say('annex.delete'), destructive: true })) remove.mutate()
  }
  const detach = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].annexes[':annex'].file.$delete({
          param: { case: caseId, annex: annex.id },
          query: { version: String(annex.version) },
        }),
      ),
    onError,
  })
  const askDetach = async () => {
    const body = say('file.detach.body', { title: annex.title, number })
    if (await confirm({ title: say('file.detach.title'), body, action: say('file.detach'), destructive: true })) detach.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon color="gray" aria-label={say('annex.actions', { number })}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      <Menu.Item
        leftSection={<IconPencil size={18} aria-hidden />}
        onClick={() => void navigate({ to: '.', search: (now) => ({ ...now, annex: annex.id }), resetScroll: false })}
      >
        {say('annex.edit')}
      </Menu.Item>
      {annex.file && (
        <>
          <Menu.Item leftSection={<IconUpload size={18} aria-hidden />} onClick={onChoose}>
            {say('file.replace')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPaperclip size={18} aria-hidden />} onClick={() => void askDetach()}>
            {say('file.detach')}
          </Menu.Item>
        </>
      )}
      {annex.versions > 0 && (
        <Menu.Item leftSection={<IconVersions size={18} aria-hidden />} onClick={onVersions}>
          {say('file.versions', { count: annex.versions })}
        </Menu.Item>
      )}
      <RecordHistoryItem caseId={caseId} record={annex.id} />
      <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void ask()}>
        {say('annex.delete')}
      </Menu.Item>
    </ActionMenu>
  )
}
