import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { hitKinds } from '@travessia/shared/choices'
import type { HitKind, SearchHit } from '@travessia/shared/search-hits'
import { useRight } from '../me/queries.ts'
import type { Entry } from './entries.ts'
import { hitIcons, placeOf } from './hit-place.ts'
import { Pieces } from './pieces.tsx'
import { everythingQuery, fewestLetters } from './queries.ts'

/** What was found of one kind. */
export interface HitGroup {
  readonly kind: HitKind
  readonly entries: readonly Entry[]
}

/** What the organisation knows by these words, for two letters or more. */
export function useHits(q: string) {
  const navigate = useNavigate()
  const isAsked = useRight('case.register') && q.length >= fewestLetters
  const { data, isFetching, isError } = useQuery({ ...everythingQuery(q), enabled: isAsked })
  const found = isAsked ? (data?.items ?? []) : []
  const toEntry = (hit: SearchHit, at: number): Entry => ({
    id: `${hit.kind}-${hit.id}-${at}`,
    label: hit.title.map(({ text }) => text).join(''),
    shown: <Pieces pieces={hit.title} />,
    detail: <Detail hit={hit} />,
    icon: hitIcons[hit.kind],
    go: () => void navigate(placeOf(hit)),
  })
  const groups: HitGroup[] = hitKinds.flatMap((kind) => {
    const entries = found.filter((hit) => hit.kind === kind).map(toEntry)
    return entries.length > 0 ? [{ kind, entries }] : []
  })
  return {
    groups,
    isAsked,
    isSearching: isAsked && isFetching,
    hasFailed: isAsked && isError,
    isSimilar: isAsked && (data?.similar ?? false),
  }
}

function Detail({ hit }: { hit: SearchHit }) {
  const where = hit.kind === 'case' ? hit.reference : [hit.reference, hit.caseTitle].filter(Boolean).join(' · ')
  return (
    <>
      {hit.text.length > 0 && (
        <>
          <Pieces pieces={hit.text} />
          {where && ' — '}
        </>
      )}
      {where}
    </>
  )
}
