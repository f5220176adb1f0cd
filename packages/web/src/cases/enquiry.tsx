import type { IsoDate } from '@travessia/shared/dates'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { useLaw } from '../law/queries.ts'
import { useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { nothingOpen } from './open-form.ts'
import classes from './proceeding-strip.module.css'

/** Nothing binds the body: from when one may ask how the matter stands, and the way to record that one did. */
export function Enquiry({ proceeding, on }: { proceeding: ProceedingView; on: IsoDate }) {
  const say = useWords()
  const isDue = on <= useToday()
  const mayRecord = useRight('event.write')
  const kind = useLaw()
    .findForum(proceeding.procedure)
    ?.procedure.events.find((one) => one.enquires && (!one.from || one.from.includes(proceeding.stage)))
  return (
    <div className={classes.quiet}>
      {say(isDue ? 'proceeding.enquiry.due' : 'proceeding.enquiry.later')} <DateText day={on} />
      {isDue && mayRecord && kind && (
        <div className={classes.choices}>
          <ButtonLink
            to="."
            search={(now) => ({ ...now, ...nothingOpen, event: 'new' as const, of: proceeding.id, kind: kind.id })}
            resetScroll={false}
            variant="default"
            size="xs"
            className="no-print"
          >
            {say('proceeding.enquiry.record')}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
