import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { AcknowledgeButton } from '../reminders/acknowledge-button.tsx'
import { CertaintyMark, certaintyOf } from '../ui/certainty-mark.tsx'
import { Due } from '../ui/due.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './deadline-item.module.css'
import { DeadlineOwner } from './deadline-owner.tsx'
import { NextMilestone } from './next-milestone.tsx'

/** A row of the home page: the day big, what, case and body, who looks after it, how sure we are. */
export function DeadlineItem({ deadline }: { deadline: DeadlineRow }) {
  const say = useWords()
  return (
    <li className={classes.row}>
      <Due deadline={deadline} show="day" />
      <div className={classes.what}>
        <TextLink
          to="/cases/$case/deadlines"
          params={{ case: deadline.caseId }}
          search={{ why: deadline.id }}
          className={classes.rule}
          title={say('home.why')}
        >
          {deadline.ruleName}
        </TextLink>
        <div className={classes.case}>
          <TextLink to="/cases/$case" params={{ case: deadline.caseId }} c="inherit" underline="hover">
            {deadline.caseTitle}
          </TextLink>
          <span>
            {deadline.caseReference} · {deadline.forumName}
          </span>
        </div>
        <div className={classes.marks}>
          {deadline.holder !== 'us' && <span>{say(`holder.${deadline.holder}`)}</span>}
          <CertaintyMark certainty={certaintyOf(deadline)} />
          <NextMilestone deadline={deadline} />
        </div>
        <AcknowledgeButton deadlineId={deadline.id} what={deadline.ruleName} />
      </div>
      <DeadlineOwner deadline={deadline} what={deadline.ruleName} />
    </li>
  )
}
