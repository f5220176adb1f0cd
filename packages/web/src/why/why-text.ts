import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { Language, Text } from '@travessia/shared/languages'
import { dayText, type Step, stepText } from '@travessia/shared/steps'
import type { LawNames } from '../law/names.ts'
import type { Say } from '../words/use-words.ts'

/** What of a deadline its reasoning is told from. */
export type Reasoned = Pick<DeadlineView, 'procedure' | 'rule' | 'steps' | 'due' | 'safe' | 'zone'>

interface Telling {
  readonly deadline: Reasoned
  readonly names: LawNames
  readonly language: Language
  readonly say: Say
}

const leftOut = new Set<Step['say']>([
  'not-checked',
  'safe-day-before',
  'safe-first-day',
  'safe-closed',
  'usually',
  'year-not-covered',
  'ends',
])

/** The reasoning as one paragraph that can be pasted into a brief. */
export function tellWhy({ deadline, names, language, say }: Telling): string {
  const head = say('why.text.head', {
    rule: names.rule(deadline.procedure, deadline.rule),
    procedure: names.procedure(deadline.procedure),
    body: names.bodyInFull(deadline.procedure),
  })
  const steps = readSteps(deadline)
  const counting = steps.filter(isCounting)
  const at = steps.findIndex(isCounting)
  const told = (list: readonly Step[]) =>
    list.filter((step) => !isCounting(step) && !leftOut.has(step.say)).map((step) => stepText(step, language))
  const end = deadline.due ? [say('why.text.ends', { day: dayText(deadline.due, language), zone: deadline.zone })] : []
  const closing = steps.filter((step) => closings.has(step.say))
  const body = steps.filter((step) => !closings.has(step.say))
  return [
    head,
    ...told(at < 0 ? body : body.slice(0, at)),
    ...(counting.length > 0 ? [tellCount(counting, language, say)] : []),
    ...told(at < 0 ? [] : body.slice(at)),
    ...end,
    ...told(closing),
  ].join(' ')
}

const closings = new Set<Step['say']>(['closed', 'closed-late', 'waived', 'replaced', 'ended-by-outcome'])

/** Steps come over the wire in the shape that the engine made. */
export function readSteps(deadline: Pick<DeadlineView, 'steps'>): Step[] {
  return deadline.steps as Step[]
}

function isCounting({ say }: Step): boolean {
  return say === 'counted' || say === 'counted-reduced' || say === 'skipped'
}

/** Many lines of counting as one sentence: how many days from when to when, and which were left out for what reason. */
function tellCount(steps: readonly Step[], language: Language, say: Say): string {
  const counted = steps.filter((step) => step.say !== 'skipped')
  const last = counted.at(-1)
  const first = counted[0]?.date
  const until = last?.until ?? last?.date
  const n = Number(last?.with?.['to'] ?? last?.with?.['n'])
  const sentence = first && until ? say('why.text.counted', { n, from: dayText(first, language), until: dayText(until, language) }) : ''
  const skipped = steps.filter((step) => step.say === 'skipped').map((step) => tellSkipped(step, language, say))
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(skipped)
  return [sentence, skipped.length > 0 ? say('why.text.skipped', { list }) : ''].filter(Boolean).join(' ')
}

function tellSkipped({ date, until, with: values }: Step, language: Language, say: Say): string {
  const why = readText(values?.['why'], language)
  if (!date) return why
  const isOne = until === undefined || until === date
  return isOne
    ? say('why.text.day', { day: dayText(date, language), why })
    : say('why.text.days', { from: dayText(date, language), until: dayText(until, language), why })
}

function readText(value: string | number | Text | undefined, language: Language): string {
  return typeof value === 'object' ? value[language] : String(value ?? '')
}
