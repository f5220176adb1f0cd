import type { CaseRow as Row } from '@travessia/shared/cases'
import type { ReactNode } from 'react'
import { useRight } from '../me/queries.ts'
import rows from './case-rows.module.css'
import classes from './inline-cell.module.css'
import { InlineEditor } from './inline-editor.tsx'
import type { InlineColumn } from './inline-fields.ts'
import { InlineValue } from './inline-value.tsx'

interface InlineCellProps {
  row: Row
  column: InlineColumn
  children: ReactNode
}

/** A cell of the list whose value is edited in its place. */
export function InlineCell({ row, column, children }: InlineCellProps) {
  const mayEdit = useRight('case.edit')
  if (!mayEdit) return <td className={rows.plain}>{children}</td>
  return (
    <td className={`${rows.plain} ${classes.cell}`}>
      <InlineValue row={row} column={column} editor={InlineEditor}>
        {children}
      </InlineValue>
    </td>
  )
}
