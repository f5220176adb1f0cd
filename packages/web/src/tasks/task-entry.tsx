import { Checkbox } from '@mantine/core'
import type { TaskView } from '@travessia/shared/tasks'
import { useMe, useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { dueTone } from '../ui/due-tone.ts'
import { TextLink } from '../ui/links.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useMeant } from '../ui/use-meant.ts'
import { useWords } from '../words/use-words.ts'
import { useFinishTask } from './queries.ts'
import { TaskMenu } from './task-menu.tsx'
import classes from './tasks.module.css'

interface TaskEntryProps {
  task: TaskView
  /** Where the task is shown beside others of other cases. */
  showCase?: boolean
  onEdit: (task: TaskView) => void
}

/** One task: a box to tick, what, by when, whose, and what of the law asks for it. */
export function TaskEntry({ task, showCase, onEdit }: TaskEntryProps) {
  const say = useWords()
  const mayWrite = useRight('task.write')
  const finish = useFinishTask(task, useShowFailure())
  const isDone = finish.isPending ? finish.variables : task.doneAt !== null
  return (
    <li {...useMeant(`task-${task.id}`)} className={classes.entry} data-done={isDone || undefined}>
      <Checkbox
        size="md"
        className={classes.box}
        checked={isDone}
        disabled={!mayWrite}
        onChange={({ currentTarget }) => finish.mutate(currentTarget.checked)}
        aria-label={say('task.finish', { title: task.title })}
      />
      <div className={classes.what}>
        <div className={classes.title}>{task.title}</div>
        {task.note && <p className={classes.note}>{task.note}</p>}
        <TaskFacts task={task} showCase={showCase} />
      </div>
      {mayWrite && <TaskMenu task={task} onEdit={() => onEdit(task)} />}
    </li>
  )
}

function TaskFacts({ task, showCase }: Pick<TaskEntryProps, 'task' | 'showCase'>) {
  const say = useWords()
  const me = useMe()
  const today = useToday()
  const { origin } = task
  const tone = task.doneAt ? 'calm' : dueTone({ state: 'running', due: task.dueOn }, today)
  return (
    <div className={classes.facts}>
      {task.doneAt && task.doneByName && (
        <span>
          {say('task.doneBy', { name: task.doneByName })} <MomentText moment={task.doneAt} />
        </span>
      )}
      {!task.doneAt && task.dueOn && (
        <span className={classes.due} data-tone={tone}>
          {say('task.until')} <DateText day={task.dueOn} relative />
        </span>
      )}
      {!task.doneAt && (task.caseId || task.assigneeName) && (
        <span>{task.assigneeId === me.user.id ? say('task.yours') : (task.assigneeName ?? say('task.nobody'))}</span>
      )}
      {showCase && task.caseId && (
        <TextLink to="/cases/$case/tasks" params={{ case: task.caseId }} c="inherit">
          {task.caseTitle} · {task.caseReference}
        </TextLink>
      )}
      {origin && (
        <span>
          {origin.forumName}, {origin.filingName}
          {origin.source && (
            <>
              {': '}
              {origin.source.url ? (
                <a href={origin.source.url} target="_blank" rel="noreferrer">
                  {origin.source.cite}
                </a>
              ) : (
                origin.source.cite
              )}
            </>
          )}
        </span>
      )}
    </div>
  )
}
