import type { KeyboardEvent } from 'react'

/**
 * For a dialog over which a question may lie: Escape pressed in the question belongs to the question, and
 * one that closes an open list belongs to the list. `<Modal {...closeOnEscape(onClose)}>`.
 */
export function closeOnEscape(onClose: () => void) {
  return {
    closeOnEscape: false,
    onKeyDown: (event: KeyboardEvent) => {
      const isTaken = event.target instanceof Element && event.target.getAttribute('data-mantine-stop-propagation') === 'true'
      if (event.key !== 'Escape' || isTaken || event.defaultPrevented || event.nativeEvent.isComposing) return
      // What lies below the dialog, such as a panel, stays open.
      event.preventDefault()
      onClose()
    },
  }
}
