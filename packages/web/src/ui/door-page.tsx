import type { ReactNode } from 'react'
import classes from './door-page.module.css'

/** A page at a door: one title, one thing to do. */
export function DoorPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.page}>
      <title>{`${title} · Travessia`}</title>
      <header>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  )
}
