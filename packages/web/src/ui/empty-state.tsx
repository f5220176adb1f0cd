import type { ReactNode } from 'react'
import classes from './state.module.css'

interface EmptyStateProps {
  /** What this place is for. */
  title: ReactNode
  children?: ReactNode
  /** One action. */
  action?: ReactNode
  /** One example of what will stand here. */
  example?: ReactNode
}

/** What a place says while it is empty: what it is for, one action, one example. */
export function EmptyState({ title, children, action, example }: EmptyStateProps) {
  return (
    <section className={classes.state}>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.words}>{children}</div>}
      {example && <div className={classes.example}>{example}</div>}
      {action && <div className={classes.actions}>{action}</div>}
    </section>
  )
}
