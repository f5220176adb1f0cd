import { Progress as Bar, Button } from '@mantine/core'
import { useWords } from '../words/use-words.ts'
import type { Progress } from './send-in-parts.ts'
import classes from './sending.module.css'

/** How far a file is on its way; while the line is away it says that it goes on by itself. */
export function Sending({ label, progress: { part, isPaused }, onStop }: { label: string; progress: Progress; onStop: () => void }) {
  const say = useWords()
  const percent = Math.round(part * 100)
  const told = percent < 100 ? say('file.percent', { percent }) : say('file.checking')
  return (
    <div className={classes.sending}>
      <Bar value={percent} aria-label={label} color="var(--accent)" />
      <div className={classes.line}>
        <p role="status" className={classes.words}>
          {isPaused ? say('file.paused', { percent }) : told}
        </p>
        <Button variant="subtle" size="compact-sm" onClick={onStop}>
          {say('file.stop')}
        </Button>
      </div>
    </div>
  )
}
