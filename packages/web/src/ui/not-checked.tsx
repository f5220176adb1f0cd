import { IconCalendarQuestion, IconCircleHalf2 } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import classes from './certainty-mark.module.css'
import { certaintyOf, type Dated } from './certainty-mark.tsx'

const icons = { known: IconCircleHalf2, calendar: IconCalendarQuestion }

/**
 * Beside a date in a line: that its rule, or the calendar of its year, was not yet checked. Nothing where both were, or
 * where the date is not the rule's.
 */
export function NotChecked({ of }: { of: Dated }) {
  const say = useWords()
  const certainty = certaintyOf(of)
  if (certainty !== 'known' && certainty !== 'calendar') return null
  const Icon = icons[certainty]
  return (
    <>
      {' '}
      <span className={classes.word} title={say(`certainty.${certainty}.hint`)}>
        <Icon size={14} aria-hidden /> {say(`certainty.${certainty}`)}
      </span>
    </>
  )
}
