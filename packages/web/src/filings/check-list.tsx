import type { UseQueryResult } from '@tanstack/react-query'
import type { FilingProblem } from '@travessia/shared/filings'
import type { PreflightItem } from '@travessia/shared/preflight'
import type { Brief } from '../briefs/queries.ts'
import { useWords } from '../words/use-words.ts'
import { CheckGroups, Line } from './check-groups.tsx'
import classes from './filings.module.css'

interface CheckListProps {
  caseId: string
  brief: Brief
  problems: readonly FilingProblem[]
  preflight: UseQueryResult<{ items: PreflightItem[] }>
}

/** What was looked at in the package and in the brief. */
export function CheckList({ caseId, brief, problems, preflight }: CheckListProps) {
  const say = useWords()
  const looked = preflight.data?.items ?? []
  // Of the annexes the package says more than the look at the brief does.
  const all = [...problems, ...looked.filter((one) => one.check !== 'annexes' || problems.length === 0)]
  return (
    <div aria-live="polite">
      <CheckGroups caseId={caseId} brief={brief} items={all} />
      {preflight.isPending && <p className={classes.running}>{say('filing.checks.running')}</p>}
      {preflight.isError && (
        <ul className={classes.checks}>
          <Line level="warns">{say('filing.checks.failed')}</Line>
        </ul>
      )}
    </div>
  )
}
