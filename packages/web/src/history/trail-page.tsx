import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { TrailRow } from '@travessia/shared/trail'
import { useRight } from '../me/queries.ts'
import { SettingsTabs } from '../settings/settings-tabs.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './history.module.css'
import { HistoryEntry } from './history-entry.tsx'
import { trailPagesQuery } from './queries.ts'
import { TrailCheck } from './trail-check.tsx'
import { TrailExport } from './trail-export.tsx'
import { TrailFilters } from './trail-filters.tsx'
import { isChosen } from './trail-search.ts'

const route = getRouteApi('/inside/trail')

/** Everything that was done in the organisation, as far as the reader may know it. */
export function TrailPage() {
  const say = useWords()
  const mayRead = useRight('history.read')
  const mayExport = useRight('trail.export')
  const search = route.useSearch()
  return (
    <Page
      title={`${say('settings.title')}\u00a0· ${say('trail.title')}`}
      lead={say('trail.lead')}
      actions={mayExport && <TrailExport search={search} />}
    >
      <SettingsTabs />
      {mayExport && <TrailCheck />}
      {mayRead ? <Trail /> : <NoPermission />}
    </Page>
  )
}

function Trail() {
  const say = useWords()
  const search = route.useSearch()
  const trail = useInfiniteQuery(trailPagesQuery(search))
  const rows = trail.data?.pages.flatMap((page) => page.items)
  return (
    <>
      <TrailFilters search={search} />
      {trail.isPending && <Loading rows={8} />}
      {trail.isError && !rows && <ErrorState error={trail.error} retry={() => void trail.refetch()} />}
      {rows && rows.length > 0 && (
        <ol className={classes.list} aria-label={say('trail.title')} aria-busy={trail.isPlaceholderData}>
          {rows.map((row) => (
            <HistoryEntry key={row.id} row={row} subject={row.caseReference && <CaseLink row={row} />} links={<SameRecord row={row} />} />
          ))}
        </ol>
      )}
      <MoreRows list={trail} label={say('history.more')} />
      {rows?.length === 0 && <Nothing isChosen={isChosen(search)} />}
    </>
  )
}

function CaseLink({ row: { caseId, caseReference } }: { row: TrailRow }) {
  const opensCases = useRight('case.read')
  if (!opensCases || !caseId) return caseReference
  return (
    <TextLink to="/cases/$case" params={{ case: caseId }}>
      {caseReference}
    </TextLink>
  )
}

/** To the rest of the life of the record. */
function SameRecord({ row: { recordId } }: { row: TrailRow }) {
  const say = useWords()
  const { record } = route.useSearch()
  if (!recordId || recordId === record) return null
  return (
    <TextLink to="/trail" search={{ record: recordId }}>
      {say('trail.sameRecord')}
    </TextLink>
  )
}

function Nothing({ isChosen: isNarrowed }: { isChosen: boolean }) {
  const say = useWords()
  if (!isNarrowed) return <EmptyState title={say('history.none')} />
  return (
    <EmptyState
      title={say('trail.nothing')}
      action={
        <ButtonLink to="/trail" search={{}} variant="default">
          {say('trail.filter.clear')}
        </ButtonLink>
      }
    />
  )
}
