import { useInfiniteQuery } from '@tanstack/react-query'
import type { HitKind } from '@travessia/shared/search-hits'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { useWords } from '../words/use-words.ts'
import { HitRow } from './hit-row.tsx'
import { kindQuery } from './queries.ts'
import classes from './search-page.module.css'

/** All of one kind, page by page. */
export function KindHits({ q, kind }: { q: string; kind: HitKind }) {
  const say = useWords()
  const list = useInfiniteQuery(kindQuery(q, kind))
  const hits = list.data?.pages.flatMap((page) => page.items)
  return (
    <>
      {list.isError && !hits && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={6} height={64} />}
      {hits && (
        <ul className={classes.list} aria-label={say(`find.kind.${kind}`)} aria-busy={list.isPlaceholderData}>
          {hits.map((hit) => (
            <HitRow key={`${hit.id}/${hit.section}`} hit={hit} />
          ))}
        </ul>
      )}
      <MoreRows list={list} label={say('find.more')} />
    </>
  )
}
