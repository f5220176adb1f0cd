import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ProceedingState } from '@travessia/shared/docket'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { IconLink } from '../ui/icon-link.tsx'
import { useWords } from '../words/use-words.ts'
import { Enquiry } from './enquiry.tsx'
import { NextStep } from './next-step.tsx'
import { nothingOpen } from './open-form.ts'
import classes from './proceeding-strip.module.css'
import type { CaseFile } from './queries.ts'
import { SilenceNotice } from './silence-notice.tsx'

interface ProceedingRowProps {
  file: CaseFile
  proceeding: ProceedingView
  state: ProceedingState | undefined
}

/** One proceeding in one line: body, number, stage since when, what comes next and whose it is. */
export function ProceedingRow({ file, proceeding, state }: ProceedingRowProps) {
  const say = useWords()
  const names = useLawNames()
  const mayWrite = useRight('proceeding.write')
  const { procedure } = proceeding
  const title = [names.body(procedure), proceeding.number].filter(Boolean).join(' ')
  return (
    <li className={classes.row}>
      <div className={classes.body}>
        <h2 className={classes.name}>
          <Link to="/cases/$case" params={{ case: file.id }} search={{ show: proceeding.id }} resetScroll={false} className={classes.link}>
            {title}
          </Link>
        </h2>
        <div className={classes.quiet}>
          {names.procedure(procedure)}
          {proceeding.court && `, ${names.court(procedure, proceeding.court)}`}
        </div>
      </div>
      <div className={classes.stage}>
        <Stage file={file} proceeding={proceeding} waiting={state?.waiting ?? null} />
      </div>
      <div className={classes.next}>
        <NextStep file={file} proceeding={proceeding} />
        {state?.waiting?.enquireOn && <Enquiry proceeding={proceeding} on={state.waiting.enquireOn} />}
      </div>
      {mayWrite && (
        <IconLink
          to="."
          search={(now) => ({ ...now, ...nothingOpen, edit: proceeding.id })}
          resetScroll={false}
          color="gray"
          aria-label={say('proceeding.edit.of', { name: title })}
          className={classes.edit}
        >
          <IconPencil size={18} />
        </IconLink>
      )}
      {state?.silences.map((silence) => (
        <SilenceNotice key={`${silence.rule} ${silence.since}`} proceeding={proceeding} silence={silence} />
      ))}
    </li>
  )
}

interface StageProps {
  file: CaseFile
  proceeding: ProceedingView
  waiting: ProceedingState['waiting']
}

/** Where a proceeding stands, or how it ended, since when. */
export function Stage({ file, proceeding, waiting }: StageProps) {
  const say = useWords()
  const law = useLaw()
  const names = useLawNames()
  const { procedure, stage, since, outcome } = proceeding
  const ending = file.events.findLast(
    (one) => one.proceedingId === proceeding.id && law.findEventKind(procedure, one.kind)?.outcome === outcome,
  )
  return (
    <>
      <strong>{outcome && ending ? names.kind(procedure, ending.kind) : names.stage(procedure, stage)}</strong>
      {since && (
        <div className={classes.quiet}>
          {say(outcome ? 'proceeding.endedOn' : 'proceeding.since')} <DateText day={since} />
          {waiting && waiting.months > 0 && ` (${say('proceeding.months', { count: waiting.months })})`}
        </div>
      )}
    </>
  )
}
