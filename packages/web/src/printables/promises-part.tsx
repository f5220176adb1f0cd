import { useQuery } from '@tanstack/react-query'
import type { CaseFile } from '../cases/queries.ts'
import { caseTasksQuery } from '../tasks/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './print.module.css'

/** What somebody took on and has not done yet. */
export function PromisesPart({ file }: { file: CaseFile }) {
  const say = useWords()
  const tasks = useQuery(caseTasksQuery(file.id))
  const open = tasks.data?.filter((one) => one.doneAt === null)
  return (
    <section>
      <h2 className={classes.heading}>{say('tasks.open')}</h2>
      {tasks.isPending && <Loading rows={2} />}
      {tasks.isError && !open && <ErrorState error={tasks.error} retry={() => void tasks.refetch()} />}
      {open?.length === 0 && <p className={classes.quiet}>{say('print.none')}</p>}
      <ul className={classes.list}>
        {open?.map((one) => (
          <li key={one.id} className={classes.row}>
            <strong>{one.title}</strong>
            <div className={classes.quiet}>
              {one.assigneeName ?? say('deadline.owner.none')}
              {one.dueOn && (
                <>
                  {' · '}
                  <DateText day={one.dueOn} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
