import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { PersonView } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { RecordHistoryItem } from '../history/record-history.tsx'
import { useToldDeletion } from '../trash/use-told-deletion.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** What can be done with a person. `name`: by which everybody knows them. */
export function PersonMenu({ caseId, person, name }: { caseId: string; person: PersonView; name: string }) {
  const say = useWords()
  const navigate = useNavigate()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const tellDeletion = useToldDeletion(caseId)
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].people[':person'].$delete({
          param: { case: caseId, person: person.id },
          query: { version: String(person.version) },
        }),
      ),
    onSuccess: () => tellDeletion(person.id),
    onError,
  })
  const ask = async () => {
    const question = {
      title: say('person.delete.title'),
      body: say('person.delete.body', { name }),
      action: say('person.delete'),
      destructive: true,
    }
    if (await confirm(question)) remove.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon color="gray" aria-label={say('person.actions', { name })}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      <Menu.Item
        leftSection={<IconPencil size={18} aria-hidden />}
        onClick={() => void navigate({ to: '.', search: (now) => ({ ...now, person: person.id }), resetScroll: false })}
      >
        {say('person.edit')}
      </Menu.Item>
      <RecordHistoryItem caseId={caseId} record={person.id} />
      <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void ask()}>
        {say('person.delete')}
      </Menu.Item>
    </ActionMenu>
  )
}
