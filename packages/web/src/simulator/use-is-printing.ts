import { useSyncExternalStore } from 'react'

const paper = window.matchMedia('print')

/** Whether the page is being put on paper: then what is folded is shown. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(onChange, () => paper.matches || isAsked)
}

let isAsked = false

function onChange(changed: () => void): () => void {
  const begin = () => {
    isAsked = true
    changed()
  }
  const end = () => {
    isAsked = false
    changed()
  }
  paper.addEventListener('change', changed)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    paper.removeEventListener('change', changed)
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}
