import file from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

/**
 * Shows the words in our own font. The first page that a browser opens is drawn without it, as a slow line would bring it
 * before the words; later ones find it in the browser, where `before.js` looks by the name that is left here.
 */
export function showOwnFont(): void {
  document.documentElement.setAttribute('data-font', '')
  try {
    localStorage.setItem('travessia.font', file)
  } catch {
    // Storage is refused: the font comes after each page.
  }
}
