import { useWords } from '../words/use-words.ts'
import classes from './state.module.css'

/** For a page that the reader's role does not include. */
export function NoPermission() {
  const say = useWords()
  return (
    <section className={classes.state}>
      <h2 className={classes.title}>{say('problem.noPermission.title')}</h2>
      <p className={classes.words}>{say('problem.noPermission.detail')}</p>
    </section>
  )
}
