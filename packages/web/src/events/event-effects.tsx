import { IconArrowRight, IconCheck, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Docket, DocketDeadline } from '@travessia/shared/docket'
import type { EventView } from '@travessia/shared/events'
import type { ReactNode } from 'react'
import { nothingOpen } from '../cases/open-form.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DateText } from '../ui/date-text.tsx'
import { NotChecked } from '../ui/not-checked.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './timeline.module.css'

interface EventEffectsProps {
  file: CaseFile
  event: EventView
  docket: Docket
}

/** The small arrow lines: which deadlines the event opened, and which it closed, in time or late. */
export function EventEffects({ file, event, docket }: EventEffectsProps) {
  const opened = docket.deadlines.filter((one) => one.opens.id === event.id)
  const closed = docket.deadlines.filter((one) => one.closes?.id === event.id)
  if (opened.length + closed.length === 0) return null
  return (
    <ul className={classes.effects}>
      {opened
        .filter((one) => one.proceeding !== null)
        .map((one) => (
          <Opened key={one.lineage} file={file} deadline={one} />
        ))}
      <OpenedDoors file={file} windows={opened.filter((one) => one.proceeding === null && one.due !== null)} />
      {closed.map((one) => (
        <Closed key={one.lineage + one.opens.id} file={file} deadline={one} />
      ))}
    </ul>
  )
}

function Opened({ file, deadline }: { file: CaseFile; deadline: DocketDeadline }) {
  const say = useWords()
  const names = useLawNames()
  return (
    <li>
      <IconArrowRight size={16} aria-hidden />
      <span>
        {say('timeline.opens')}{' '}
        <WhyLink file={file} deadline={deadline}>
          {names.rule(deadline.procedure, deadline.rule)}
        </WhyLink>{' '}
        ({say(`holder.${deadline.holder}`)})
        {deadline.due ? (
          <>
            , {say('deadline.until')} <DateText day={deadline.due} />
            <NotChecked of={deadline} />
          </>
        ) : (
          deadline.answer !== 'due' && `, ${say(`due.none.${deadline.answer}`).toLowerCase()}`
        )}
      </span>
    </li>
  )
}

/** The windows of bodies before which there is no proceeding yet: one line for all. */
function OpenedDoors({ file, windows }: { file: CaseFile; windows: readonly DocketDeadline[] }) {
  const say = useWords()
  const names = useLawNames()
  if (windows.length === 0) return null
  return (
    <li>
      <IconArrowRight size={16} aria-hidden />
      <span>
        {say('timeline.opensDoors')}{' '}
        {windows.map((one, at) => (
          <span key={one.procedure + one.lineage}>
            {at > 0 && '; '}
            <WhyLink file={file} deadline={one}>
              {names.body(one.procedure)}
            </WhyLink>
            {one.due && (
              <>
                {' '}
                {say('deadline.until')} <DateText day={one.due} />
                <NotChecked of={one} />
              </>
            )}
          </span>
        ))}
      </span>
    </li>
  )
}

function Closed({ file, deadline }: { file: CaseFile; deadline: DocketDeadline }) {
  const say = useWords()
  const names = useLawNames()
  const isLate = deadline.state === 'met late'
  return (
    <li data-tone={isLate ? 'loss' : 'done'}>
      {isLate ? <IconX size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
      <span>
        {say(isLate ? 'timeline.closesLate' : 'timeline.closes')}{' '}
        <WhyLink file={file} deadline={deadline}>
          {names.rule(deadline.procedure, deadline.rule)}
        </WhyLink>
        {deadline.due && (
          <>
            {' '}
            ({say('deadline.until')} <DateText day={deadline.due} />)<NotChecked of={deadline} />
          </>
        )}
      </span>
    </li>
  )
}

/** To the reasoning of the stored deadline; plain words where it is not stored yet. */
function WhyLink({ file, deadline, children }: { file: CaseFile; deadline: DocketDeadline; children: ReactNode }) {
  const stored = file.deadlines.find((one) => one.rule === deadline.rule && one.openedBy === deadline.opens.id)
  if (!stored) return children
  return (
    <Link to="." search={(now) => ({ ...now, ...nothingOpen, why: stored.id })} resetScroll={false} className={classes.why}>
      {children}
    </Link>
  )
}
