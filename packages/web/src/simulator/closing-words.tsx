import { useToday } from '../ui/clock.ts'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './simulator.module.css'

/** What a computed date is worth, and on paper the day on which it was printed. */
export function ClosingWords() {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  return (
    <footer className={classes.closing}>
      <p>{say('simulator.caution')}</p>
      <p className={classes.onPaper}>{say('simulator.printed', { day: formatDay(today, language) })}</p>
    </footer>
  )
}
