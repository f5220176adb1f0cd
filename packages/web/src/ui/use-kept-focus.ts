import { type RefObject, useEffect, useRef } from 'react'

/** What can be reached with the Tab key. */
export const controls = 'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/**
 * For a place whose parts give way to others: a button to the progress of a file, and that to the file. Whoever
 * stood in it with the keyboard goes on from there, and not from the top of the page.
 */
export function useKeptFocus<Place extends HTMLElement>(): {
  ref: RefObject<Place | null>
  onFocus: () => void
  onBlur: () => void
} {
  const ref = useRef<Place>(null)
  const isInside = useRef(false)
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) ref.current?.querySelector<HTMLElement>(controls)?.focus()
  })
  return {
    ref,
    onFocus: () => {
      isInside.current = true
    },
    onBlur: () => {
      isInside.current = false
    },
  }
}
