import type { ImportProblem } from '@travessia/shared/authority-views'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { useAuthorityLabels } from './authority-form.ts'
import classes from './library.module.css'

/** What could not be read in full, each with its place, so that it can be mended in the other program. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const say = useWords()
  const labels = new Map(Object.entries(useAuthorityLabels()))
  if (problems.length === 0) return null
  return (
    <Notice tone="time" title={say('library.import.problems')}>
      <ul className={classes.problems}>
        {problems.map(({ place, line, title, code, field }) => (
          <li key={`${place} ${field}`}>
            {line === null ? say('library.import.place', { place }) : say('library.import.line', { place, line })}
            {title && ` (${title})`}: {say(`library.import.problem.${code}`, { field: labels.get(field ?? '') ?? field ?? '' })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
