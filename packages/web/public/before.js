// Sets the colour scheme before the first paint, so that a dark screen does not flash white.
;(() => {
  let wanted = 'auto'
  try {
    wanted = localStorage.getItem('travessia.scheme') || 'auto'
    // Our font is shown from the beginning where an earlier page left it in the browser; see `own-font.ts`.
    const font = localStorage.getItem('travessia.font')
    if (font) fetch(font, { cache: 'only-if-cached', mode: 'same-origin' }).then(showFont, () => undefined)
  } catch {
    // Storage is refused: the device decides.
  }
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')

  // The first look for the zone and into the tab's own storage takes long; now the style sheets are still on their way.
  Intl.DateTimeFormat().resolvedOptions()
  try {
    sessionStorage.getItem('travessia.view-as')
  } catch {
    // Storage is refused: nobody is looked on as.
  }

  function showFont({ ok }) {
    if (ok) document.documentElement.setAttribute('data-font', '')
  }
})()

// The page's policy lets no code be made from text; zod would try to as its shapes are built.
globalThis.__zod_globalConfig = { jitless: true }

// The page's policy lets no text become markup or script by chance. Style sheets and plain text hold no tags; what a
// library reads on its own account (pasted text, the parts of a Word document) stays in a document that runs nothing.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (text, type, sink) => (type === undefined || sink === 'DOMParser parseFromString' || !text.includes('<') ? text : null),
})

// A part of the kit that is not told the number of the page's style sheets looks for it here.
globalThis.__webpack_nonce__ = document.querySelector('meta[property=csp-nonce]')?.nonce
