import { Group, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { deadlineGroups } from '@travessia/shared/choices'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { fetchFile } from '../ui/fetch-file.ts'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { Page } from '../ui/page.tsx'
import { Segments } from '../ui/segments.tsx'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useWords } from '../words/use-words.ts'
import { DeadlineGroup } from './deadline-group.tsx'
import { HomeSentence } from './home-sentence.tsx'
import { HomeTasks } from './home-tasks.tsx'
import { deadlinesQuery, type OwnerFilter } from './queries.ts'

const route = getRouteApi('/inside/')
const owners: readonly OwnerFilter[] = ['all', 'me', 'nobody']

/** What is due, across all cases, nearest first. */
export function HomePage() {
  const say = useWords()
  const { owner = 'all' } = route.useSearch()
  const navigate = route.useNavigate()
  const deadlines = useInfiniteQuery(deadlinesQuery({ owner }))
  const rows = deadlines.data?.pages.flatMap((page) => page.items)
  return (
    <Page
      title={say('home.title')}
      lead={rows ? rows.length > 0 && <HomeSentence rows={rows} /> : deadlines.isPending && <SentenceLoading />}
    >
      <Group className="no-print" justify="space-between" gap="sm">
        <Segments
          label={say('home.owner')}
          value={owner}
          onChange={(chosen) => void navigate({ search: { owner: owners.find((known) => known === chosen) }, replace: true })}
          choices={owners.map((known) => ({ value: known, label: say(`home.owner.${known}`) }))}
        />
        {rows?.length !== 0 && <SpreadsheetMenu take={(format) => fetchFile(`/api/deadlines/export?owner=${owner}&format=${format}`)} />}
      </Group>
      {deadlines.isPending && <Loading rows={6} height={112} />}
      {deadlines.isError && !rows && <ErrorState error={deadlines.error} retry={() => void deadlines.refetch()} />}
      {rows?.length === 0 && (owner === 'all' ? <NoDeadlineYet /> : <NoneInSelection />)}
      {rows && <Groups rows={rows} />}
      <MoreRows list={deadlines} label={say('home.more')} />
      {!deadlines.isPending && <HomeTasks />}
    </Page>
  )
}

function SentenceLoading() {
  return <Skeleton component="span" display="block" height={24} width="min(100%, 32rem)" />
}

function Groups({ rows }: { rows: readonly DeadlineRow[] }) {
  return deadlineGroups.map((group) => {
    const members = rows.filter((row) => row.group === group)
    return members.length > 0 && <DeadlineGroup key={group} group={group} rows={members} />
  })
}

function NoDeadlineYet() {
  const say = useWords()
  const mayOpenCases = useRight('case.create')
  return (
    <EmptyState
      title={say('home.empty.title')}
      example={say('home.empty.example')}
      action={mayOpenCases && <ButtonLink to="/cases/new">{say('home.empty.action')}</ButtonLink>}
    >
      <p>{say('home.empty.body')}</p>
    </EmptyState>
  )
}

function NoneInSelection() {
  const say = useWords()
  return (
    <EmptyState
      title={say('home.none.title')}
      action={
        <ButtonLink to="/" variant="default">
          {say('home.none.action')}
        </ButtonLink>
      }
    >
      <p>{say('home.none.body')}</p>
    </EmptyState>
  )
}
