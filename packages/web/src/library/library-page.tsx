import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { AuthorityDialog } from './authority-dialog.tsx'
import { AuthorityEntry } from './authority-entry.tsx'
import { ImportDialog } from './import-dialog.tsx'
import classes from './library.module.css'
import { LibraryFilters } from './library-filters.tsx'
import { isFiltered, type LibraryFilter } from './library-search.ts'
import { libraryQuery } from './queries.ts'

const route = getRouteApi('/inside/library')

/** All that the team cites, with search and filters that stand in the address. */
export function LibraryPage() {
  const say = useWords()
  if (useRight('library.read')) return <Library />
  return (
    <Page title={say('library.title')}>
      <NoPermission />
    </Page>
  )
}

function Library() {
  const say = useWords()
  const navigate = useNavigate()
  const { open, ...filter } = route.useSearch()
  const mayWrite = useRight('library.write')
  const list = useInfiniteQuery(libraryQuery(filter))
  const rows = list.data?.pages.flatMap((page) => page.items)
  const isBare = rows?.length === 0 && !isFiltered(filter)
  const close = (ignoreBlocker: boolean) =>
    void navigate({ to: '/library', search: filter, ignoreBlocker, replace: true, resetScroll: false })
  const actions = mayWrite && <Actions filter={filter} isFirst={isBare} />
  return (
    <Page title={say('library.title')} lead={say('library.lead')} actions={!isBare && actions}>
      {!isBare && <LibraryFilters filter={filter} isSearching={list.isPlaceholderData} />}
      {list.isError && !rows && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={8} height={72} />}
      {rows && rows.length > 0 && (
        <ul className={classes.list} aria-busy={list.isPlaceholderData}>
          {rows.map((one) => (
            <AuthorityEntry key={one.id} authority={one} />
          ))}
        </ul>
      )}
      <MoreRows list={list} label={say('library.more')} />
      {isBare && (
        <EmptyState title={say('library.none.title')} action={actions} example={say('library.none.example')}>
          {say('library.none.body')}
        </EmptyState>
      )}
      {rows?.length === 0 && !isBare && <NoResult query={filter.q} />}
      {mayWrite && open === 'new' && <AuthorityDialog onClose={() => close(false)} onDone={() => close(true)} />}
      {mayWrite && open === 'import' && <ImportDialog onClose={() => close(false)} />}
    </Page>
  )
}

/** The one that is more likely to fill an empty library comes first in it. */
function Actions({ filter, isFirst }: { filter: LibraryFilter; isFirst: boolean }) {
  const say = useWords()
  return (
    <>
      <ButtonLink
        to="/library"
        search={{ ...filter, open: 'new' }}
        resetScroll={false}
        leftSection={<IconPlus size={18} aria-hidden />}
        variant={isFirst ? 'default' : 'filled'}
      >
        {say('library.new')}
      </ButtonLink>
      <ButtonLink
        to="/library"
        search={{ ...filter, open: 'import' }}
        resetScroll={false}
        leftSection={<IconFileImport size={18} aria-hidden />}
        variant={isFirst ? 'filled' : 'default'}
      >
        {say('library.import')}
      </ButtonLink>
    </>
  )
}

function NoResult({ query }: { query: string | undefined }) {
  const say = useWords()
  return (
    <EmptyState
      title={query ? say('library.nothing.query', { query }) : say('library.nothing.title')}
      action={
        <ButtonLink to="/library" search={{}} variant="default">
          {say('library.filter.clear')}
        </ButtonLink>
      }
    >
      {say('library.nothing.body')}
    </EmptyState>
  )
}
