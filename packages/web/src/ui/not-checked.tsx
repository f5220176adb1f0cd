import { IconCircleHalf2 } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import classes from './certainty-mark.module.css'
import { certaintyOf, type Dated } from './certainty-mark.tsx'

/** Beside a date in a line: that its rule was not yet checked against the text. Nothing where it was, or where the date is not the rule's. */
export function NotChecked({ of }: { of: Dated }) {
  const say = useWords()
  if (certaintyOf(of) !== 'known') return null
  return (
    <span className={classes.word} title={say('certainty.known.hint')}>
      <IconCircleHalf2 size={14} aria-hidden /> {say('certainty.known')}
    </span>
  )
}
