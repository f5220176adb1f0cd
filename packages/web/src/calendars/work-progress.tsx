import { Progress } from '@mantine/core'
import type { ChangeView } from '@travessia/shared/calendar-additions'
import { useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'

/** How far the work has come, as a bar and in words. It goes on when the page is left. */
export function WorkProgress({ change: { done, total } }: { change: ChangeView }) {
  const say = useWords()
  const part = total ? Math.round((done / total) * 100) : 0
  const words = total === null ? say('calendars.progress.begins') : say('calendars.progress', { done, total })
  return (
    <div className={classes.progress}>
      <Progress.Root size="lg">
        <Progress.Section value={part} aria-label={words} />
      </Progress.Root>
      <p role="status">{words}</p>
      <p className={classes.quiet}>{say('calendars.progress.leave')}</p>
    </div>
  )
}
