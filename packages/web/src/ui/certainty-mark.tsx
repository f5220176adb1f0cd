import { Tooltip } from '@mantine/core'
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleOff,
  IconInfinity,
  IconMailOpened,
  IconUserEdit,
} from '@tabler/icons-react'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { useWords } from '../words/use-words.ts'
import classes from './certainty-mark.module.css'

export type Certainty = 'verified' | 'known' | 'set' | 'overridden' | 'ask' | 'open' | 'uncovered'

const icons = {
  verified: IconCircleCheckFilled,
  known: IconCircleHalf2,
  set: IconMailOpened,
  overridden: IconUserEdit,
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

export function certaintyOf(deadline: Pick<DeadlineView, 'answer' | 'confidence' | 'computed' | 'due'>): Certainty {
  if (deadline.answer !== 'due') return deadline.answer
  if (deadline.computed === null) return 'set'
  if (deadline.computed !== deadline.due) return 'overridden'
  return deadline.confidence === 'VERIFIED' ? 'verified' : 'known'
}
