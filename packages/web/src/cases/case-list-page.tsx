import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { BulkBar } from '../bulk/bulk-bar.tsx'
import { LastBulk } from '../bulk/last-bulk.tsx'
import { useSelection } from '../bulk/use-selection.ts'
import { KeptCases } from '../kept-cases/kept-cases.tsx'
import { useRight } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { IconLink } from '../ui/icon-link.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useDefaultView } from '../views/use-default-view.ts'
import { useWords } from '../words/use-words.ts'
import { CaseFilters } from './case-filters.tsx'
import { CaseRows } from './case-rows.tsx'
import { CaseViews } from './case-views.tsx'
import { ImportMenu } from './import-menu.tsx'
import { isFiltered } from './list-search.ts'
import { NarrowedBy } from './narrowed-by.tsx'
import { NoCases, NoResult } from './no-cases.tsx'
import { caseListQuery, takeCases, takeChosenCases } from './queries.ts'
import { useCaseSearch } from './use-case-search.ts'
import { useOwnViews } from './use-own-views.ts'

/** Every case that the reader may see, with search, filters and views. */
export function CaseListPage() {
  const say = useWords()
  const { search, choose, clear, open } = useCaseSearch()
  useDefaultView('cases', useOwnViews(), open)
  const list = useInfiniteQuery(caseListQuery(search))
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items), [list.data])
  const loaded = useMemo(() => rows?.map((one) => one.id) ?? [], [rows])
  const selection = useSelection(loaded)
  const mayOpen = useRight('case.read')
  const isBare = rows?.length === 0 && !isFiltered(search)
  const more = () => void list.fetchNextPage()
  return (
    <Page title={say('cases.title')} actions={!isBare && <Actions take={(format) => takeCases(search, format)} />}>
      {!isBare && <KeptCases />}
      {!isBare && <CaseViews search={search} onChoose={choose} onOpen={open} />}
      {!isBare && <CaseFilters search={search} isSearching={list.isPlaceholderData} onChoose={choose} onClear={clear} />}
      <NarrowedBy search={search} onChoose={choose} />
      {!isBare && <LastBulk />}
      {list.isError && !rows && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={8} height={84} />}
      {rows && rows.length > 0 && (
        <CaseRows
          rows={rows}
          search={search}
          selection={mayOpen ? selection : undefined}
          isStale={list.isPlaceholderData}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          failure={list.isFetchNextPageError ? list.error : null}
          onMore={more}
        />
      )}
      {rows?.length === 0 && (isBare ? <NoCases action={<Others />} /> : <NoResult query={search.q} />)}
      <BulkBar
        selection={selection}
        loaded={loaded}
        hasMore={list.hasNextPage}
        isLoadingMore={list.isFetchingNextPage}
        onMore={more}
        take={(cases, format) => takeChosenCases(search, cases, format)}
      />
    </Page>
  )
}

function Actions({ take }: Parameters<typeof SpreadsheetMenu>[0]) {
  return (
    <>
      <Others />
      <SpreadsheetMenu take={take} />
    </>
  )
}

function Others() {
  const say = useWords()
  const mayDelete = useRight('case.delete')
  return (
    <>
      <NewCase />
      {mayDelete && (
        <IconLink to="/cases/trash" size={42} variant="default" aria-label={say('caseTrash.title')} title={say('caseTrash.title')}>
          <IconTrash size={20} aria-hidden />
        </IconLink>
      )}
    </>
  )
}

function NewCase() {
  const say = useWords()
  const mayCreate = useRight('case.create')
  if (!mayCreate) return null
  return (
    <>
      <ButtonLink to="/cases/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {say('cases.new')}
      </ButtonLink>
      <ImportMenu />
    </>
  )
}
