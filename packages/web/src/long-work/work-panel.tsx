import { Button } from '@mantine/core'
import { useWords } from '../words/use-words.ts'
import type { useWork } from './use-work.ts'
import { WorkEntry } from './work-entry.tsx'
import classes from './work-panel.module.css'

/** What is done for one behind the answers, what runs first, with the way to what came of it. */
export function WorkPanel({ running, ended, putAway, onLeave }: ReturnType<typeof useWork> & { onLeave: () => void }) {
  const say = useWords()
  return (
    <section className={classes.panel} aria-labelledby="work-title">
      <h2 id="work-title" className={classes.title}>
        {say('work.title')}
      </h2>
      <ul className={classes.list}>
        {[...running, ...ended].map((one) => (
          <WorkEntry key={one.id} item={one} onLeave={onLeave} />
        ))}
      </ul>
      {running.length > 0 && <p className={classes.quiet}>{say('work.leave')}</p>}
      {ended.length > 0 && (
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            putAway()
            if (running.length === 0) onLeave()
          }}
        >
          {say('work.putAway')}
        </Button>
      )}
    </section>
  )
}
