import type { ProceedingState } from '@travessia/shared/docket'
import { stepText } from '@travessia/shared/steps'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { formatDay } from '../ui/format-day.ts'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { Choices } from './choices.tsx'
import { DeadlineList } from './deadline-list.tsx'
import type { Reading, SimulatedDeadline } from './read-simulation.ts'
import type { SimulatedProceeding } from './simulation.ts'
import classes from './simulator.module.css'
import { useAddEvent } from './use-add-event.ts'

interface ProceedingResultProps {
  at: number
  proceeding: SimulatedProceeding
  state: ProceedingState
  deadlines: readonly SimulatedDeadline[]
  reading: Reading
}

/** Where a procedure stands after these events: its stage, what is odd, what lapsed, what may come, and every deadline. */
export function ProceedingResult({ at, proceeding: { procedure }, state, deadlines, reading }: ProceedingResultProps) {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  const add = useAddEvent(reading)
  return (
    <Section title={`${names.body(procedure)} · ${names.procedure(procedure)}`}>
      <Standing procedure={procedure} state={state} />
      {state.warnings.map((warning) => (
        <Notice key={JSON.stringify(warning)} tone="time">
          {stepText(warning, language)}
        </Notice>
      ))}
      {state.silences.map((silence) => (
        <Notice key={silence.rule + silence.since} tone="time">
          {say('proceeding.silence', { rule: names.rule(procedure, silence.rule), day: formatDay(silence.since, language) })}
          {silence.mayFollow.length > 0 && (
            <Choices
              title={say('proceeding.silence.next')}
              procedure={procedure}
              kinds={silence.mayFollow}
              onChoose={(kind) => add(at, kind)}
            />
          )}
        </Notice>
      ))}
      {state.next.length > 0 && (
        <Choices title={say('simulator.next')} procedure={procedure} kinds={state.next} onChoose={(kind) => add(at, kind)} />
      )}
      <DeadlineList deadlines={deadlines} />
    </Section>
  )
}

function Standing({ procedure, state }: { procedure: string; state: ProceedingState }) {
  const say = useWords()
  const read = useText()
  const names = useLawNames()
  const home = useLaw().findForum(procedure)
  const outcome = home?.procedure.outcomes.find((one) => one.id === state.outcome)
  return (
    <p className={classes.stage}>
      <span className={classes.quiet}>{say('simulator.stage')}</span> <strong>{names.stage(procedure, state.stage)}</strong>
      {outcome && (
        <>
          {', '}
          {say('simulator.outcome')} <strong>{read(outcome.name)}</strong>
        </>
      )}
      {state.since && (
        <span className={classes.quiet}>
          {', '}
          {say('simulator.since')} <DateText day={state.since} />
        </span>
      )}
    </p>
  )
}
