import { useQuery } from '@tanstack/react-query'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { SearchInput } from '../ui/search-input.tsx'
import { useWords } from '../words/use-words.ts'
import { HitList } from './hit-list.tsx'
import { KindFilter } from './kind-filter.tsx'
import { KindHits } from './kind-hits.tsx'
import { everythingQuery, fewestLetters } from './queries.ts'
import classes from './search-page.module.css'
import { useWordsSought } from './use-words-sought.ts'

/** The long list of what the search over everything finds. */
export function SearchPage() {
  const say = useWords()
  return (
    <Page title={say('find.title')} lead={say('find.lead')}>
      {useRight('case.register') ? <Search /> : <NoPermission />}
    </Page>
  )
}

function Search() {
  const say = useWords()
  const { q, kind, ask, choose } = useWordsSought()
  const isAsked = q.length >= fewestLetters
  const all = useQuery({ ...everythingQuery(q), enabled: isAsked })
  const counts = isAsked ? (all.data?.counts ?? []) : []
  return (
    <>
      <search className={classes.search}>
        <SearchInput
          query={q}
          label={say('find.label')}
          placeholder={say('find.placeholder')}
          isLabelShown
          isSearching={isAsked && all.isFetching}
          onSearch={ask}
        />
        <p className={classes.hint}>{say('find.hint')}</p>
        {counts.length > 0 && <KindFilter kind={kind} counts={counts} onChoose={choose} />}
      </search>
      {!isAsked && (
        <EmptyState title={say('find.start.title')} example={say('find.start.example')}>
          {say('find.start.body')}
        </EmptyState>
      )}
      {isAsked && all.isError && <ErrorState error={all.error} retry={() => void all.refetch()} />}
      {isAsked && all.isPending && <Loading rows={6} height={64} />}
      {isAsked && all.data?.similar && <Notice>{say('find.similar')}</Notice>}
      {isAsked && all.data?.items.length === 0 && (
        <EmptyState title={say('find.nothing.title', { query: q })}>{say('find.nothing.body')}</EmptyState>
      )}
      {isAsked &&
        all.data &&
        all.data.items.length > 0 &&
        (kind ? <KindHits q={q} kind={kind} /> : <HitList hits={all.data.items} counts={counts} onChoose={choose} />)}
    </>
  )
}
