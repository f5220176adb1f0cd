import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { Gently } from './gently.tsx'
import classes from './page.module.css'

interface PageProps {
  title: string
  /** Makes the title another than plain words; given how words become the heading. */
  heading?: ((toHeading: (words: ReactNode) => ReactNode) => ReactNode) | undefined
  /** One sentence in plain words under the title. */
  lead?: ReactNode
  actions?: ReactNode
  /** Only where there is a parent: one `TextLink` per level. */
  crumbs?: ReactNode
  /** Optional right panel ("why", history, sources); see `SidePanel`. */
  panel?: ReactNode
  children: ReactNode
}

/** Every page inside the frame: title in the tab and on the page, one reading column, perhaps a panel. */
export function Page({ title, heading, lead, actions, crumbs, panel, children }: PageProps) {
  const say = useWords()
  return (
    <div className={classes.columns} data-panel={panel ? true : undefined}>
      <title>{`${title} · Travessia`}</title>
      <div className={classes.column}>
        {crumbs && (
          <nav aria-label={say('nav.crumbs')} className={classes.crumbs}>
            {crumbs}
          </nav>
        )}
        <header className={classes.head}>
          <div className={classes.words}>
            {heading ? heading(toHeading) : toHeading(title)}
            {lead && <p className={classes.lead}>{lead}</p>}
          </div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </header>
        <Gently isPage>{children}</Gently>
      </div>
      {panel}
    </div>
  )
}

function toHeading(words: ReactNode) {
  return <h1 className={classes.title}>{words}</h1>
}
