export type Density = 'comfortable' | 'compact'

const storageKey = 'travessia.density'

/** Spacing of lists and forms on this device: comfortable, or compact for the desk. */
export function readDensity(): Density {
  return document.documentElement.dataset.density === 'compact' ? 'compact' : 'comfortable'
}

export function setDensity(density: Density): void {
  document.documentElement.dataset.density = density
  try {
    localStorage.setItem(storageKey, density)
  } catch {
    // Storage is refused: the choice lasts until the page is closed.
  }
}

export function restoreDensity(): void {
  try {
    if (localStorage.getItem(storageKey) === 'compact') document.documentElement.dataset.density = 'compact'
  } catch {
    // Storage is refused: comfortable it is.
  }
}
