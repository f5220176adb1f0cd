import { useRight } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import classes from './case-feed.module.css'
import { NewAddress } from './new-address.tsx'

/** The deadlines of one case in the calendar of a phone. */
export function CaseFeed({ caseId }: { caseId: string }) {
  const say = useWords()
  const mayMake = useRight('feed.write')
  if (!mayMake) return null
  return (
    <details className={classes.fold}>
      <summary>{say('feeds.ofCase')}</summary>
      <p className={classes.about}>{say('feeds.ofCase.about')}</p>
      <NewAddress of={{ owner: 'all', caseId }} />
    </details>
  )
}
