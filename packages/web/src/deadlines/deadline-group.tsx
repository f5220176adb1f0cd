import type { deadlineGroups } from '@travessia/shared/choices'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { useWords } from '../words/use-words.ts'
import classes from './deadline-group.module.css'
import { DeadlineItem } from './deadline-item.tsx'

export function DeadlineGroup({ group, rows }: { group: (typeof deadlineGroups)[number]; rows: readonly DeadlineRow[] }) {
  const say = useWords()
  return (
    <section className={classes.group} data-group={group} aria-labelledby={`group-${group}`}>
      <header className={classes.head}>
        <h2 id={`group-${group}`} className={classes.title}>
          {say(`home.group.${group}`)} <span className={classes.count}>{rows.length}</span>
        </h2>
        {group === 'waiting' && <p className={classes.hint}>{say('home.group.waiting.hint')}</p>}
      </header>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <DeadlineItem key={row.id} deadline={row} />
        ))}
      </ul>
    </section>
  )
}
