import { useWords } from '../words/use-words.ts'
import { ButtonLink } from './links.tsx'
import classes from './state.module.css'

/** Deleted, mistyped and not allowed look the same: what one may not see does not exist. */
export function NotFoundPage() {
  const say = useWords()
  return (
    <div className={classes.page}>
      <title>{`${say('problem.notFound.title')} · Travessia`}</title>
      <section className={classes.state}>
        <h1 className={classes.title}>{say('problem.notFound.title')}</h1>
        <p className={classes.words}>{say('problem.notFound.detail')}</p>
        <ButtonLink to="/">{say('action.home')}</ButtonLink>
      </section>
    </div>
  )
}
