import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { TaskView } from '@travessia/shared/tasks'
import { Suspense, useState } from 'react'
import { ErrorState } from '../ui/error-state.tsx'
import { Section } from '../ui/section.tsx'
import { speakingPart } from '../words/speaking-page.ts'
import { useWords } from '../words/use-words.ts'
import { ownTasksQuery } from './queries.ts'
import { TaskEntry } from './task-entry.tsx'
import classes from './tasks.module.css'

/** A form is heavy, and the page that shows what is due should not wait for it. */
const TaskDialog = speakingPart(() => import('./task-dialog.tsx'), 'TaskDialog')

/** The reader's own tasks across cases, under what is due. */
export function MyTasks() {
  const say = useWords()
  const tasks = useQuery(ownTasksQuery)
  const [open, setOpen] = useState<TaskView | 'new'>()
  const add = (
    <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
      {say('task.new')}
    </Button>
  )
  return (
    <Section title={say('tasks.mine')} about={tasks.data?.length === 0 && say('tasks.mine.none')} actions={add}>
      {tasks.isError && <ErrorState error={tasks.error} retry={() => void tasks.refetch()} />}
      {tasks.data && tasks.data.length > 0 && (
        <ul className={classes.list}>
          {tasks.data.map((task) => (
            <TaskEntry key={task.id} task={task} showCase onEdit={setOpen} />
          ))}
        </ul>
      )}
      {open && (
        <Suspense fallback={null}>
          <TaskDialog
            key={open === 'new' ? 'new' : open.id}
            caseId={open === 'new' ? null : open.caseId}
            task={open === 'new' ? undefined : open}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </Section>
  )
}
