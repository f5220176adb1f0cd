import { Button } from '@mantine/core'
import { readProblem } from '../api.ts'
import { useWords } from '../words/use-words.ts'
import { useProblemWords } from './problem-words.ts'
import classes from './state.module.css'

interface ErrorStateProps {
  error: unknown
  retry?: () => void
}

/** A read that failed: what happened, what is kept, what to do, and the code for support. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const say = useWords()
  const problemWords = useProblemWords()
  const problem = readProblem(error)
  const { title, detail } = problemWords(problem)
  return (
    <section className={classes.state} data-tone="loss" role="alert">
      <h2 className={classes.title}>{title}</h2>
      {detail && <p className={classes.words}>{detail}</p>}
      {retry && <Button onClick={retry}>{say('action.retry')}</Button>}
      {problem.status >= 500 && problem.request && <p className={classes.request}>{say('problem.request', { id: problem.request })}</p>}
    </section>
  )
}
