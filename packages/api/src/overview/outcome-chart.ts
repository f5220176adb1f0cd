import type { OverviewChart, OverviewRow } from '@travessia/shared/overview'
import { forumName, outcomeName } from '../law-names.ts'
import { chartOf, type Telling, viewOf } from './charts.ts'
import { linkToAll, span } from './links.ts'
import { sayOverview } from './words.ts'

/** How the proceedings ended that ended in the period, each by the name that its body has for it. */
export function outcomeChart({ figures, scope, language }: Telling): OverviewChart {
  const ended = span(figures.since, figures.today)
  const rows = figures.outcomes.map(
    ({ forum, procedure, outcome, count }): OverviewRow => ({
      label: `${forumName(procedure, language)} · ${outcomeName(procedure, outcome, language)}`,
      name: '',
      values: [count],
      links: [linkToAll(scope, { forum, outcome, ended })],
    }),
  )
  const [first] = rows
  const summary = first ? sayOverview('summary.mostOf', language, { name: first.label, count: first.values[0] ?? 0 }) : ''
  return chartOf('outcome', language, [viewOf('outcome', { language, draw: 'bars', series: ['proceedings'], rows, summary })])
}
