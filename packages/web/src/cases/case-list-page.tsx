import { IconFileImport, IconPlus, IconTableImport } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { KeptCases } from '../kept-cases/kept-cases.tsx'
import { useRight } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useWords } from '../words/use-words.ts'
import { CaseFilters } from './case-filters.tsx'
import { CaseRows } from './case-rows.tsx'
import { isFiltered } from './list-search.ts'
import { NarrowedBy } from './narrowed-by.tsx'
import { NoCases, NoResult } from './no-cases.tsx'
import { caseListQuery, takeCases } from './queries.ts'
import { useCaseSearch } from './use-case-search.ts'

/** Every case that the reader may see, with search and filters. */
export function CaseListPage() {
  const say = useWords()
  const { search, choose, clear } = useCaseSearch()
  const mayCreate = useRight('case.create')
  const list = useInfiniteQuery(caseListQuery(search))
  const rows = list.data?.pages.flatMap((page) => page.items)
  const open = mayCreate && (
    <>
      <ButtonLink to="/cases/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {say('cases.new')}
      </ButtonLink>
      <ButtonLink to="/cases/import" variant="default" leftSection={<IconFileImport size={18} aria-hidden />}>
        {say('caseArchive.import')}
      </ButtonLink>
      <ButtonLink to="/import" variant="default" leftSection={<IconTableImport size={18} aria-hidden />}>
        {say('import.title')}
      </ButtonLink>
    </>
  )
  const actions = (
    <>
      <SpreadsheetMenu take={(format) => takeCases(search, format)} />
      {open}
    </>
  )
  const isBare = rows?.length === 0 && !isFiltered(search)
  return (
    <Page title={say('cases.title')} actions={!isBare && actions}>
      {!isBare && <KeptCases />}
      {!isBare && <CaseFilters search={search} isSearching={list.isPlaceholderData} onChoose={choose} onClear={clear} />}
      <NarrowedBy search={search} onChoose={choose} />
      {list.isError && !rows && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={8} height={84} />}
      {rows && rows.length > 0 && (
        <CaseRows
          rows={rows}
          isStale={list.isPlaceholderData}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
      {rows?.length === 0 && (isBare ? <NoCases action={open} /> : <NoResult query={search.q} />)}
    </Page>
  )
}
