import type { BatchView } from '@travessia/shared/batches'
import { TextLink } from '../ui/links.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './brief-list.module.css'

const mostShown = 4

/** The briefs that were not made: each with the way to it, and why. */
export function BatchFailures({ failures }: Pick<BatchView, 'failures'>) {
  const say = useWords()
  return (
    <Notice tone="loss" title={say('allBriefs.refused', { count: failures.length })}>
      <ul className={classes.failures} aria-label={say('allBriefs.refused', { count: failures.length })} tabIndex={0}>
        {failures.map(({ brief, caseId, reference, title, reasons }) => (
          <li key={brief}>
            {caseId && (
              <TextLink to="/cases/$case/briefs/$brief" params={{ case: caseId, brief }} fw={600}>
                {reference} · {title}
              </TextLink>
            )}
            {!caseId && <strong>{say('allBriefs.unknown')}</strong>}
            <ul className={classes.reasons}>
              {reasons.slice(0, mostShown).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
              {reasons.length > mostShown && <li>{say('allBriefs.reasons.more', { count: reasons.length - mostShown })}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
