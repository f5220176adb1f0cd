import type { ImportRow } from '@travessia/shared/imports/shapes'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './imports.module.css'

/** One's own imports, with how each stands. */
export function ImportList({ imports }: { imports: readonly ImportRow[] }) {
  const say = useWords()
  return (
    <Section title={say('import.list')}>
      <ul className={classes.list}>
        {imports.map(({ id, kind, state, askedAt, counts, total, done }) => (
          <li key={id} className={classes.entry}>
            <TextLink to="/import/$import" params={{ import: id }}>
              {say(`import.kind.${kind}`)}, <MomentText moment={askedAt} />
            </TextLink>
            <span>
              {say(`import.state.${state}`)} · {say('import.list.counts', { made: counts.made, bad: counts.bad })}
              {(state === 'making' || state === 'unmaking' || state === 'checking') && ` · ${say('import.progress', { done, total })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
