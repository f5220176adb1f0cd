import { Link } from '@tanstack/react-router'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import type { ReactNode } from 'react'
import classes from './desk.module.css'

/** The way into a deadline from any rendering of the desk; the keys go from one of these to the next. */
export function DeskItem({ row, children }: { row: DeadlineRow; children?: ReactNode }) {
  return (
    <Link
      from="/deadlines"
      to="/deadlines"
      search={(now) => ({ ...now, deadline: row.id })}
      state={(now) => now}
      resetScroll={false}
      replace
      className={classes.item}
      data-desk-item={row.id}
    >
      {children ?? row.ruleName}
    </Link>
  )
}
