import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { doorStates } from '@travessia/shared/doors'
import { type CaseFile, useCase } from '../cases/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { DoorEntry } from './door-entry.tsx'
import classes from './doors-page.module.css'
import { type DoorView, doorsQuery } from './queries.ts'

const route = getRouteApi('/inside/cases/$case/doors')

/** Which doors are open, and until when: every body that the case could go to, and why not where it cannot. */
export function DoorsPage() {
  const say = useWords()
  const file = useCase(route.useParams().case)
  const { data, isPending, error, refetch } = useQuery(doorsQuery(file.id))
  if (isPending) return <Loading />
  if (!data) return <ErrorState error={error} retry={() => void refetch()} />
  const groups = doorStates.map((state) => ({ state, doors: data.filter((door) => door.state === state) }))
  return (
    <>
      <p className={classes.lead}>{say('doors.lead')}</p>
      {needsState(file) && <Notice tone="time">{say('doors.noState')}</Notice>}
      {groups.map(({ state, doors }) => doors.length > 0 && <Group key={state} file={file} state={state} doors={doors} />)}
    </>
  )
}

/** What is shut stands folded below what is open. */
function Group({ file, state, doors }: { file: CaseFile; state: DoorView['state']; doors: readonly DoorView[] }) {
  const say = useWords()
  const title = (
    <h2 id={`doors-${state}`} className={classes.title}>
      {say(`doors.group.${state}`)} <span className={classes.count}>{doors.length}</span>
    </h2>
  )
  const list = (
    <ul className={classes.list}>
      {doors.map((door) => (
        <DoorEntry key={door.procedure} file={file} door={door} />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby={`doors-${state}`} className={classes.group}>
      {state === 'shut' ? (
        <details className={classes.shut}>
          <summary>{title}</summary>
          {list}
        </details>
      ) : (
        <>
          {title}
          {list}
        </>
      )}
    </section>
  )
}

function needsState({ state, proceedings }: CaseFile): boolean {
  return state === null && proceedings.length === 0
}
