import { Drawer, UnstyledButton } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { closeOnEscape } from './close-on-escape.ts'
import classes from './frame.module.css'
import { isAt, type Place, PlaceLink } from './place-link.tsx'

/** What the bar of a phone has no room for, in a sheet above it. */
export function MorePlaces({ places }: { places: readonly Place[] }) {
  const say = useWords()
  const address = useLocation({ select: ({ pathname }) => pathname })
  const [isOpen, open] = useState(false)
  const close = () => open(false)
  return (
    <>
      <UnstyledButton
        className={classes.place}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-current={places.some((place) => isAt(place, address)) ? 'page' : undefined}
        onClick={() => open(true)}
      >
        <IconDots size={22} aria-hidden />
        <span className={classes.label}>{say('nav.more')}</span>
      </UnstyledButton>
      <Drawer
        opened={isOpen}
        onClose={close}
        {...closeOnEscape(close)}
        title={<strong>{say('nav.more')}</strong>}
        position="bottom"
        size="auto"
        closeButtonProps={{ 'aria-label': say('action.close'), size: 'lg' }}
      >
        <nav aria-label={say('nav.more')}>
          <ul className={classes.sheet}>
            {places.map(({ short: _, ...place }) => (
              <li key={place.label}>
                <PlaceLink place={place} onGo={close} />
              </li>
            ))}
          </ul>
        </nav>
      </Drawer>
    </>
  )
}
