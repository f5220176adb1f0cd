import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Gently } from '../ui/gently.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ChartCard } from './chart-card.tsx'
import { Freshness } from './freshness.tsx'
import classes from './overview.module.css'
import { overviewQuery } from './queries.ts'
import { ReportButton } from './report-button.tsx'
import { ScopeFilters } from './scope-filters.tsx'
import { Sentences } from './sentences.tsx'

const route = getRouteApi('/inside/overview')

/** What the cases mean together: sentences first, then six questions. */
export function OverviewPage() {
  const say = useWords()
  const mayRead = useRight('overview.read')
  return (
    <Page title={say('overview.title')} lead={say('overview.lead')} actions={mayRead && <ReportButton />}>
      {mayRead ? <Overview /> : <NoPermission />}
    </Page>
  )
}

function Overview() {
  const search = route.useSearch()
  const overview = useQuery(overviewQuery(search, useLanguage()))
  const { data: page } = overview
  const isNarrowed = Boolean(search.front || search.forum || search.lead)
  return (
    <>
      <ScopeFilters search={search} />
      {overview.isPending && <Loading rows={4} height={220} />}
      {overview.isError && !page && <ErrorState error={overview.error} retry={() => void overview.refetch()} />}
      {page?.isEmpty && !isNarrowed && <NothingYet />}
      {page && (!page.isEmpty || isNarrowed) && (
        <div className={classes.page} aria-busy={overview.isPlaceholderData}>
          <Freshness key={overview.dataUpdatedAt} age={page.age} search={search} />
          <Sentences sentences={page.sentences} />
          <div className={classes.charts}>
            <Gently>
              {page.charts.map((chart) => (
                <ChartCard key={chart.id} chart={chart} search={search} />
              ))}
            </Gently>
          </div>
        </div>
      )}
    </>
  )
}

function NothingYet() {
  const say = useWords()
  const mayOpen = useRight('case.create')
  return (
    <EmptyState
      title={say('overview.empty.title')}
      example={say('overview.empty.example')}
      action={mayOpen && <ButtonLink to="/cases/new">{say('overview.empty.action')}</ButtonLink>}
    >
      <p>{say('overview.empty.body')}</p>
    </EmptyState>
  )
}
