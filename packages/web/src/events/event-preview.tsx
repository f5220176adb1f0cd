import { IconAlertTriangle, IconArrowRight, IconCircleCheck, IconCirclePlus, IconCircleX, IconFlag } from '@tabler/icons-react'
import type { DocketDeadline } from '@travessia/shared/docket'
import { stepText } from '@travessia/shared/steps'
import type { ReactNode } from 'react'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DateText } from '../ui/date-text.tsx'
import { NotChecked } from '../ui/not-checked.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { type Consequences, isNothing, type Moved, type StageMove } from './consequences.ts'
import classes from './event-preview.module.css'

/** What follows from an event, in words, while it is being written. */
export function EventPreview({ file, consequences }: { file: CaseFile; consequences: Consequences }) {
  const say = useWords()
  const language = useLanguage()
  const { stages, opened, gone, moved, warnings } = consequences
  if (isNothing(consequences)) return <p className={classes.nothing}>{say('preview.nothing')}</p>
  return (
    <ul className={classes.list}>
      {stages.map((move) => (
        <StageLine key={move.proceeding} file={file} move={move} />
      ))}
      {opened.filter(isTold).map((one) => (
        <Line key={keyOf(one)} icon={<IconCirclePlus size={18} aria-hidden />}>
          <strong>{say('preview.opens')}</strong> <DeadlineWords deadline={one} />
        </Line>
      ))}
      {moved.map((pair) => (
        <MovedLine key={keyOf(pair.after)} pair={pair} />
      ))}
      {gone.map((one) => (
        <Line key={keyOf(one)} tone="time" icon={<IconCircleX size={18} aria-hidden />}>
          <strong>{say('preview.gone')}</strong> <DeadlineWords deadline={one} />
        </Line>
      ))}
      {warnings.map((warning) => (
        <Line key={JSON.stringify(warning)} tone="time" icon={<IconAlertTriangle size={18} aria-hidden />}>
          <strong>{say('preview.warning')}</strong> {stepText(warning, language)}
        </Line>
      ))}
    </ul>
  )
}

function StageLine({ file, move }: { file: CaseFile; move: StageMove }) {
  const say = useWords()
  const names = useLawNames()
  const procedure = file.proceedings.find((one) => one.id === move.proceeding)?.procedure ?? ''
  return (
    <Line icon={move.ends ? <IconFlag size={18} aria-hidden /> : <IconArrowRight size={18} aria-hidden />}>
      <strong>{say(move.ends ? 'preview.ends' : 'preview.stage')}</strong>{' '}
      {move.before === move.after
        ? names.stage(procedure, move.after)
        : say('preview.fromTo', { before: names.stage(procedure, move.before), after: names.stage(procedure, move.after) })}
    </Line>
  )
}

function MovedLine({ pair: { before, after } }: { pair: Moved }) {
  const say = useWords()
  const names = useLawNames()
  const isLate = after.state === 'met late' || after.state === 'lapsed'
  const isDone = after.state === 'met'
  const icon = isDone ? (
    <IconCircleCheck size={18} aria-hidden />
  ) : isLate ? (
    <IconAlertTriangle size={18} aria-hidden />
  ) : (
    <IconArrowRight size={18} aria-hidden />
  )
  return (
    <Line tone={isDone ? 'done' : isLate ? 'loss' : undefined} icon={icon}>
      <strong>
        {say(before.state === after.state ? 'preview.moves' : 'preview.becomes', { state: say(`deadlineState.${after.state}`) })}
      </strong>{' '}
      {names.rule(after.procedure, after.rule)}
      {before.due !== after.due && after.due && (
        <>
          {': '}
          {before.due && (
            <>
              <s>
                <DateText day={before.due} />
              </s>{' '}
              →{' '}
            </>
          )}
          <DateText day={after.due} weekday />
          <NotChecked of={after} />
        </>
      )}
      {before.due === after.due && after.due && (
        <>
          {' '}
          ({say('deadline.until')} <DateText day={after.due} />)
        </>
      )}
    </Line>
  )
}

function DeadlineWords({ deadline }: { deadline: DocketDeadline }) {
  const say = useWords()
  const names = useLawNames()
  return (
    <>
      {deadline.proceeding === null && `${names.body(deadline.procedure)}, `}
      {names.rule(deadline.procedure, deadline.rule)} ({say(`holder.${deadline.holder}`)}){': '}
      {deadline.due ? (
        <>
          {say('deadline.until')} <DateText day={deadline.due} weekday relative zone={deadline.zone} />
          {deadline.state !== 'running' && ` · ${say(`deadlineState.${deadline.state}`)}`}
          <NotChecked of={deadline} />
        </>
      ) : (
        say(deadline.answer === 'due' ? 'deadlineState.running' : `due.none.${deadline.answer}`)
      )}
    </>
  )
}

function Line({ icon, tone, children }: { icon: ReactNode; tone?: 'loss' | 'time' | 'done' | undefined; children: ReactNode }) {
  return (
    <li className={classes.line} data-tone={tone}>
      {icon}
      <div>{children}</div>
    </li>
  )
}

/** A window without a date is nothing that follows: the door stood open before. */
function isTold({ proceeding, due }: DocketDeadline): boolean {
  return proceeding !== null || due !== null
}

function keyOf({ lineage, opens, proceeding, procedure }: DocketDeadline): string {
  return [lineage, opens.id, proceeding ?? procedure].join(' ')
}
