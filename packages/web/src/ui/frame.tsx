import { ActionIcon } from '@mantine/core'
import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { BrandMark } from './brand.tsx'
import classes from './frame.module.css'
import { MorePlaces } from './more-places.tsx'
import { type Place, PlaceLink } from './place-link.tsx'

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
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const [first, rest] = placesOnPhone(places)
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
          {(isPhone ? first : places).map((place) => (
            <li key={place.label}>
              <PlaceLink place={place} />
            </li>
          ))}
          {isPhone && rest.length > 0 && (
            <li>
              <MorePlaces places={rest} />
            </li>
          )}
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

/** A phone has room for five: the first four and the way to the rest, or all where they are no more than five. */
function placesOnPhone(places: readonly Place[]) {
  return places.length <= 5 ? ([places, []] as const) : ([places.slice(0, 4), places.slice(4)] as const)
}
