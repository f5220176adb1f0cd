import { briefStates } from '@travessia/shared/choices'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import classes from './state-line.module.css'

/** How far the brief is on its way from draft to filed. */
export function StateLine({ state }: { state: Brief['state'] }) {
  const say = useWords()
  const now = briefStates.indexOf(state)
  return (
    <ol className={classes.line} aria-label={say('step.title')}>
      {briefStates.map((one, at) => (
        <li key={one} aria-current={at === now ? 'step' : undefined} data-past={at < now || undefined}>
          {say(`brief.state.${one}`)}
        </li>
      ))}
    </ol>
  )
}
