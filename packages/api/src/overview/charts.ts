import { longDay } from '@travessia/shared/briefs/long-day'
import { keepings } from '@travessia/shared/choices'
import type { Language } from '@travessia/shared/languages'
import type { OverviewChart, OverviewFigures, OverviewRow, OverviewScope, OverviewView } from '@travessia/shared/overview'
import { forumName, stageName } from '../law-names.ts'
import { daysOfMonth, linkTo, linkToAll } from './links.ts'
import { type OverviewWord, sayOverview } from './words.ts'

/** What a chart is told from. */
export interface Telling {
  readonly figures: OverviewFigures
  readonly scope: OverviewScope
  readonly language: Language
}

/** Where a chart would be too long, its table goes on. */
export function waitChart({ figures, scope, language }: Telling): OverviewChart {
  const rows = figures.waits.map(({ forum, procedure, stage, months, body, count }): OverviewRow => {
    const link = linkTo(scope, { forum, stage })
    const label = `${forumName(procedure, language)} · ${stageName(procedure, stage, language)}`
    return { label, name: '', values: [months, body, count], links: [link, linkTo(scope, { forum }), link] }
  })
  const [first] = rows
  const summary = first ? sayOverview('summary.mostOf', language, { name: first.label, count: first.values[0] ?? 0 }) : ''
  const series = ['months', 'body', 'proceedings'] as const
  const view = viewOf('wait', { language, draw: 'bars', series, rows, summary, note: 'note.wait' })
  return chartOf('wait', language, [view])
}

export function loadChart({ figures, scope, language }: Telling): OverviewChart {
  const rows = figures.load.map(({ member, name, cases, soon }): OverviewRow => {
    const person = member ?? 'nobody'
    return {
      label: member ? '' : sayOverview('nobody', language),
      name: member ? name : '',
      values: [cases, soon],
      links: [cases > 0 ? linkTo(scope, { lead: person }) : null, soon > 0 ? linkTo(scope, { owner: person }) : null],
    }
  })
  const most = figures.load.find(({ member, cases }) => member !== null && cases > 0)
  const summary = most ? sayOverview('summary.load', language, { name: most.name, count: most.cases }) : ''
  return chartOf('load', language, [viewOf('load', { language, draw: 'bars', series: ['led', 'soon'], rows, summary })])
}

export function keptChart({ figures, scope, language }: Telling): OverviewChart {
  const rows = figures.deadlines.map(({ month, ...kept }): OverviewRow => {
    const link = (how: (typeof keepings)[number]) => (kept[how] > 0 ? linkToAll(scope, { kept: how, due: daysOfMonth(month) }) : null)
    return { label: monthName(month, language), name: '', values: keepings.map((how) => kept[how]), links: keepings.map(link) }
  })
  const [met, late, lapsed] = sumsOf(rows, 3)
  const isNone = rows.every(({ values }) => values.every((value) => value === 0))
  const summary = isNone ? '' : sayOverview('sentence.kept', language, { met: met ?? 0, late: late ?? 0, lapsed: lapsed ?? 0 })
  return chartOf('kept', language, [viewOf('kept', { language, draw: 'stacks', series: keepings, rows: isNone ? [] : rows, summary })])
}

export function movementChart({ figures, scope, language }: Telling): OverviewChart {
  const rows = figures.movement.map(({ month, opened, closed }): OverviewRow => {
    const days = daysOfMonth(month)
    const links = [opened > 0 ? linkToAll(scope, { opened: days }) : null, closed > 0 ? linkToAll(scope, { closed: days }) : null]
    return { label: monthName(month, language), name: '', values: [opened, closed], links }
  })
  const [opened, closed] = sumsOf(rows, 2)
  const isNone = rows.every(({ values }) => values.every((value) => value === 0))
  const summary = isNone ? '' : sayOverview('summary.movement', language, { opened: opened ?? 0, closed: closed ?? 0 })
  const series = ['opened', 'closed'] as const
  return chartOf('movement', language, [viewOf('movement', { language, draw: 'lines', series, rows: isNone ? [] : rows, summary })])
}

export function chartOf(
  id: 'where' | 'wait' | 'load' | 'kept' | 'outcome' | 'measures' | 'movement',
  language: Language,
  views: OverviewView[],
): OverviewChart {
  return { id, question: sayOverview(`${id}.question`, language), views }
}

type WordAfter<Prefix extends string, Word = OverviewWord> = Word extends `${Prefix}.${infer Name}` ? Name : never

interface Viewing {
  language: Language
  draw: OverviewView['draw']
  opens?: OverviewView['opens']
  series: readonly WordAfter<'series'>[]
  rows: OverviewRow[]
  summary: string
  note?: OverviewWord | undefined
}

export function viewOf(id: WordAfter<'view'>, { language, draw, opens = 'cases', series, rows, summary, note }: Viewing): OverviewView {
  const label = sayOverview(`view.${id}`, language)
  const named = series.map((one) => ({ id: one, label: sayOverview(`series.${one}`, language), as: drawnAs(id, one) }))
  return { id, label, draw, opens, heading: label, series: named, summary, note: note ? sayOverview(note, language) : null, rows }
}

/** Among months at a stage the body's median is a mark to hold them against, and how many they are is told in figures. */
function drawnAs(view: string, series: string): OverviewView['series'][number]['as'] {
  if (view !== 'wait' || series === 'months') return 'length'
  return series === 'body' ? 'mark' : 'figure'
}

function sumsOf(rows: readonly OverviewRow[], series: number): number[] {
  return Array.from({ length: series }, (_, at) => rows.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
}

/** `mar 2026`. */
function monthName(month: string, language: Language): string {
  return `${longDay(`${month}-01`, language, 'month').slice(0, 3)} ${month.slice(0, 4)}`
}
