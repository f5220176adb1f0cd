import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { Batches } from './batches.tsx'
import { BriefFilters } from './brief-filters.tsx'
import classes from './brief-list.module.css'
import { isFiltered } from './brief-list-search.ts'
import { BriefRow } from './brief-row.tsx'
import { MakeDialog } from './make-dialog.tsx'
import { briefListQuery } from './queries.ts'
import { SelectionBar } from './selection-bar.tsx'
import { useSelection } from './use-selection.ts'

const route = getRouteApi('/inside/briefs')

/** The briefs of all cases that the reader sees; those that are chosen are made as files in one go. */
export function BriefListPage() {
  const say = useWords()
  return (
    <Page title={say('allBriefs.title')} lead={say('allBriefs.lead')}>
      {useRight('case.read') ? <BriefList /> : <NoPermission />}
    </Page>
  )
}

function BriefList() {
  const say = useWords()
  const filter = route.useSearch()
  const list = useInfiniteQuery(briefListQuery(filter))
  const selection = useSelection()
  const [isAsking, setIsAsking] = useState(false)
  const rows = list.data?.pages.flatMap((page) => page.items)
  const total = list.data?.pages[0]?.total ?? 0
  const isBare = rows?.length === 0 && !isFiltered(filter)
  const close = () => setIsAsking(false)
  const done = () => {
    close()
    selection.clear()
  }
  return (
    <>
      <Batches />
      {!isBare && <BriefFilters filter={filter} isSearching={list.isPlaceholderData} />}
      {list.isError && !rows && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={8} height={64} />}
      {rows && rows.length > 0 && (
        <>
          <SelectionBar filter={filter} total={total} selection={selection} onMake={() => setIsAsking(true)} />
          <ul className={classes.list} aria-label={say('allBriefs.title')} aria-busy={list.isPlaceholderData}>
            {rows.map((brief) => (
              <BriefRow key={brief.id} brief={brief} isChosen={selection.chosen.has(brief.id)} onChoose={selection.choose} />
            ))}
          </ul>
        </>
      )}
      <MoreRows list={list} label={say('allBriefs.more')} />
      {rows?.length === 0 && (isBare ? <NoBriefs /> : <NoResult query={filter.q} />)}
      {isAsking && <MakeDialog briefs={[...selection.chosen]} onClose={close} onDone={done} />}
    </>
  )
}

function NoBriefs() {
  const say = useWords()
  return (
    <EmptyState title={say('allBriefs.none.title')} action={<ButtonLink to="/cases">{say('allBriefs.none.action')}</ButtonLink>}>
      {say('allBriefs.none.body')}
    </EmptyState>
  )
}

function NoResult({ query }: { query: string | undefined }) {
  const say = useWords()
  return (
    <EmptyState
      title={query ? say('allBriefs.nothing.query', { query }) : say('allBriefs.nothing.title')}
      action={
        <ButtonLink to="/briefs" search={{}} variant="default">
          {say('allBriefs.filter.clear')}
        </ButtonLink>
      }
    >
      {say('allBriefs.nothing.body')}
    </EmptyState>
  )
}
