import { rollDay } from './counting.ts'
import { addPeriod, endOfDay, type Instant, type IsoDate, isIsoDate, type Period } from './dates.ts'
import { countingAt } from './deadlines.ts'
import type { Opened } from './openings.ts'
import type { Step } from './steps.ts'
import { type DocketEvent, findKind, isNamed, type Opening } from './track.ts'

/** Where the date stands after everything that moved it. */
export interface Moved {
  readonly due: IsoDate | null
  readonly dueAt: Instant | null
  /** What the rule alone gave. */
  readonly computed: IsoDate | null
  readonly isMoved: boolean
  readonly steps: readonly Step[]
}

interface Standing {
  due: IsoDate | null
  unrolled: IsoDate | null
  granted: number
  isAsked: boolean
  isMoved: boolean
  readonly steps: Step[]
}

/**
 * Extensions, dates set by the body and corrections by a person, in their order. What the rule computed
 * stays beside the new date, and a move that the rule does not foresee is made and warned about: courts
 * have extended what cannot be extended.
 */
export function moveDate(opening: Opening, opened: Opened, events: readonly DocketEvent[]): Moved {
  const { answer } = opened
  const computed = answer.answer === 'due' ? answer.due : null
  const unrolled = answer.answer === 'due' ? answer.unrolled : null
  const standing: Standing = { due: computed, unrolled, granted: 0, isAsked: false, isMoved: false, steps: [...answer.steps] }
  for (const event of events) applyMove(opening, opened, event, standing)
  tellExtensions(opening, standing)
  const { due, isMoved, steps } = standing
  if (isMoved && computed) steps.push({ say: 'computed-was', date: computed })
  const dueAt = isMoved && due ? endOfDay(due, opening.track.forum.zone) : answer.answer === 'due' ? answer.dueAt : null
  return { due, dueAt, computed: isMoved ? computed : null, isMoved, steps }
}

function applyMove(opening: Opening, opened: Opened, event: DocketEvent, standing: Standing): void {
  const { rule, track } = opening
  const { steps } = standing
  const sets = findKind(track.procedure, event.kind)?.sets?.some((name) => isNamed(rule, name))
  const isFor = isNamed(rule, event.fields['for'])
  const date = dateIn(event, 'due')
  if ((sets || (event.kind === 'date-set' && isFor)) && date) {
    steps.push({ say: 'body-set', date: event.on, until: date }, ...usualPeriod(opened))
    moveTo(standing, date)
  }
  if (!isFor) return
  if (event.kind === 'extension-requested' || event.kind === 'extension-refused') {
    standing.isAsked = event.kind === 'extension-requested'
    steps.push({ say: event.kind, date: event.on })
  }
  if (event.kind === 'extension-granted') extend(opening, opened, event, standing)
  if (event.kind === 'date-overridden' && date) {
    steps.push({ say: 'overridden', date: event.on, until: date, with: { reason: String(event.fields['reason'] ?? '—') } })
    moveTo(standing, date)
  }
}

function extend(opening: Opening, opened: Opened, event: DocketEvent, standing: Standing): void {
  const { rule } = opening
  const given = dateIn(event, 'due')
  const until = given ?? grantedDate(opening, opened, event, standing)
  if (!until) return
  standing.granted += 1
  standing.isAsked = false
  standing.steps.push({
    say: event.fields['partly'] === true ? 'extended-partly' : 'extended',
    date: event.on,
    until,
    with: { n: standing.granted },
  })
  const { extension } = rule
  if (extension && !extension.allowed) standing.steps.push({ say: 'not-extendable', date: null, with: { cite: extension.source.cite } })
  const limit = extension?.notBeyond && addPeriod(opened.trigger.on, extension.notBeyond, 'after')
  if (limit && until > limit) standing.steps.push({ say: 'extension-beyond', date: limit })
  const { unrolled } = standing
  moveTo(standing, until)
  if (!given) standing.unrolled = unrolled
}

/** What the rule says of extensions, once one was asked for or granted: whether, and how often. */
function tellExtensions({ rule: { extension } }: Opening, { granted, isAsked, steps }: Standing): void {
  if (!extension) return
  if (isAsked && !extension.allowed) steps.push({ say: 'not-extendable', date: null, with: { cite: extension.source.cite } })
  if (extension.times === undefined || (granted === 0 && !isAsked)) return
  steps.push({
    say: granted > extension.times ? 'extensions-exceeded' : 'extensions-used',
    date: null,
    with: { n: granted, of: extension.times },
  })
}

/** A period granted counts from the unrolled due date, or from the opening where the rule says so, then rolls as the body does. */
function grantedDate(opening: Opening, { trigger, calendar, answer }: Opened, event: DocketEvent, standing: Standing): IsoDate | null {
  const period = periodIn(event)
  const base = opening.rule.extension?.base === 'opening' ? trigger.on : standing.unrolled
  if (!period || !base || !calendar) return null
  const plain = addPeriod(base, period, 'after')
  standing.unrolled = plain
  const limit = answer.term?.limit
  const counting = limit?.kind === 'fixed' ? countingAt(limit.counting, trigger.on) : undefined
  return counting ? rollDay(plain, counting, calendar, standing.steps) : plain
}

function moveTo(standing: Standing, due: IsoDate): void {
  standing.due = due
  standing.unrolled = due
  standing.isMoved = true
}

function usualPeriod({ answer }: Opened): Step[] {
  const limit = answer.term?.limit
  const period = limit?.kind === 'ask' ? limit.usually : limit?.kind === 'fixed' ? limit.period : undefined
  const [unit, n] = Object.entries(period ?? {})[0] ?? []
  return unit && n ? [{ say: 'usually', date: null, with: { unit, n } }] : []
}

function dateIn(event: DocketEvent, field: string): IsoDate | null {
  const value = event.fields[field]
  return typeof value === 'string' && isIsoDate(value) ? value : null
}

function periodIn(event: DocketEvent): Period | null {
  const days = Number(event.fields['days'] ?? 0)
  const months = Number(event.fields['months'] ?? 0)
  if (Number.isInteger(days) && days > 0) return { days }
  return Number.isInteger(months) && months > 0 ? { months } : null
}
