import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { MeasureFilters } from './measure-filters.tsx'
import { MeasureLine } from './measure-line.tsx'
import classes from './measures.module.css'
import { measureListQuery } from './queries.ts'

const route = getRouteApi('/inside/measures')

/** What was ordered in all cases that the reader sees. */
export function AllMeasuresPage() {
  const say = useWords()
  return (
    <Page title={say('measures.title')} lead={say('measures.all.lead')}>
      {useRight('case.read') ? <MeasureList /> : <NoPermission />}
    </Page>
  )
}

function MeasureList() {
  const say = useWords()
  const filter = route.useSearch()
  const list = useInfiniteQuery(measureListQuery(filter))
  const rows = list.data?.pages.flatMap((page) => page.items)
  const isNarrowed = Object.values(filter).some(Boolean)
  const isBare = rows?.length === 0 && !isNarrowed
  return (
    <>
      {!isBare && <MeasureFilters filter={filter} isSearching={list.isPlaceholderData} />}
      {list.isError && !rows && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={5} height={120} />}
      {rows && rows.length > 0 && (
        <ul className={classes.list} aria-label={say('measures.title')} aria-busy={list.isPlaceholderData}>
          {rows.map((measure) => (
            <MeasureLine key={measure.id} measure={measure} />
          ))}
        </ul>
      )}
      <MoreRows list={list} label={say('measures.more')} />
      {rows?.length === 0 && <Nothing isBare={isBare} />}
    </>
  )
}

function Nothing({ isBare }: { isBare: boolean }) {
  const say = useWords()
  if (isBare)
    return (
      <EmptyState
        title={say('measures.all.none.title')}
        action={<ButtonLink to="/cases">{say('measures.all.none.action')}</ButtonLink>}
        example={say('measures.none.example')}
      >
        {say('measures.all.none.body')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={say('measures.nothing.title')}
      action={
        <ButtonLink to="/measures" search={{}} variant="default">
          {say('measures.filter.clear')}
        </ButtonLink>
      }
    >
      {say('measures.nothing.body')}
    </EmptyState>
  )
}
