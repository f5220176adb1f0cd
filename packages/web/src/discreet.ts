const storageKey = 'travessia.discreet'

/**
 * Discreet mode on this device: what the server answers is covered before any page sees it (`mask.ts`), so that names
 * are neither on the screen nor in its titles, hints, tab and printed pages. It is decided once as the page is loaded:
 * switching loads it anew, which leaves nothing behind that was read before.
 */
export const isDiscreet = readChoice()

/** Keeps the other choice for when the page is loaded anew; false where this device keeps nothing, and all stays as it is. */
export function chooseOtherMode(): boolean {
  try {
    if (isDiscreet) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, '1')
    return true
  } catch {
    return false
  }
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(storageKey) === '1'
  } catch {
    return false
  }
}
