import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { nextMilestone } from '@travessia/shared/milestones'
import { deadlinesQuery } from '../deadlines/queries.ts'
import { useLanguage } from '../words/use-words.ts'
import { type DeskSearch, deskSearch } from './desk-search.ts'

const route = getRouteApi('/inside/deadlines')

/** The filters stand in the address; the words, which may name a person, beside it in the history, as in the list of cases. */
export function useDesk() {
  const navigate = useNavigate()
  const language = useLanguage()
  const search = route.useSearch()
  const q = useLocation({ select: ({ state }) => state.q }) || undefined
  const { owner = 'all' as const, group, holder, forum, case: ofCase, fatal } = search
  const asked = {
    owner,
    ...(holder && { holder }),
    ...(forum && { forum }),
    ...(ofCase && { case: ofCase }),
    ...(fatal && { fatal: 'true' as const }),
    ...(q && { q }),
  }
  const list = useInfiniteQuery(deadlinesQuery({ ...asked, ...(group && { group }) }))
  // What is closed and waits for a second person stands before all that runs.
  const closed = useInfiniteQuery({ ...deadlinesQuery({ ...asked, group: 'check' }), enabled: group === undefined })
  const go = (change: Partial<Record<keyof DeskSearch, unknown>>, words = q) =>
    void navigate({
      to: '/deadlines',
      search: deskSearch.parse({ ...search, ...change }),
      state: { q: words ?? '' },
      replace: true,
      resetScroll: false,
    })
  const found = [group === undefined ? closed.data : undefined, list.data].flatMap((one) => one?.pages.flatMap((page) => page.items) ?? [])
  const rows = sortRows(found, search.sort, language)
  const isNarrowed = [q, search.owner, group, holder, forum, ofCase, fatal].some(Boolean)
  return { search, q, list, rows, go, isNarrowed }
}

function sortRows(rows: readonly DeadlineRow[], sort: DeskSearch['sort'], language: string): readonly DeadlineRow[] {
  if (!sort) return rows
  const keys = {
    case: (row: DeadlineRow) => row.caseTitle,
    body: (row: DeadlineRow) => row.forumName,
    owner: (row: DeadlineRow) => row.ownerName ?? '\uffff',
    milestone: (row: DeadlineRow) => nextMilestone(row.milestones)?.on ?? '9999',
  }
  return rows.toSorted((a, b) => keys[sort](a).localeCompare(keys[sort](b), language))
}
