import { Checkbox } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CaseRow as Row } from '@travessia/shared/cases'
import { memo, type Ref } from 'react'
import type { Selection } from '../bulk/use-selection.ts'
import { useRight } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import { CaseCell } from './case-cell.tsx'
import classes from './case-rows.module.css'
import type { CaseColumn } from './list-search.ts'

interface CaseRowProps {
  row: Row
  columns: readonly CaseColumn[]
  selection: Selection | undefined
  index: number
  offset: number
  ref: Ref<HTMLTableRowElement>
}

/**
 * One case: which it is, where it stands before each body, and what comes next for whom. On a phone, a card. While the list scrolls,
 * only rows that come into view are drawn.
 */
export const CaseRow = memo(function CaseRow({ row, columns, selection, index, offset, ref }: CaseRowProps) {
  const say = useWords()
  const mayOpen = useRight('case.read')
  return (
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
      data-chosen={selection?.chosen.has(row.id) || undefined}
      className={classes.row}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <td className={classes.first}>
        {selection && (
          <Checkbox
            size="md"
            className={classes.choose}
            checked={selection.chosen.has(row.id)}
            onChange={({ nativeEvent }) => selection.turn(row.id, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)}
            aria-label={say('bulk.choose', { name: row.title || row.reference })}
          />
        )}
        <div>
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
            {row.leadName && !columns.includes('lead') && <span>{row.leadName}</span>}
          </div>
        </div>
      </td>
      {columns.map((column) => (
        <CaseCell key={column} row={row} column={column} />
      ))}
    </tr>
  )
})
