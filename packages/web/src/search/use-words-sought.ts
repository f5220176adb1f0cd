import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router'
import type { HitKind } from '@travessia/shared/search-hits'

const route = getRouteApi('/inside/search')

/** The kind stands in the address; the words beside it, in this entry of the history: they may name a person. */
export function useWordsSought() {
  const navigate = useNavigate()
  const { kind } = route.useSearch()
  const q = useLocation({ select: ({ state }) => state.q }) ?? ''
  const ask = (words: string) => void navigate({ to: '/search', search: { kind }, state: { q: words }, replace: true, resetScroll: false })
  const choose = (next: HitKind | undefined) => void navigate({ to: '/search', search: { kind: next }, state: { q }, resetScroll: false })
  return { q, kind, ask, choose }
}
