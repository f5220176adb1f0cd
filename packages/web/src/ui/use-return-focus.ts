import { useEffect, useState } from 'react'
import { controls } from './use-kept-focus.ts'

/** Gives the focus back to what opened a panel or dialog, once it is gone; where that is gone too, to what is nearest to it. */
export function useReturnFocus(): void {
  const [opener] = useState(findOpener)
  const [around] = useState(() => ancestorsOf(opener))
  useEffect(() => {
    let isGone = false
    return () => {
      isGone = true
      setTimeout(() => {
        const target = opener?.isConnected ? opener : (nearestIn(around) ?? document.getElementById('content'))
        if (isGone && isFocusLost()) target?.focus({ preventScroll: true })
      }, 50)
    }
  }, [opener, around])
}

/** An entry of a menu is gone when the dialog closes: then it is the menu's own button. */
function findOpener(): HTMLElement | null {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || active === document.body) return null
  const menu = active.closest('[role="menu"]')
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active
}

function ancestorsOf(opener: HTMLElement | null): HTMLElement[] {
  const place = opener?.parentElement
  return place && place.id !== 'content' && place !== document.body ? [place, ...ancestorsOf(place)] : []
}

function nearestIn(places: readonly HTMLElement[]): HTMLElement | null {
  return places.find((place) => place.isConnected)?.querySelector<HTMLElement>(controls) ?? null
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
