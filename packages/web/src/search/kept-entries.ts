import { IconClock, IconStarFilled } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { keptCasesQuery } from '../kept-cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { readViewing } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'
import { type Entry, matching } from './entries.ts'
import { fewestLetters } from './queries.ts'

/** One's favourites and what one opened last, until enough is typed for the search to find them. */
export function useKeptEntries(query: string): Entry[] {
  const say = useWords()
  const navigate = useNavigate()
  const { case: present } = useParams({ strict: false })
  const isAsked = useRight('case.read') && !readViewing() && query.trim().length < fewestLetters
  const kept = useQuery({ ...keptCasesQuery, enabled: isAsked }).data ?? []
  if (!isAsked) return []
  const others = kept.filter(({ caseId }) => caseId !== present)
  const entries = others.map(({ caseId, title, reference, isFavourite }) => ({
    id: `kept-${caseId}`,
    label: title,
    detail: `${say(isFavourite ? 'kept.isFavourite' : 'kept.isRecent')} · ${reference}`,
    icon: isFavourite ? IconStarFilled : IconClock,
    go: () => void navigate({ to: '/cases/$case', params: { case: caseId } }),
  }))
  return matching(query, entries)
}
