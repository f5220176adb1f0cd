import file from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

/**
 * Shows the words in our own font, once it has come. The first page that a browser opens is drawn without it, as a slow
 * line would bring it before the words; later ones find it in the browser, where `before.js` looks by the name left here.
 */
export async function showOwnFont(): Promise<void> {
  await document.fonts.load("1rem 'Inter Variable'")
  document.documentElement.setAttribute('data-font', '')
  try {
    localStorage.setItem('travessia.font', file)
  } catch {
    // Storage is refused: the font comes after each page.
  }
}
