import { VisuallyHidden } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { CaseRow as Row } from '@travessia/shared/cases'
import { type ReactNode, useRef, useState } from 'react'
import { useRight } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import rows from './case-rows.module.css'
import classes from './inline-cell.module.css'
import { InlineEditor } from './inline-editor.tsx'
import { type InlineColumn, inlineFields } from './inline-fields.ts'

interface InlineCellProps {
  row: Row
  column: InlineColumn
  children: ReactNode
}

/** A cell whose value is edited in its place: Enter begins, Escape leaves it as it was, Tab keeps it and goes on to the next. */
export function InlineCell({ row, column, children }: InlineCellProps) {
  const say = useWords()
  const mayEdit = useRight('case.edit')
  const labels = useCaseLabels()
  const [isEditing, setEditing] = useState(false)
  const isLeft = useRef(false)
  const cell = useRef<HTMLTableCellElement>(null)
  if (!mayEdit) return <td className={rows.plain}>{children}</td>
  const close = (step = 0) => {
    const next = step === 0 ? undefined : neighbour(cell.current, step)
    isLeft.current = next === undefined
    setEditing(false)
    next?.focus()
  }
  return (
    <td ref={cell} className={`${rows.plain} ${classes.cell}`} data-inline>
      {isEditing ? (
        <InlineEditor row={row} column={column} onClose={close} />
      ) : (
        <button
          type="button"
          className={classes.value}
          ref={(button) => {
            if (button && isLeft.current) button.focus()
            if (button) isLeft.current = false
          }}
          onClick={() => setEditing(true)}
        >
          <VisuallyHidden>{say('cases.inline.edit', { field: labels[inlineFields[column]] })}</VisuallyHidden>
          <span>{children}</span>
          <IconPencil size={16} aria-hidden className={classes.pencil} />
        </button>
      )}
    </td>
  )
}

/** The cell of the list to which Tab leads from this one. */
function neighbour(cell: HTMLTableCellElement | null, step: number): HTMLButtonElement | undefined {
  if (!cell) return undefined
  const cells = [...(cell.closest('tbody')?.querySelectorAll<HTMLTableCellElement>('td[data-inline]') ?? [])]
  return cells[cells.indexOf(cell) + step]?.querySelector('button') ?? undefined
}
