import type { CaseRow as Row } from '@travessia/shared/cases'
import { fronts } from '@travessia/shared/choices'
import { useToday } from '../ui/clock.ts'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { dueTone } from '../ui/due-tone.ts'
import { NotChecked } from '../ui/not-checked.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './case-rows.module.css'
import { holderKey } from './holder-key.ts'
import { InlineCell } from './inline-cell.tsx'
import { knownIn } from './known-in.ts'
import type { CaseColumn } from './list-search.ts'

/** What one column says of a case. */
export function CaseCell({ row, column }: { row: Row; column: CaseColumn }) {
  const say = useWords()
  switch (column) {
    case 'proceedings':
      return (
        <td className={classes.proceedings}>
          <Proceedings proceedings={row.proceedings} />
        </td>
      )
    case 'next':
      return (
        <td className={classes.next}>
          <Next row={row} />
        </td>
      )
    case 'lead':
      return (
        <InlineCell row={row} column="lead">
          {row.leadName ?? <span className={classes.quiet}>{say('case.lead.none')}</span>}
        </InlineCell>
      )
    case 'tags':
      return (
        <InlineCell row={row} column="tags">
          {row.tags.join(', ')}
        </InlineCell>
      )
    case 'fronts':
      return (
        <InlineCell row={row} column="fronts">
          {knownIn(fronts, row.fronts)
            .map((one) => say(`front.${one}`))
            .join(' · ')}
        </InlineCell>
      )
    case 'updated':
      return (
        <td className={classes.plain}>
          <MomentText moment={row.updatedAt} />
        </td>
      )
  }
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
