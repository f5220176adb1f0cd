import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { Suspense, useCallback } from 'react'
import { useRight } from '../me/queries.ts'
import { AcknowledgeButton } from '../reminders/acknowledge-button.tsx'
import { Told } from '../reminders/told.tsx'
import { Due } from '../ui/due.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { useCloseOnEscape } from '../ui/use-close-on-escape.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { KeeperSelect } from '../why/keeper-select.tsx'
import { useWords } from '../words/use-words.ts'
import { CloseDeadline } from './close-deadline.tsx'
import { ClosingCheck } from './closing-check.tsx'
import classes from './desk.module.css'
import { FatalMark } from './fatal-mark.tsx'
import { Milestones } from './milestones.tsx'
import { NewerEvents } from './newer-events.tsx'

interface DeskPanelProps {
  /** Undefined while it is not among what the desk shows. */
  row: DeadlineRow | undefined
  kind: string | undefined
  isPending: boolean
  onRecord: (kind: string | undefined) => void
  onClose: () => void
}

/** One deadline beside the desk: who, what is to be ready, how it is closed, and what came in since. */
export function DeskPanel({ row, kind, isPending, onRecord, onClose }: DeskPanelProps) {
  const say = useWords()
  useReturnFocus()
  useCloseOnEscape(onClose)
  const takeFocus = useCallback((box: HTMLDivElement | null) => box?.focus({ preventScroll: true }), [])
  return (
    <SidePanel title={say('deadlineDesk.panel')} onClose={onClose}>
      <div ref={takeFocus} tabIndex={-1} className={classes.panel}>
        {row && <Sections row={row} kind={kind} onRecord={onRecord} />}
        {!row && (isPending ? <Loading rows={3} /> : <p>{say('deadlineDesk.panel.gone')}</p>)}
      </div>
    </SidePanel>
  )
}

function Sections({ row, kind, onRecord }: { row: DeadlineRow; kind: string | undefined; onRecord: (kind: string | undefined) => void }) {
  const say = useWords()
  const mayRecord = useRight('event.write')
  const isOpen = row.state === 'running' || row.state === 'lapsed' || row.state === 'suspended'
  return (
    <>
      <section>
        <h3>{row.ruleName}</h3>
        <p className={classes.quiet}>
          <TextLink to="/cases/$case" params={{ case: row.caseId }}>
            {row.caseTitle}
          </TextLink>{' '}
          · {row.caseReference} · {row.forumName}
        </p>
        <Due deadline={row} />
        {row.isFatal && <FatalMark />}
        <AcknowledgeButton deadlineId={row.id} what={row.ruleName} />
        <Told deadline={row} />
        <p>
          <ButtonLink to="/cases/$case/deadlines" params={{ case: row.caseId }} search={{ why: row.id }} variant="default" size="sm">
            {say('why.title')}
          </ButtonLink>
        </p>
      </section>
      {row.holder === 'us' && isOpen && (
        <section>
          <KeeperSelect deadline={row} keeper="owner" />
          <KeeperSelect deadline={row} keeper="alternate" />
        </section>
      )}
      <NewerEvents deadline={row} />
      {row.holder === 'us' && isOpen && <Milestones deadline={row} />}
      <ClosingCheck deadline={row} />
      {isOpen && mayRecord && (
        <Suspense fallback={<Loading rows={2} />}>
          <CloseDeadline row={row} kind={kind} onRecord={onRecord} />
        </Suspense>
      )}
    </>
  )
}
