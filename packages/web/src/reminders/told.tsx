import { useQuery } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { MomentText } from '../ui/date-text.tsx'
import { useWords } from '../words/use-words.ts'
import { toldQuery } from './queries.ts'
import classes from './told.module.css'

/** Who was reminded of a deadline, and when each said that they saw it; nothing before the first reminder. */
export function Told({ deadline: { caseId, id } }: { deadline: Pick<DeadlineView, 'id' | 'caseId'> }) {
  const say = useWords()
  const told = useQuery(toldQuery(caseId, id)).data ?? []
  if (told.length === 0) return null
  return (
    <div className={classes.told}>
      <h4>{say('reminder.told')}</h4>
      <ul>
        {told.map((one) => (
          <li key={one.memberId} data-seen={one.acknowledgedAt !== null || undefined}>
            <strong>{one.memberName}</strong>{' '}
            <span className={classes.place}>
              ({say(`reminder.place.${one.place}`)}
              {one.forName && `, ${say('reminder.told.for', { name: one.forName })}`})
            </span>
            <div>
              {say(one.acknowledgedAt ? 'reminder.told.seen' : 'reminder.told.waiting')}{' '}
              <MomentText moment={one.acknowledgedAt ?? one.madeAt} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
