import { Anchor } from '@mantine/core'
import { useWords } from '../words/use-words.ts'
import classes from './law.module.css'

export interface Chapter {
  readonly id: string
  readonly title: string
}

/** The parts of a long page, to jump to. */
export function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  const say = useWords()
  return (
    <nav aria-label={say('law.contents')} className={classes.contents}>
      <ul>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <Anchor href={`#${id}`}>{title}</Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
