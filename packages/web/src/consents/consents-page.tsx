import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCase } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { CaseRequests } from '../subject-requests/case-requests.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { AtAGlance } from './at-a-glance.tsx'
import classes from './consents.module.css'
import { PersonConsents } from './person-consents.tsx'
import { consentsQuery, erasuresQuery } from './queries.ts'

const route = getRouteApi('/inside/cases/$case/consents')

/** What each person of the case allowed, and what they ask for. */
export function ConsentsPage() {
  const say = useWords()
  const file = useCase(route.useParams().case)
  const consents = useQuery(consentsQuery(file.id))
  const erasures = useQuery(erasuresQuery(file.id))
  const seesRequests = useRight('subject.read')
  if (file.people.length === 0) return <NoPeople caseId={file.id} />
  if (consents.isError) return <ErrorState error={consents.error} retry={() => void consents.refetch()} />
  if (!consents.data) return <Loading rows={3} height={96} />
  return (
    <>
      <p className={classes.lead}>{say('consents.lead')}</p>
      <AtAGlance people={file.people} consents={consents.data} />
      <ul className={classes.people}>
        {file.people.map((person) => (
          <PersonConsents
            key={person.id}
            file={file}
            person={person}
            consents={consents.data.filter((one) => one.personId === person.id)}
            erasedAt={erasures.data?.find((one) => one.personId === person.id)?.erasedAt}
          />
        ))}
      </ul>
      {seesRequests && <CaseRequests caseId={file.id} />}
    </>
  )
}

function NoPeople({ caseId }: { caseId: string }) {
  const say = useWords()
  const mayAdd = useRight('person.write')
  const action = mayAdd && (
    <ButtonLink to="/cases/$case/people" params={{ case: caseId }} search={{ person: 'new' }}>
      {say('person.new')}
    </ButtonLink>
  )
  return (
    <EmptyState title={say('consents.none.title')} action={action} example={say('consents.none.example')}>
      {say('consents.none.body')}
    </EmptyState>
  )
}
