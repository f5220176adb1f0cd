/** What the page showed, taken out of the document and kept whole: what was typed stays in its fields. */
interface Kept {
  readonly parts: DocumentFragment
  readonly titles: readonly { element: HTMLTitleElement; text: string }[]
  readonly own: HTMLTitleElement
  readonly places: readonly { element: Element; top: number; left: number }[]
  readonly focused: Element | null
  readonly sweep: MutationObserver
}

let kept: Kept | undefined

/** Where the screen that covers the page is drawn. */
export const stage = document.createElement('div')

/** Takes everything out of the document; nothing of it is left to be read, not even by the tools of the browser. */
export function drawCurtain(): void {
  if (kept) return
  const { activeElement: focused } = document
  const places = [document.documentElement, ...document.querySelectorAll('body *')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }))
  const parts = document.createDocumentFragment()
  // What opens a layer of its own meanwhile is taken out as well.
  const sweep = new MutationObserver(() => takeOut(parts))
  takeOut(parts)
  // The titles belong to the pages, which look for them where they put them: only their words are taken out.
  const titles = [...document.head.querySelectorAll('title')].map((element) => ({ element, text: element.text }))
  for (const { element } of titles) element.text = ''
  const own = document.createElement('title')
  own.text = 'Travessia'
  document.head.prepend(own)
  document.body.append(stage)
  sweep.observe(document.body, { childList: true })
  kept = { parts, titles, own, places, focused, sweep }
}

/** Puts everything back as it was, with the focus and the places that were scrolled to. */
export function liftCurtain(): void {
  if (!kept) return
  const { parts, titles, own, places, focused, sweep } = kept
  kept = undefined
  sweep.disconnect()
  stage.remove()
  document.body.prepend(parts)
  own.remove()
  for (const { element, text } of titles) if (element.text === '') element.text = text
  for (const { element, top, left } of places) element.scrollTo({ top, left, behavior: 'instant' })
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
}

/** The colours and measures that the pages brought along, for the screen that stands in their place. Answers how to give them back. */
export function borrowStyles(): () => void {
  const styles = [...(kept?.parts.querySelectorAll('style') ?? [])].map((style) => style.cloneNode(true))
  document.head.append(...styles)
  return () => {
    for (const style of styles) style.parentNode?.removeChild(style)
  }
}

function takeOut(parts: DocumentFragment): void {
  for (const child of [...document.body.children]) if (child !== stage && child.tagName !== 'SCRIPT') parts.append(child)
}
