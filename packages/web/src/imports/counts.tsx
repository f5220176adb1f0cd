import { type ImportRow, rowStates } from '@travessia/shared/imports/shapes'
import { useWords } from '../words/use-words.ts'
import classes from './imports.module.css'

/** How many rows came to what; what none came to is left out. */
export function Counts({ counts }: { counts: ImportRow['counts'] }) {
  const say = useWords()
  return (
    <dl className={classes.counts}>
      {rowStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <div key={state}>
            <dt>{say(`import.row.${state}`)}</dt>
            <dd>{counts[state]}</dd>
          </div>
        ))}
    </dl>
  )
}
