import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { TaskView } from '@travessia/shared/tasks'
import { useToldDeletion } from '../trash/use-told-deletion.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { deleteTask } from './queries.ts'

/** What can be done with a task beside ticking it. */
export function TaskMenu({ task, onEdit }: { task: TaskView; onEdit: () => void }) {
  const say = useWords()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const tellDeletion = useToldDeletion(task.caseId ?? '')
  const remove = useMutation({ mutationFn: () => deleteTask(task), onSuccess: () => task.caseId && tellDeletion(task.id), onError })
  const ask = async () => {
    // What can be put back is not asked about.
    if (task.caseId) return remove.mutate()
    const question = { title: say('task.delete.title'), body: task.title, action: say('task.delete'), destructive: true }
    if (await confirm(question)) remove.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon color="gray" aria-label={say('task.actions', { title: task.title })}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={onEdit}>
        {say('task.edit')}
      </Menu.Item>
      <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void ask()}>
        {say('task.delete')}
      </Menu.Item>
    </ActionMenu>
  )
}
