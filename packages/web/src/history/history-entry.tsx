import type { TrailRow } from '@travessia/shared/trail'
import { actionWords } from '@travessia/shared/words/trail'
import type { ReactNode } from 'react'
import { MomentText } from '../ui/date-text.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { Changes } from './changes.tsx'
import classes from './history.module.css'

interface HistoryEntryProps {
  row: TrailRow
  /** What it was about, where that is known. */
  subject?: ReactNode
  /** Where the reader goes from here. */
  links?: ReactNode
}

/** One write or read: who, what, when, and each field before and after. */
export function HistoryEntry({ row, subject, links }: HistoryEntryProps) {
  const say = useWords()
  const text = useText()
  const words = Object.entries(actionWords).find(([action]) => action === row.action)?.[1]
  return (
    <li className={classes.entry}>
      <div className={classes.when}>
        <MomentText moment={row.at} />
      </div>
      <div className={classes.what}>
        <div>
          <strong>{row.actorName ?? say('history.nobody')}</strong> {words ? text(words) : say('history.other')}
          {subject && <>: {subject}</>}
          {row.via === 'token' && <span className={classes.via}> ({say('history.byProgram')})</span>}
        </div>
        <Changes row={row} />
        {links && <div className={classes.links}>{links}</div>}
      </div>
    </li>
  )
}
