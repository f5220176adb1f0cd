import { getRouteApi } from '@tanstack/react-router'
import { useCase } from '../cases/queries.ts'
import { useWords } from '../words/use-words.ts'
import classes from './discussion.module.css'
import { Discussion } from './discussion.tsx'

const route = getRouteApi('/inside/cases/$case/discussion')

/** What the team says to each other about the case and its deadlines. */
export function DiscussionPage() {
  const say = useWords()
  const file = useCase(route.useParams().case)
  return (
    <section className={classes.page} aria-label={say('discussion.title')}>
      <Discussion caseId={file.id} />
    </section>
  )
}
