import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './history.module.css'
import { HistoryEntry } from './history-entry.tsx'
import { historyPagesQuery } from './queries.ts'
import { useSubjects } from './subject.ts'

const route = getRouteApi('/inside/cases/$case/history')

/** Who changed what and when in a case, or in one record of it. The trail is written with each change and never altered. */
export function HistoryPage() {
  const mayRead = useRight('history.read')
  const { case: caseId } = route.useParams()
  const { record } = route.useSearch()
  return mayRead ? <History caseId={caseId} record={record} /> : <NoPermission />
}

function History({ caseId, record }: { caseId: string; record: string | undefined }) {
  const say = useWords()
  const subjectOf = useSubjects(caseId)
  const trail = useInfiniteQuery(historyPagesQuery(caseId, record))
  if (trail.isPending) return <Loading rows={6} />
  if (!trail.data) return <ErrorState error={trail.error} retry={() => void trail.refetch()} />
  const rows = trail.data.pages.flatMap((page) => page.items)
  const whole = (
    <TextLink to="/cases/$case/history" params={{ case: caseId }} search={{}}>
      {say('history.whole')}
    </TextLink>
  )
  if (rows.length === 0) return <EmptyState title={say('history.none')} action={record && whole} />
  return (
    <>
      {record && (
        <p className={classes.one}>
          {say('history.one', { name: subjectOf(record) ?? say('history.one.gone') })} {whole}
        </p>
      )}
      <ol className={classes.list} aria-label={say('tab.history')}>
        {rows.map((row) => (
          <HistoryEntry key={row.id} row={row} subject={subjectOf(row.recordId)} />
        ))}
      </ol>
      <MoreRows list={trail} label={say('history.more')} />
      <ButtonLink to="/trail" search={{ case: caseId }} variant="subtle" className={classes.more}>
        {say('history.inTrail')}
      </ButtonLink>
    </>
  )
}
