import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReviewItem } from '@travessia/shared/data-protection/retention'
import { useState } from 'react'
import classes from '../subject-requests/requests.module.css'
import { DateText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { reviewQuery } from './queries.ts'

/** What the rules say is due for review: nothing of it goes by itself. */
export function ReviewSection() {
  const say = useWords()
  const review = useQuery(reviewQuery)
  return (
    <Section title={say('retention.review')} about={say('retention.review.about')}>
      {review.isPending && <Loading rows={1} height={56} />}
      {review.isError && <ErrorState error={review.error} retry={() => void review.refetch()} />}
      {review.data?.length === 0 && <p className={classes.quiet}>{say('retention.review.none')}</p>}
      {review.data && review.data.length > 0 && (
        <ul className={classes.list}>
          {review.data.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Item({ item }: { item: ReviewItem }) {
  const say = useWords()
  const [isDeciding, setDeciding] = useState(false)
  const { kind, caseId, caseReference, caseTitle, since } = item
  const what = item.what || caseTitle
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <strong>{what}</strong> ·{' '}
        <TextLink className={classes.reference} to="/cases/$case" params={{ case: caseId }}>
          {caseReference}
        </TextLink>
        <div className={classes.quiet}>
          {say(`retention.kind.${kind}`)} · {say('retention.since')} <DateText day={since} relative />
        </div>
      </div>
      <Button variant="default" size="sm" aria-label={say('retention.decide.of', { what })} onClick={() => setDeciding(true)}>
        {say('retention.decide')}
      </Button>
      {isDeciding && <DecideDialog item={item} what={what} onClose={() => setDeciding(false)} />}
    </li>
  )
}
