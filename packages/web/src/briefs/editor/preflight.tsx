import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { PreflightItem } from '@travessia/shared/preflight'
import { isStatus } from '../../api.ts'
import { CheckGroups } from '../../filings/check-groups.tsx'
import { preflightQuery } from '../../filings/queries.ts'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { DocxProblem } from './docx-problem.tsx'

interface PreflightProps {
  caseId: string
  brief: Brief
  preflight: UseQueryResult<{ items: PreflightItem[] }>
  onGo: (section: string) => void
}

/** What was looked at in the brief and in its file; the missing facts are told elsewhere, each with its form. */
export function Preflight({ caseId, brief, preflight, onGo }: PreflightProps) {
  const say = useWords()
  const items = (preflight.data?.items ?? []).filter((one) => one.check !== 'gaps' || one.level === 'ok')
  return (
    <section aria-label={say('filing.checks')} aria-live="polite">
      {preflight.isPending && <p>{say('filing.checks.running')}</p>}
      {preflight.isError && <DocxProblem error={preflight.error} />}
      <CheckGroups caseId={caseId} brief={brief} items={items} onGo={onGo} />
    </section>
  )
}

/** Looks anew each time: the text is saved past the kept reads. A file that would tell protected names is not made. */
export function usePreflight(caseId: string, briefId: string) {
  const preflight = useQuery({ ...preflightQuery(caseId, briefId), staleTime: 0, gcTime: 0 })
  const isLeaking = preflight.data?.items.some(({ check, level }) => check === 'leaks' && level === 'blocks') ?? false
  return { preflight, isLeaking, isBarred: isLeaking || isStatus(preflight.error, 403) }
}
