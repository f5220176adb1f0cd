import { citeText } from '@travessia/shared/cites'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { isOpen } from '../cases/next-step.tsx'
import { nothingOpen } from '../cases/open-form.ts'
import type { CaseFile } from '../cases/queries.ts'
import { NextMilestone } from '../deadlines/next-milestone.tsx'
import { useLawNames } from '../law/names.ts'
import { AcknowledgeButton } from '../reminders/acknowledge-button.tsx'
import { DateText } from '../ui/date-text.tsx'
import { Due } from '../ui/due.tsx'
import { TextLink } from '../ui/links.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { DeadlineHistory } from './deadline-history.tsx'
import classes from './deadlines-page.module.css'

interface DeadlineEntryProps {
  file: CaseFile
  deadline: DeadlineView
  all: readonly DeadlineView[]
}

/** A deadline in the list of the case: its day, what it is for, what opened and closed it, who looks after it. */
export function DeadlineEntry({ file, deadline, all }: DeadlineEntryProps) {
  const say = useWords()
  const language = useLanguage()
  const names = useLawNames()
  const { procedure } = deadline
  const number = file.proceedings.find((one) => one.id === deadline.proceedingId)?.number
  return (
    <li className={classes.entry}>
      <Due deadline={deadline} />
      <div className={classes.what}>
        <h3 className={classes.rule}>
          <TextLink to="." search={(now) => ({ ...now, ...nothingOpen, why: deadline.id })} resetScroll={false} c="inherit">
            {names.rule(procedure, deadline.rule)}
            <span className="sr-only">. {say('why.title')}</span>
          </TextLink>
        </h3>
        <div className={classes.quiet}>
          {[names.body(procedure), number].filter(Boolean).join(' ')} · {citeText(deadline.source.cite, language)}
        </div>
        <Mark file={file} label={say('deadline.openedBy')} eventId={deadline.openedBy} />
        <Mark file={file} label={say('deadline.closedBy')} eventId={deadline.closedBy} />
        {deadline.holder === 'us' && isOpen(deadline) && (
          <div className={classes.quiet}>
            {say('deadline.owner')}: {deadline.ownerName ?? say('deadline.owner.none')}
            {deadline.alternateName && ` · ${say('home.standsIn', { name: deadline.alternateName })}`}
          </div>
        )}
        {isOpen(deadline) && <NextMilestone deadline={deadline} />}
        {deadline.awaitsCheck && <strong>{say('home.awaitsCheck')}</strong>}
        <AcknowledgeButton deadlineId={deadline.id} what={names.rule(procedure, deadline.rule)} />
        <DeadlineHistory deadline={deadline} all={all} />
      </div>
    </li>
  )
}

function Mark({ file, label, eventId }: { file: CaseFile; label: string; eventId: string | null }) {
  const names = useLawNames()
  const event = file.events.find((one) => one.id === eventId)
  const proceeding = file.proceedings.find((one) => one.id === event?.proceedingId)
  if (!event || !proceeding) return null
  return (
    <div className={classes.quiet}>
      {label}: {names.kind(proceeding.procedure, event.kind)}, <DateText day={event.on} precision={event.precision} />
    </div>
  )
}
