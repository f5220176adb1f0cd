import { useEffect, useState } from 'react'

/** Gives the focus back to what opened a panel or dialog, once it is gone. */
export function useReturnFocus(): void {
  const [opener] = useState(findOpener)
  useEffect(() => {
    let isGone = false
    return () => {
      isGone = true
      setTimeout(() => {
        const target = opener?.isConnected ? opener : document.getElementById('content')
        if (isGone && isFocusLost()) target?.focus({ preventScroll: true })
      }, 50)
    }
  }, [opener])
}

/** An entry of a menu is gone when the dialog closes: then it is the menu's own button. */
function findOpener(): HTMLElement | null {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || active === document.body) return null
  const menu = active.closest('[role="menu"]')
  return menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
