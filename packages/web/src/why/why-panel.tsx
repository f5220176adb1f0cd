import { useQuery } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { useCallback } from 'react'
import { isOpen } from '../cases/next-step.tsx'
import type { CaseFile } from '../cases/queries.ts'
import { ClosingCheck } from '../desk/closing-check.tsx'
import { Milestones } from '../desk/milestones.tsx'
import { NewerEvents } from '../desk/newer-events.tsx'
import { Discussion } from '../discussion/discussion.tsx'
import { RecordHistoryLink } from '../history/record-history.tsx'
import { useLawNames } from '../law/names.ts'
import { AcknowledgeButton } from '../reminders/acknowledge-button.tsx'
import { Told } from '../reminders/told.tsx'
import { Due } from '../ui/due.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { useCloseOnEscape } from '../ui/use-close-on-escape.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { CountSection } from './count-section.tsx'
import { DeadlineActions } from './deadline-actions.tsx'
import { DeadlineHistory } from './deadline-history.tsx'
import { MovedBy } from './moved-by.tsx'
import { OpenedBy } from './opened-by.tsx'
import { deadlinesOfCaseQuery } from './queries.ts'
import { SourceSection } from './source-section.tsx'
import classes from './why-panel.module.css'
import { WhyParagraph } from './why-paragraph.tsx'

interface WhyPanelProps {
  file: CaseFile
  deadlineId: string
  onClose: () => void
}

/** "Por que esta data?": the reasoning as a paragraph, the count on a calendar, and where it all stands. */
export function WhyPanel({ file, deadlineId, onClose }: WhyPanelProps) {
  const say = useWords()
  useReturnFocus()
  useCloseOnEscape(onClose)
  const takeFocus = useCallback((box: HTMLDivElement | null) => box?.focus({ preventScroll: true }), [])
  const all = useQuery(deadlinesOfCaseQuery(file.id))
  const deadline = all.data?.find((one) => one.id === deadlineId) ?? file.deadlines.find((one) => one.id === deadlineId)
  return (
    <SidePanel title={say('why.title')} onClose={onClose}>
      <div ref={takeFocus} tabIndex={-1} className={classes.content}>
        {deadline && <Reasoning file={file} deadline={deadline} all={all.data ?? []} />}
        {!deadline && all.isPending && <Loading rows={3} />}
        {!deadline && all.isError && <ErrorState error={all.error} retry={() => void all.refetch()} />}
        {!deadline && all.isSuccess && <p>{say('why.gone')}</p>}
      </div>
    </SidePanel>
  )
}

function Reasoning({ file, deadline, all }: { file: CaseFile; deadline: DeadlineView; all: readonly DeadlineView[] }) {
  const say = useWords()
  const names = useLawNames()
  const { procedure } = deadline
  return (
    <>
      <section>
        <h3 className={classes.rule}>{names.rule(procedure, deadline.rule)}</h3>
        <p className={classes.quiet}>
          {names.body(procedure)} · {names.procedure(procedure)}
        </p>
        <div className={classes.due}>
          <Due deadline={deadline} />
        </div>
        <AcknowledgeButton deadlineId={deadline.id} what={names.rule(procedure, deadline.rule)} />
        <Told deadline={deadline} />
      </section>
      <ClosingCheck deadline={deadline} />
      {deadline.supersededAt === null && <NewerEvents deadline={deadline} />}
      <WhyParagraph deadline={deadline} />
      <CountSection deadline={deadline} />
      <SourceSection
        deadline={deadline}
        openedBy={<OpenedBy file={file} deadline={deadline} />}
        movedBy={<MovedBy file={file} deadline={deadline} />}
      />
      {deadline.holder === 'us' && isOpen(deadline) && <Milestones deadline={deadline} />}
      <DeadlineActions file={file} deadline={deadline} />
      <section>
        <h3 className={classes.rule}>{say('discussion.title')}</h3>
        <Discussion caseId={file.id} deadline={deadline} />
      </section>
      <DeadlineHistory deadline={deadline} all={all} />
      <RecordHistoryLink caseId={file.id} record={deadline.id} />
    </>
  )
}
