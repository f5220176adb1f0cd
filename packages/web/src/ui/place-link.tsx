import type { TablerIcon } from '@tabler/icons-react'
import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
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

/** The way to a place, marked where one is in it. */
export function PlaceLink({ place, onGo }: { place: Place; onGo?: () => void }) {
  const address = useLocation({ select: ({ pathname }) => pathname })
  return (
    <Link
      to={place.to}
      className={classes.place}
      activeOptions={{ exact: place.exact ?? false, includeSearch: false }}
      title={place.label}
      aria-current={place.also?.some((path) => address.startsWith(path)) ? 'page' : undefined}
      {...(onGo && { onClick: onGo })}
    >
      <place.icon size={22} aria-hidden />
      <span className={classes.label} data-long={place.short !== undefined || undefined}>
        {place.label}
      </span>
      {place.short && <span className={classes.short}>{place.short}</span>}
    </Link>
  )
}

/** Whether one is in a place. */
export function isAt({ to, also = [] }: Place, address: string): boolean {
  return [to, ...also].some((path) => path !== undefined && path !== '/' && address.startsWith(path))
}
