import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ChecklistView } from '@travessia/shared/tasks'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useMe, useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { checklistsQuery } from './queries.ts'
import classes from './tasks.module.css'

/** What the proceedings may file: one click makes tasks of its steps. What may come next stands open, the rest folded away. */
export function ChecklistOffers({ caseId }: { caseId: string }) {
  const say = useWords()
  const offers = useQuery(checklistsQuery(caseId)).data ?? []
  const [next, later] = [offers.filter((one) => one.isNext), offers.filter((one) => !one.isNext)]
  if (offers.length === 0) return null
  return (
    <Section title={say('checklist.title')} about={say('checklist.about')}>
      {next.length > 0 && <Offers caseId={caseId} offers={next} />}
      {later.length > 0 && (
        <details className={classes.later}>
          <summary>{say('checklist.later', { count: later.length })}</summary>
          <Offers caseId={caseId} offers={later} />
        </details>
      )}
    </Section>
  )
}

function Offers({ caseId, offers }: { caseId: string; offers: readonly ChecklistView[] }) {
  return (
    <ul className={classes.offers}>
      {offers.map((offer) => (
        <Offer key={`${offer.proceedingId} ${offer.filing}`} caseId={caseId} offer={offer} />
      ))}
    </ul>
  )
}

function Offer({ caseId, offer }: { caseId: string; offer: ChecklistView }) {
  const say = useWords()
  const me = useMe()
  const mayWrite = useRight('task.write')
  const onError = useShowFailure()
  const missing = offer.steps - offer.made
  const make = useMutation({
    mutationFn: () => {
      const { proceedingId, filing, dueOn } = offer
      return parseResponse(
        api.cases[':case'].checklists.$post({ param: { case: caseId }, json: { proceedingId, filing, dueOn, assigneeId: me.user.id } }),
      )
    },
    onSuccess: () => notifications.show({ message: say('checklist.made', { count: missing }) }),
    onError,
  })
  return (
    <li className={classes.offer}>
      <div className={classes.what}>
        <div className={classes.title}>{offer.filingName}</div>
        <div className={classes.facts}>
          <span>{offer.forumName}</span>
          <span>{say('checklist.steps', { count: offer.steps, made: offer.made })}</span>
          {offer.dueOn && (
            <span>
              {say('checklist.aim')} <DateText day={offer.dueOn} relative />
            </span>
          )}
        </div>
      </div>
      {mayWrite && missing > 0 && (
        <Button
          variant="default"
          loading={make.isPending}
          onClick={() => make.mutate()}
          aria-label={say('checklist.make.name', { filing: offer.filingName })}
        >
          {say(offer.made > 0 ? 'checklist.complete' : 'checklist.make')}
        </Button>
      )}
    </li>
  )
}
