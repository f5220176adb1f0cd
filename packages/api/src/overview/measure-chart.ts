import { complianceStates, voices } from '@travessia/shared/choices'
import type { OverviewChart, OverviewRow } from '@travessia/shared/overview'
import { bodyName } from '../law-names.ts'
import { complianceNames } from '../measures/words.ts'
import { chartOf, type Telling, viewOf } from './charts.ts'
import { linkToLedger } from './links.ts'
import { sayOverview } from './words.ts'

/** What was ordered: how far it is complied with according to each voice, and what each body ordered. Every figure opens the ledger. */
export function measureChart(telling: Telling): OverviewChart {
  return chartOf('measures', telling.language, [complianceView(telling), orderedView(telling)])
}

function complianceView({ figures, scope, language }: Telling) {
  const counted = new Map(figures.compliance.map((one) => [one.status, one]))
  const rows = [...complianceStates, 'none' as const].flatMap((status): OverviewRow[] => {
    const found = counted.get(status)
    if (!found) return []
    const values = voices.map((voice) => found[voice])
    const links = voices.map((voice) => (found[voice] > 0 ? linkToLedger(scope, { voice, status }) : null))
    return [{ label: complianceNames[status][language], name: '', values, links }]
  })
  const ordered = figures.ordered.reduce((sum, { count }) => sum + count, 0)
  const settled = (['complied', 'closed'] as const).reduce((sum, status) => sum + (counted.get(status)?.body ?? 0), 0)
  const summary = ordered === 0 ? '' : sayOverview('summary.measures', language, { ordered, settled })
  const series = ['saidState', 'saidUs', 'saidBody'] as const
  return viewOf('compliance', { language, draw: 'bars', opens: 'measures', series, rows, summary })
}

function orderedView({ figures, scope, language }: Telling) {
  const rows = figures.ordered.map(({ forum, count, overdue, contested }): OverviewRow => {
    const to = (filters: Record<string, string>) => linkToLedger(scope, { body: forum, ...filters })
    const links = [to({}), overdue > 0 ? to({ show: 'overdue' }) : null, contested > 0 ? to({ show: 'contested' }) : null]
    return { label: bodyName(forum, language), name: '', values: [count, overdue, contested], links }
  })
  const [overdue, contested] = (['overdue', 'contested'] as const).map((which) => figures.ordered.reduce((sum, one) => sum + one[which], 0))
  const summary = rows.length === 0 ? '' : sayOverview('summary.ordered', language, { overdue: overdue ?? 0, contested: contested ?? 0 })
  const series = ['ordered', 'pastTerm', 'contested'] as const
  return viewOf('ordered', { language, draw: 'bars', opens: 'measures', series, rows, summary })
}
