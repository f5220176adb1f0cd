import { IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CaseRow as Row } from '@travessia/shared/cases'
import type { Ref } from 'react'
import { useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { dueTone } from '../ui/due-tone.ts'
import { NotChecked } from '../ui/not-checked.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './case-rows.module.css'
import { holderKey } from './holder-key.ts'

interface CaseRowProps {
  row: Row
  index: number
  offset: number
  ref: Ref<HTMLTableRowElement>
}

/** One case: which it is, where it stands before each body, and what comes next for whom. On a phone, a card. */
export function CaseRow({ row, index, offset, ref }: CaseRowProps) {
  const say = useWords()
  const mayOpen = useRight('case.read')
  return (
    <tr ref={ref} aria-rowindex={index + 2} data-index={index} className={classes.row} style={{ transform: `translateY(${offset}px)` }}>
      <td className={classes.case}>
        {mayOpen ? (
          <Link to="/cases/$case" params={{ case: row.id }} className={classes.link}>
            {row.title}
          </Link>
        ) : (
          <strong>{row.title || row.reference}</strong>
        )}
        <div className={classes.under}>
          <span>{row.reference}</span>
          {row.visibility === 'restricted' && (
            <span className={classes.lock}>
              <IconLock size={14} aria-hidden /> {say('visibility.restricted')}
            </span>
          )}
          {row.closedOn && <span>{say('cases.closed')}</span>}
          {row.demonstration && <span>{say('cases.demonstration')}</span>}
          {row.leadName && <span>{row.leadName}</span>}
        </div>
      </td>
      <td className={classes.proceedings}>
        <Proceedings proceedings={row.proceedings} />
      </td>
      <td className={classes.next}>
        <Next row={row} />
      </td>
    </tr>
  )
}

function Proceedings({ proceedings }: Pick<Row, 'proceedings'>) {
  const say = useWords()
  if (proceedings.length === 0) return <span className={classes.quiet}>{say('cases.noProceeding')}</span>
  return proceedings.slice(0, 3).map((one, index) => (
    <span key={one.id} className={classes.proceeding}>
      <strong>{one.forumName}</strong>
      <span className={classes.chip}>{one.outcome ? say('cases.ended') : one.stageName}</span>
      {index === 2 && proceedings.length > 3 && <span className={classes.quiet}>+{proceedings.length - 3}</span>}
    </span>
  ))
}

function Next({ row }: { row: Row }) {
  const say = useWords()
  const today = useToday()
  const holder = holderKey(row.nextHolder)
  if (!row.nextDue) return <span className={classes.quiet}>{say('cases.noDate')}</span>
  return (
    <>
      <span className={classes.date} data-tone={dueTone({ state: 'running', due: row.nextDue }, today)}>
        <DateText day={row.nextDue} relative />
      </span>
      <span className={classes.under}>
        {holder && <span>{say(`holder.${holder}`)}</span>}
        {row.nextRuleName && <span>{row.nextRuleName}</span>}
        {row.nextChecked && <NotChecked of={{ answer: 'due', computed: null, ...row.nextChecked }} />}
      </span>
    </>
  )
}
