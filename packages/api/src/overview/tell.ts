import { type Instant, secondsOf } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import type { OverviewFigures, OverviewPage, OverviewScope } from '@travessia/shared/overview'
import { keptChart, loadChart, movementChart, type Telling, waitChart } from './charts.ts'
import { measureChart } from './measure-chart.ts'
import { outcomeChart } from './outcome-chart.ts'
import { tellSentences } from './sentences.ts'
import { whereChart } from './where-chart.ts'

/** The figures as the page says them in a language: sentences first, then seven questions, each with its chart. */
export function tellOverview(
  { figures, countedAt }: { figures: OverviewFigures; countedAt: Instant },
  scope: OverviewScope,
  language: Language,
  now: Instant,
): OverviewPage {
  const telling: Telling = { figures, scope, language }
  return {
    scope,
    today: figures.today,
    since: figures.since,
    countedAt,
    age: Math.max(0, secondsOf(now) - secondsOf(countedAt)),
    isEmpty: figures.cases.open === 0 && figures.movement.every(({ opened, closed }) => opened + closed === 0),
    sentences: tellSentences(telling),
    charts: [whereChart, waitChart, loadChart, keptChart, outcomeChart, measureChart, movementChart].map((draw) => draw(telling)),
  }
}
