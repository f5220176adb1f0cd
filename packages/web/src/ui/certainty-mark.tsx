import { Tooltip } from '@mantine/core'
import {
  IconArrowRightBar,
  IconCalendarQuestion,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleOff,
  IconInfinity,
  IconMailOpened,
  IconQuestionMark,
  IconUserEdit,
} from '@tabler/icons-react'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { Step } from '@travessia/shared/steps'
import { useWords } from '../words/use-words.ts'
import classes from './certainty-mark.module.css'

export type Certainty =
  | 'verified'
  | 'known'
  | 'calendar'
  | 'unsure'
  | 'set'
  | 'extended'
  | 'overridden'
  | 'moved'
  | 'ask'
  | 'open'
  | 'uncovered'

const icons = {
  verified: IconCircleCheckFilled,
  known: IconCircleHalf2,
  calendar: IconCalendarQuestion,
  unsure: IconQuestionMark,
  set: IconMailOpened,
  extended: IconArrowRightBar,
  overridden: IconUserEdit,
  moved: IconArrowRightBar,
  ask: IconCircleDashed,
  open: IconInfinity,
  uncovered: IconCircleOff,
}

/** How sure we are of a date: a shape and a word, with the explanation on hover, focus or touch. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  const say = useWords()
  const Icon = icons[certainty]
  return (
    <Tooltip label={say(`certainty.${certainty}.hint`)}>
      <span className={classes.mark} data-certainty={certainty} tabIndex={0} role="note">
        <Icon size={16} aria-hidden />
        {say(`certainty.${certainty}`)}
        <span className="sr-only">. {say(`certainty.${certainty}.hint`)}</span>
      </span>
    </Tooltip>
  )
}

const moves: Record<string, Certainty> = { 'body-set': 'set', extended: 'extended', overridden: 'overridden' }

export interface Dated extends Pick<DeadlineView, 'answer' | 'confidence' | 'computed'> {
  readonly isCalendarChecked?: boolean
  readonly steps?: readonly Pick<Step, 'say'>[] | DeadlineView['steps']
}

/** Where a date stands: what last moved it, else how far its rule and then its calendar were checked. Lists carry no steps and say only that it was moved. */
export function certaintyOf({ answer, confidence, computed, isCalendarChecked = true, steps = [] }: Dated): Certainty {
  if (answer !== 'due') return answer
  const last = steps.findLast((step) => step.say in moves)
  const move = last && moves[last.say]
  if (move) return move
  if (computed !== null) return 'moved'
  if (confidence !== 'VERIFIED') return 'known'
  return isCalendarChecked ? 'verified' : 'calendar'
}
