import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { isOpen, orderByUrgency } from '../cases/next-step.tsx'
import { type CaseFile, useCase } from '../cases/queries.ts'
import { CaseFeed } from '../feeds/case-feed.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { DeadlineEntry } from './deadline-entry.tsx'
import classes from './deadlines-page.module.css'
import { deadlinesOfCaseQuery } from './queries.ts'

const route = getRouteApi('/inside/cases/$case/deadlines')

/** Every deadline of the case, of both sides: what is open, what is settled, and what was superseded. */
export function CaseDeadlinesPage() {
  const say = useWords()
  const file = useCase(route.useParams().case)
  const { data, isPending, error, refetch } = useQuery(deadlinesOfCaseQuery(file.id))
  if (isPending) return <Loading />
  if (!data) return <ErrorState error={error} retry={() => void refetch()} />
  const [windows, living] = part(data.filter((one) => one.supersededAt === null))
  const groups = [
    { title: say('deadlines.open'), items: orderByUrgency(living.filter(isOpen)) },
    {
      title: say('deadlines.settled'),
      items: living.filter((one) => !isOpen(one)).toSorted((a, b) => (b.due ?? '').localeCompare(a.due ?? '')),
    },
  ]
  if (data.length === 0)
    return (
      <EmptyState title={say('deadlines.none.title')} example={say('deadlines.none.example')}>
        {say('deadlines.none.body')}
      </EmptyState>
    )
  return (
    <>
      {groups.map(({ title, items }) => items.length > 0 && <Group key={title} file={file} title={title} items={items} all={data} />)}
      <Windows file={file} windows={orderByUrgency(windows)} all={data} />
      <Orphans file={file} living={[...living, ...windows]} all={data} />
      <CaseFeed caseId={file.id} />
    </>
  )
}

interface GroupProps {
  file: CaseFile
  title: string
  items: readonly DeadlineView[]
  all: readonly DeadlineView[]
}

function Group({ file, title, items, all }: GroupProps) {
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.list}>
        {items.map((deadline) => (
          <DeadlineEntry key={deadline.id} file={file} deadline={deadline} all={all} />
        ))}
      </ul>
    </section>
  )
}

/** Windows of bodies before which there is no proceeding yet, and all the rest. */
function part(living: readonly DeadlineView[]) {
  return [living.filter((one) => one.proceedingId === null), living.filter((one) => one.proceedingId !== null)] as const
}

function Windows({ file, windows, all }: { file: CaseFile; windows: readonly DeadlineView[]; all: readonly DeadlineView[] }) {
  const say = useWords()
  if (windows.length === 0) return null
  return (
    <details className={classes.orphans}>
      <summary>{say('deadlines.windows', { count: windows.length })}</summary>
      <p>
        <TextLink to="/cases/$case/doors" params={{ case: file.id }}>
          {say('deadlines.windows.doors')}
        </TextLink>
      </p>
      <ul className={classes.list}>
        {windows.map((deadline) => (
          <DeadlineEntry key={deadline.id} file={file} deadline={deadline} all={all} />
        ))}
      </ul>
    </details>
  )
}

/** Superseded deadlines whose event is gone: nothing living stands in their place. */
function Orphans({ file, living, all }: { file: CaseFile; living: readonly DeadlineView[]; all: readonly DeadlineView[] }) {
  const say = useWords()
  const lives = new Set(living.map((one) => `${one.rule} ${one.openedBy}`))
  const orphans = all.filter((one) => one.supersededAt !== null && !lives.has(`${one.rule} ${one.openedBy}`))
  if (orphans.length === 0) return null
  return (
    <details className={classes.orphans}>
      <summary>{say('deadlines.superseded', { count: orphans.length })}</summary>
      <ul className={classes.list}>
        {orphans.map((deadline) => (
          <DeadlineEntry key={deadline.id} file={file} deadline={deadline} all={[]} />
        ))}
      </ul>
    </details>
  )
}
