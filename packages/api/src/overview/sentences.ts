import type { keepings } from '@travessia/shared/choices'
import type { OverviewPage } from '@travessia/shared/overview'
import { forumName, stageName } from '../law-names.ts'
import type { Telling } from './charts.ts'
import { linkTo, linkToAll, span } from './links.ts'
import { type OverviewWord, sayOverview } from './words.ts'

type Sentence = OverviewPage['sentences'][number]

/** What the figures mean, in plain words, what presses first. What is nought and says nothing stays out. */
export function tellSentences(telling: Telling): Sentence[] {
  const { figures, scope, language } = telling
  const { overdue, unowned } = figures.due
  const { open, opened, closed } = figures.cases
  const days = span(figures.since, figures.today)
  const say = (word: OverviewWord, values: Readonly<Record<string, string | number>>) => sayOverview(word, language, values)
  const counted = (id: 'overdue' | 'unowned' | 'opened' | 'closed', count: number, link: Readonly<Record<string, string>>): Sentence[] =>
    count === 0 ? [] : [{ id, parts: [{ text: say(`sentence.${id}`, { count }), link }] }]
  return [
    tellFatal(telling),
    ...counted('overdue', overdue, linkTo(scope, { pressing: 'overdue' })),
    ...counted('unowned', unowned, linkTo(scope, { pressing: 'unowned' })),
    ...tellWait(telling),
    ...tellKept(telling),
    { id: 'open', parts: [{ text: say('sentence.open', { open }), link: open > 0 ? linkTo(scope, {}) : null }] },
    ...counted('opened', opened, linkToAll(scope, { opened: days })),
    ...counted('closed', closed, linkToAll(scope, { closed: days })),
  ]
}

function tellFatal({ figures, scope, language }: Telling): Sentence {
  const { fatal, undrafted } = figures.due
  const all = sayOverview('sentence.fatal', language, { fatal })
  if (fatal === 0) return { id: 'fatal', parts: [{ text: all, link: null }] }
  const some = sayOverview('sentence.undrafted', language, { fatal, undrafted })
  const parts = [
    { text: `${all};`, link: linkTo(scope, { pressing: 'fatal' }) },
    { text: some, link: undrafted > 0 ? linkTo(scope, { pressing: 'undrafted' }) : null },
  ]
  return { id: 'fatal', parts }
}

function tellWait({ figures, scope, language }: Telling): Sentence[] {
  const [longest] = figures.waits
  if (!longest || longest.months < 1) return []
  const { forum, procedure, stage, months } = longest
  const words = { body: forumName(procedure, language), stage: stageName(procedure, stage, language), months }
  return [{ id: 'wait', parts: [{ text: sayOverview('sentence.wait', language, words), link: linkTo(scope, { forum, stage }) }] }]
}

function tellKept({ figures, language }: Telling): Sentence[] {
  const sum = (how: (typeof keepings)[number]) => figures.deadlines.reduce((total, month) => total + month[how], 0)
  const [met, late, lapsed] = [sum('met'), sum('late'), sum('lapsed')]
  if (met + late + lapsed === 0) return []
  return [{ id: 'kept', parts: [{ text: sayOverview('sentence.kept', language, { met, late, lapsed }), link: null }] }]
}
