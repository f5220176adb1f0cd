import { IconBriefcase } from '@tabler/icons-react'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { askCases } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import type { Entry } from './entries.ts'

const caseSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', { q, status: 'all', limit: 8 }],
    queryFn: () => askCases({ q, status: 'all', limit: '8' }),
    placeholderData: keepPreviousData,
  })

/** Cases for two letters or more. */
export function useFoundCases(q: string): { cases: Entry[]; isSearching: boolean; hasFailed: boolean } {
  const navigate = useNavigate()
  const mayReadCases = useRight('case.register')
  const isAsked = mayReadCases && q.length > 1
  const { data, isFetching, isError } = useQuery({ ...caseSearchQuery(q), enabled: isAsked })
  const cases = (isAsked ? (data?.items ?? []) : []).map((row) => ({
    id: row.id,
    label: row.title,
    detail: [row.reference, ...row.proceedings.map((proceeding) => proceeding.number)].filter(Boolean).join(' · '),
    icon: IconBriefcase,
    go: () => void navigate({ to: '/cases/$case', params: { case: row.id } }),
  }))
  return { cases, isSearching: isFetching, hasFailed: isAsked && isError }
}
