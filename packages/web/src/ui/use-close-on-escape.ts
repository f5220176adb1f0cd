import { useEffect } from 'react'

/** Escape closes what lies on top; a dialog above the panel comes first. */
export function useCloseOnEscape(onClose: () => void): void {
  useEffect(() => {
    const look = (event: KeyboardEvent) => {
      const layers = [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')]
      const isTop = !layers.some((layer) => layer.checkVisibility())
      if (event.key === 'Escape' && !event.defaultPrevented && isTop) onClose()
    }
    document.addEventListener('keydown', look)
    return () => document.removeEventListener('keydown', look)
  }, [onClose])
}
