// Sets the colour scheme before the first paint, so that a dark screen does not flash white.
;(() => {
  let wanted = 'auto'
  try {
    wanted = localStorage.getItem('travessia.scheme') || 'auto'
  } catch {
    // Storage is refused: the device decides.
  }
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()

// The page's policy lets no code be made from text; zod would try to as its shapes are built.
globalThis.__zod_globalConfig = { jitless: true }
