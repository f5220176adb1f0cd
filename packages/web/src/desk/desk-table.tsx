import { Checkbox } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { NextMilestone } from '../deadlines/next-milestone.tsx'
import { AcknowledgeButton } from '../reminders/acknowledge-button.tsx'
import { CertaintyMark, certaintyOf } from '../ui/certainty-mark.tsx'
import { useToday } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { dueTone } from '../ui/due-tone.ts'
import { useWords } from '../words/use-words.ts'
import classes from './desk.module.css'
import { DeskItem } from './desk-item.tsx'
import { type DeskSearch, deskSorts } from './desk-search.ts'
import { FatalMark } from './fatal-mark.tsx'

interface DeskTableProps {
  rows: readonly DeadlineRow[]
  sort: DeskSearch['sort']
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
  onToggleAll: () => void
  onSort: (sort: (typeof deskSorts)[number]) => void
}

/** One row for each deadline; every column but the box sorts what is shown. */
export function DeskTable({ rows, sort, chosen, onToggle, onToggleAll, onSort }: DeskTableProps) {
  const say = useWords()
  const sorted = sort ?? 'due'
  return (
    <div className={classes.tableBox}>
      <table className={classes.table} aria-label={say('deadlineDesk.title')}>
        <thead>
          <tr>
            <th scope="col" className={classes.box}>
              <Checkbox
                aria-label={say('deadlineDesk.chooseAll')}
                checked={chosen.size > 0 && chosen.size === rows.length}
                indeterminate={chosen.size > 0 && chosen.size < rows.length}
                onChange={onToggleAll}
              />
            </th>
            {deskSorts.map((column) => (
              <th key={column} scope="col" aria-sort={column === sorted ? 'ascending' : 'none'}>
                <button type="button" className={classes.sort} onClick={() => onSort(column)}>
                  {say(`deadlineDesk.column.${column}`)}
                  {column === sorted && <IconArrowDown size={14} aria-hidden />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isChosen={chosen.has(row.id)} onToggle={() => onToggle(row.id)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, isChosen, onToggle }: { row: DeadlineRow; isChosen: boolean; onToggle: () => void }) {
  const say = useWords()
  const tone = dueTone(row, useToday(row.zone))
  return (
    <tr data-chosen={isChosen || undefined} data-tone={tone}>
      <td className={classes.box}>
        <Checkbox
          aria-label={say('deadlineDesk.choose', { what: row.ruleName, case: row.caseReference })}
          checked={isChosen}
          onChange={onToggle}
        />
      </td>
      <td className={classes.due}>
        {row.due ? <DateText day={row.due} relative zone={row.zone} /> : row.answer !== 'due' && say(`due.none.${row.answer}`)}
        {row.group === 'check' && <div className={classes.check}>{say('home.awaitsCheck')}</div>}
      </td>
      <td className={classes.what}>
        <DeskItem row={row} />
        <div className={classes.quiet}>
          {row.caseReference} · {row.caseTitle}
        </div>
        {row.isFatal && <FatalMark />}
        <AcknowledgeButton deadlineId={row.id} what={row.ruleName} />
      </td>
      <td>
        {row.forumName}
        <div className={classes.quiet}>{say(`holder.${row.holder}`)}</div>
        <CertaintyMark certainty={certaintyOf(row)} />
      </td>
      <td>
        {row.ownerName ?? (row.holder === 'us' ? say('home.unowned') : '')}
        {row.alternateName && <div className={classes.quiet}>{say('home.standsIn', { name: row.alternateName })}</div>}
      </td>
      <td>
        <NextMilestone deadline={row} />
      </td>
    </tr>
  )
}
