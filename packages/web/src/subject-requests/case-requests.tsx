import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { caseRequestsQuery } from './queries.ts'
import { RequestEntry } from './request-entry.tsx'
import classes from './requests.module.css'

/** What the people of a case ask for about their data. */
export function CaseRequests({ caseId }: { caseId: string }) {
  const say = useWords()
  const requests = useQuery(caseRequestsQuery(caseId))
  return (
    <Section title={say('subject.title')} about={say('subject.about')}>
      {requests.isPending && <Loading rows={1} height={56} />}
      {requests.isError && <ErrorState error={requests.error} retry={() => void requests.refetch()} />}
      {requests.data?.length === 0 && <p className={classes.quiet}>{say('subject.none')}</p>}
      {requests.data && requests.data.length > 0 && (
        <ul className={classes.list}>
          {requests.data.map((one) => (
            <RequestEntry key={one.id} request={one} />
          ))}
        </ul>
      )}
    </Section>
  )
}
