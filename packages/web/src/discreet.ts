import { leaveAtOnce } from './ui/leave-at-once.ts'

const storageKey = 'travessia.discreet'

/**
 * Discreet mode on this device: what the server answers is covered before any page sees it (`mask.ts`), so that names
 * are neither on the screen nor in its titles, hints, tab and printed pages. It is decided once as the page is loaded:
 * switching loads it anew, which leaves nothing behind that was read before.
 */
export const isDiscreet = readChoice()

export function switchDiscreet(): void {
  try {
    if (isDiscreet) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, '1')
  } catch {
    // Storage is refused: the mode cannot be kept, and the page says the truth by staying as it is.
    return
  }
  leaveAtOnce(() => location.reload())
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(storageKey) === '1'
  } catch {
    return false
  }
}
