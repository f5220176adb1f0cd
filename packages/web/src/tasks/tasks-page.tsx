import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { TaskView } from '@travessia/shared/tasks'
import { useState } from 'react'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { ChecklistOffers } from './checklist-offers.tsx'
import { caseTasksQuery } from './queries.ts'
import { TaskDialog } from './task-dialog.tsx'
import { TaskEntry } from './task-entry.tsx'
import classes from './tasks.module.css'

const route = getRouteApi('/inside/cases/$case/tasks')

/** What is to be done in a case, what was done, and what its next filings ask for. */
export function TasksPage() {
  const say = useWords()
  const caseId = route.useParams().case
  const tasks = useQuery(caseTasksQuery(caseId))
  const mayWrite = useRight('task.write')
  const [open, setOpen] = useState<TaskView | 'new'>()
  if (tasks.isError) return <ErrorState error={tasks.error} retry={() => void tasks.refetch()} />
  if (!tasks.data) return <Loading rows={3} height={72} />
  const [todo, done] = [tasks.data.filter((one) => one.doneAt === null), tasks.data.filter((one) => one.doneAt !== null)]
  const add = mayWrite && (
    <Button
      variant={tasks.data.length > 0 ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setOpen('new')}
      className={classes.add}
    >
      {say('task.new')}
    </Button>
  )
  return (
    <>
      {tasks.data.length === 0 && (
        <EmptyState title={say('tasks.none.title')} action={add} example={say('tasks.none.example')}>
          {say('tasks.none.body')}
        </EmptyState>
      )}
      {todo.length > 0 && (
        <ul className={classes.list} aria-label={say('tasks.open')}>
          {todo.map((task) => (
            <TaskEntry key={task.id} task={task} onEdit={setOpen} />
          ))}
        </ul>
      )}
      {tasks.data.length > 0 && add}
      <ChecklistOffers caseId={caseId} />
      {done.length > 0 && (
        <details className={classes.later}>
          <summary>{say('tasks.done', { count: done.length })}</summary>
          <ul className={classes.list}>
            {done.map((task) => (
              <TaskEntry key={task.id} task={task} onEdit={setOpen} />
            ))}
          </ul>
        </details>
      )}
      {open && (
        <TaskDialog
          key={open === 'new' ? 'new' : open.id}
          caseId={caseId}
          task={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
