import { useLocation } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What the address names by this id comes into view, also where it comes to stand only after the page. */
export function useMeant(id: string) {
  const isMeant = useLocation({ select: ({ hash }) => hash === id })
  const ref = useCallback((box: HTMLElement | null) => void (isMeant && box?.scrollIntoView({ block: 'center' })), [isMeant])
  return { id, ref, 'data-meant': isMeant || undefined }
}
