import { useQuery } from '@tanstack/react-query'
import { openRequestsQuery } from '../subject-requests/queries.ts'
import { RequestEntry } from '../subject-requests/request-entry.tsx'
import classes from '../subject-requests/requests.module.css'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'

/** What people ask for in all cases that one sees, the first one due on top. */
export function OpenRequests() {
  const say = useWords()
  const requests = useQuery(openRequestsQuery)
  return (
    <Section title={say('subject.title')} about={say('subject.about')}>
      {requests.isPending && <Loading rows={1} height={56} />}
      {requests.isError && <ErrorState error={requests.error} retry={() => void requests.refetch()} />}
      {requests.data?.length === 0 && <p className={classes.quiet}>{say('subject.none.open')}</p>}
      {requests.data && requests.data.length > 0 && (
        <ul className={classes.list}>
          {requests.data.map((one) => (
            <RequestEntry key={one.id} request={one} withCase />
          ))}
        </ul>
      )}
    </Section>
  )
}
