import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import type { ViewPage } from '@travessia/shared/views'
import { useEffect } from 'react'
import { useRight } from '../me/queries.ts'
import { viewsQuery } from './queries.ts'

export interface OwnView {
  readonly id: string
  readonly name: string
  readonly search: Readonly<Record<string, string>>
}

/** Opens the page with the view that the reader chose for it, where its address asks for nothing. */
export function useDefaultView(page: ViewPage, own: readonly OwnView[], open: (view: string, search: OwnView['search']) => void): void {
  const mayKeep = useRight('view.write')
  const isBare = useLocation({ select: ({ searchStr, state }) => searchStr === '' && !state.q })
  const views = useQuery({ ...viewsQuery(page), enabled: mayKeep }).data
  const wanted = views?.default && [...own, ...views.items].find((one) => one.id === views.default)
  useEffect(() => {
    if (isBare && wanted) open(wanted.id, wanted.search)
  }, [isBare, wanted, open])
}
