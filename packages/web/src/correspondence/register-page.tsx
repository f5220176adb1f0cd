import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { RegisterRow } from '@travessia/shared/correspondence'
import type { SpreadsheetFormat } from '@travessia/shared/spreadsheets'
import { withoutEmpty } from '../batches/brief-list-search.ts'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { fetchFile } from '../ui/fetch-file.ts'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './correspondence.module.css'
import { EntryLine } from './entry-line.tsx'
import { registerListQuery } from './queries.ts'
import { RegisterFilters } from './register-filters.tsx'
import type { RegisterSearch } from './register-search.ts'

const route = getRouteApi('/inside/correspondence')

/** All that went out and came in, in the cases that the reader sees. */
export function RegisterPage() {
  const say = useWords()
  const filter = route.useSearch()
  const mayRead = useRight('case.read')
  return (
    <Page
      title={say('correspondence.all.title')}
      lead={say('correspondence.all.lead')}
      actions={mayRead && <SpreadsheetMenu take={(format) => fetchFile(exportAddress(filter, format))} />}
    >
      {mayRead ? <RegisterList filter={filter} /> : <NoPermission />}
    </Page>
  )
}

function exportAddress(filter: RegisterSearch, format: SpreadsheetFormat): string {
  return `/api/correspondence/export?${new URLSearchParams(withoutEmpty({ ...filter, format }))}`
}

function RegisterList({ filter }: { filter: RegisterSearch }) {
  const say = useWords()
  const list = useInfiniteQuery(registerListQuery(filter))
  const rows = list.data?.pages.flatMap((page) => page.items)
  const isBare = rows?.length === 0 && !Object.values(filter).some(Boolean)
  return (
    <>
      {!isBare && <RegisterFilters filter={filter} />}
      {list.isError && !rows && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading rows={6} height={72} />}
      {rows && rows.length > 0 && (
        <ul className={classes.list} aria-label={say('correspondence.all.title')} aria-busy={list.isPlaceholderData}>
          {rows.map((row) => (
            <EntryLine key={row.id} caseId={row.caseId} entry={row} place={<Place row={row} />} />
          ))}
        </ul>
      )}
      <MoreRows list={list} label={say('correspondence.more')} />
      {rows?.length === 0 && <Nothing isBare={isBare} />}
    </>
  )
}

function Place({ row }: { row: RegisterRow }) {
  return (
    <>
      <TextLink to="/cases/$case/briefs" params={{ case: row.caseId }} inherit>
        {row.caseReference} · {row.caseTitle}
      </TextLink>
      {row.forumName && ` · ${row.forumName}`}
    </>
  )
}

function Nothing({ isBare }: { isBare: boolean }) {
  const say = useWords()
  if (isBare)
    return (
      <EmptyState
        title={say('correspondence.all.none.title')}
        action={<ButtonLink to="/cases">{say('correspondence.all.none.action')}</ButtonLink>}
        example={say('correspondence.none.example')}
      >
        {say('correspondence.all.none.body')}
      </EmptyState>
    )
  return (
    <EmptyState
      title={say('correspondence.nothing.title')}
      action={
        <ButtonLink to="/correspondence" search={{}} variant="default">
          {say('correspondence.filter.clear')}
        </ButtonLink>
      }
    >
      {say('correspondence.nothing.body')}
    </EmptyState>
  )
}
