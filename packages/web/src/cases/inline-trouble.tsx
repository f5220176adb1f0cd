import { Button } from '@mantine/core'
import { readProblem } from '../api.ts'
import { useFieldMessage, useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'
import { useCaseInWords } from './case-in-words.ts'
import classes from './inline-cell.module.css'
import type { InlineEdit } from './inline-fields.ts'

/** Why the field was not saved. */
export function InlineTrouble({ error }: { error: unknown }) {
  const problemWords = useProblemWords()
  const fieldMessage = useFieldMessage()
  const problem = readProblem(error)
  const { title, detail } = problemWords(problem)
  const [wrong] = problem.errors ?? []
  return (
    <p role="alert" className={classes.trouble}>
      {wrong ? fieldMessage(wrong.detail || wrong.code) : (detail ?? title)}
    </p>
  )
}

interface InlineConflictProps {
  edit: InlineEdit
  theirs: Readonly<Record<string, unknown>>
  busy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else changed the same field: both versions, and a person decides. */
export function InlineConflict({ edit, theirs, busy, onKeepMine, onTakeTheirs }: InlineConflictProps) {
  const say = useWords()
  const inWords = useCaseInWords()
  const rows = inWords(edit, theirs).filter(({ field }) => field in edit)
  return (
    <div role="alert">
      <p className={classes.trouble}>{say('conflict.title')}</p>
      {rows.map(({ field, yours, theirs: standing }) => (
        <dl key={field} className={classes.versions}>
          <dt>{say('conflict.yours')}</dt>
          <dd>{yours || say('conflict.empty')}</dd>
          <dt>{say('conflict.theirs')}</dt>
          <dd>{standing || say('conflict.empty')}</dd>
        </dl>
      ))}
      <div className={classes.actions}>
        <Button size="compact-sm" loading={busy} onClick={onKeepMine}>
          {say('conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={busy} onClick={onTakeTheirs}>
          {say('conflict.takeTheirs')}
        </Button>
      </div>
    </div>
  )
}
