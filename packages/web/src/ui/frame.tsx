import { ActionIcon } from '@mantine/core'
import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, type TablerIcon } from '@tabler/icons-react'
import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { BrandMark } from './brand.tsx'
import classes from './frame.module.css'

export interface Place {
  label: string
  /** What it is called in the bar of a phone, where the label is too long for it. */
  short?: string
  to: LinkProps['to']
  icon: TablerIcon
  /** Active only on this very address, not below it. */
  exact?: boolean
  /** Addresses that belong to it without lying below its own. */
  also?: readonly string[]
}

interface FrameProps {
  places: readonly Place[]
  banner?: ReactNode
  search: ReactNode
  tools: ReactNode
  children: ReactNode
}

/** Left rail on a desk (collapsible), bar at the bottom on a phone, top bar with search and tools. */
export function Frame({ places, banner, search, tools, children }: FrameProps) {
  const say = useWords()
  const address = useLocation({ select: ({ pathname }) => pathname })
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false })
  const [chosen, choose] = useLocalStorage<boolean | null>({ key: 'travessia.rail', defaultValue: null, getInitialValueInEffect: false })
  const expanded = chosen ?? wide
  return (
    <div className={classes.frame} data-rail={expanded ? 'expanded' : 'collapsed'}>
      <a href="#content" className={classes.skip}>
        {say('nav.skip')}
      </a>
      <nav className={classes.rail} aria-label={say('nav.label')}>
        <Link to="/" className={classes.brand} aria-label={say('app.name')}>
          <BrandMark />
          <span className={classes.name}>{say('app.name')}</span>
        </Link>
        <ul className={classes.places}>
          {places.map((place) => (
            <li key={place.label}>
              <Link
                to={place.to}
                className={classes.place}
                activeOptions={{ exact: place.exact ?? false, includeSearch: false }}
                title={place.label}
                aria-current={place.also?.some((path) => address.startsWith(path)) ? 'page' : undefined}
              >
                <place.icon size={22} aria-hidden />
                <span className={classes.label} data-long={place.short !== undefined || undefined}>
                  {place.label}
                </span>
                {place.short && <span className={classes.short}>{place.short}</span>}
              </Link>
            </li>
          ))}
        </ul>
        <ActionIcon
          className={classes.collapse}
          color="gray"
          aria-label={say(expanded ? 'nav.collapse' : 'nav.expand')}
          aria-expanded={expanded}
          onClick={() => choose(!expanded)}
        >
          {expanded ? <IconLayoutSidebarLeftCollapse size={22} /> : <IconLayoutSidebarLeftExpand size={22} />}
        </ActionIcon>
      </nav>
      <div className={classes.body}>
        {banner}
        <header className={classes.top}>
          <div className={classes.search}>{search}</div>
          <div className={classes.tools}>{tools}</div>
        </header>
        <main id="content" tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
    </div>
  )
}
