import { IconAlertOctagon } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import classes from './desk.module.css'

/** Nobody can give this one back: a shape and a word. */
export function FatalMark() {
  const say = useWords()
  return (
    <span className={classes.fatalMark}>
      <IconAlertOctagon size={16} aria-hidden /> {say('deadlineDesk.fatal')}
    </span>
  )
}
