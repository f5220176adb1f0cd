import { countryName } from '@travessia/shared/briefs/caption'
import { axes, fronts } from '@travessia/shared/choices'
import type { Language, Text } from '@travessia/shared/languages'
import type { Counted, OverviewChart, OverviewRow, OverviewView } from '@travessia/shared/overview'
import { bodyName, stageName } from '../law-names.ts'
import { chartOf, type Telling, viewOf } from './charts.ts'
import { linkTo } from './links.ts'
import { axisNames, frontNames, type OverviewWord, sayOverview } from './words.ts'

/** Open cases by what they are, one of the ways at a time. */
export function whereChart(telling: Telling): OverviewChart {
  const { figures, language } = telling
  const { front, forum, axis, territory, nationality } = figures
  const views = [
    { view: groups(telling, 'front', front, (key) => ours(nameOf(frontNames, fronts, key, language))), isIn: true },
    { view: groups(telling, 'forum', forum, (key) => ours(bodyName(key, language)), 'noProceeding'), isIn: true },
    { view: stages(telling), isIn: true },
    { view: groups(telling, 'axis', axis, (key) => ours(nameOf(axisNames, axes, key, language))), isIn: true },
    { view: groups(telling, 'territory', territory, (key) => ({ label: '', name: key })), isIn: true },
    { view: nationalities(telling), isIn: nationality !== null },
  ]
  return chartOf(
    'where',
    language,
    views.flatMap(({ view, isIn }) => (isIn ? [view] : [])),
  )
}

function groups(
  telling: Telling,
  by: 'front' | 'forum' | 'axis' | 'territory',
  counted: readonly Counted[],
  told: (key: string) => Pick<OverviewRow, 'label' | 'name'>,
  none: OverviewWord = 'notSaid',
): OverviewView {
  const { scope, language } = telling
  const rows = counted.map(({ key, count }): OverviewRow => {
    if (key === '') return { label: sayOverview(none, language), name: '', values: [count], links: [null] }
    return { ...told(key), values: [count], links: [linkTo(scope, { [by]: key })] }
  })
  const note = by === 'territory' ? undefined : 'note.several'
  return viewOf(by, { language, draw: 'bars', series: ['cases'], rows, summary: summaryOf(rows, telling), note })
}

function stages(telling: Telling): OverviewView {
  const { figures, scope, language } = telling
  const rows = figures.stage.map(
    ({ forum, procedure, stage, count }): OverviewRow => ({
      label: `${bodyName(forum, language)} · ${stageName(procedure, stage, language)}`,
      name: '',
      values: [count],
      links: [linkTo(scope, { forum, stage })],
    }),
  )
  return viewOf('stage', { language, draw: 'bars', series: ['cases'], rows, summary: summaryOf(rows, telling), note: 'note.several' })
}

/** Small groups stand together, without a list behind them. */
function nationalities(telling: Telling): OverviewView {
  const { figures, scope, language } = telling
  const { shown = [], hidden = null } = figures.nationality ?? {}
  const rows = shown.map(
    ({ key, count }): OverviewRow => ({
      ...ours(countryName(key, language)),
      values: [count],
      links: [linkTo(scope, { nationality: key })],
    }),
  )
  const together: OverviewRow[] =
    hidden === null || hidden.count === null
      ? []
      : [{ ...ours(sayOverview('hidden.together', language, { groups: hidden.groups })), values: [hidden.count], links: [null] }]
  const all = [...rows, ...together]
  const [first] = rows
  const summary = first ? sayOverview('summary.mostOf', language, { name: first.label, count: first.values[0] ?? 0 }) : ''
  return viewOf('nationality', { language, draw: 'bars', series: ['cases'], rows: all, summary, note: 'note.small' })
}

function summaryOf(rows: readonly OverviewRow[], { figures, language }: Telling): string {
  const [first] = rows
  return first
    ? sayOverview('summary.most', language, { name: first.label || first.name, count: first.values[0] ?? 0, total: figures.cases.open })
    : ''
}

function ours(label: string) {
  return { label, name: '' }
}

function nameOf<Key extends string>(names: Readonly<Record<Key, Text>>, known: readonly Key[], key: string, language: Language): string {
  const found = known.find((one) => one === key)
  return found ? names[found][language] : key
}
