import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/** What can be reached with the Tab key. */
export const controls = 'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/**
 * For a place whose parts give way to others: a button to the progress of a file, and that to the file. Whoever
 * stood in it with the keyboard goes on from there, and not from the top of the page.
 */
export function useKeptFocus<Place extends HTMLElement>(
  where: 'first' | 'last' = 'first',
): {
  ref: RefObject<Place | null>
  onFocus: () => void
  onBlur: (event: FocusEvent) => void
} {
  const ref = useRef<Place>(null)
  const isInside = useRef(false)
  useEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return
    const all = ref.current?.querySelectorAll<HTMLElement>(controls) ?? []
    Array.from(all)
      .at(where === 'first' ? 0 : -1)
      ?.focus()
  })
  return {
    ref,
    onFocus: () => {
      isInside.current = true
    },
    onBlur: ({ target }) => {
      // A button that works on what it was asked is disabled meanwhile: nobody left it.
      isInside.current = target.matches(':disabled')
    },
  }
}
