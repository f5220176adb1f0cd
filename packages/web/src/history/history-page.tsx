import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './history.module.css'
import { HistoryEntry } from './history-entry.tsx'
import { historyPagesQuery } from './queries.ts'

const route = getRouteApi('/inside/cases/$case/history')

/** Who changed what and when. The trail is written with each change and never altered. */
export function HistoryPage() {
  const mayRead = useRight('history.read')
  const { case: caseId } = route.useParams()
  return mayRead ? <Trail caseId={caseId} /> : <NoPermission />
}

function Trail({ caseId }: { caseId: string }) {
  const say = useWords()
  const trail = useInfiniteQuery(historyPagesQuery(caseId))
  if (trail.isPending) return <Loading />
  if (!trail.data) return <ErrorState error={trail.error} retry={() => void trail.refetch()} />
  const rows = trail.data.pages.flatMap((page) => page.items)
  if (rows.length === 0) return <EmptyState title={say('history.none')} />
  return (
    <>
      <ol className={classes.list}>
        {rows.map((row) => (
          <HistoryEntry key={row.id} caseId={caseId} row={row} />
        ))}
      </ol>
      {trail.hasNextPage && (
        <Button variant="default" loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()} className={classes.more}>
          {say('history.more')}
        </Button>
      )}
    </>
  )
}
