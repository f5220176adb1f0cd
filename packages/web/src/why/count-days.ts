import { addDays, type IsoDate } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import type { Step } from '@travessia/shared/steps'

/** What one day is for a count. */
export interface DayMark {
  readonly trigger?: true
  readonly zero?: true
  /** The number that the day has in the count. */
  readonly count?: number
  readonly reduced?: Text | string
  readonly skipped?: Text | string
  /** Would have been the last day, but cannot be. */
  readonly rolled?: Text | string
  readonly safe?: true
  readonly due?: true
}

export interface Count {
  readonly marks: ReadonlyMap<IsoDate, DayMark>
  /** The first and the last day of the period, for shading what lies between. */
  readonly from: IsoDate
  readonly until: IsoDate
}

interface Counted {
  readonly steps: readonly Step[]
  readonly due: IsoDate | null
  readonly safe: IsoDate | null
}

/** The steps of a count laid out on days; nothing when there is no day to show. */
export function layOutCount({ steps, due, safe }: Counted): Count | undefined {
  const marks = new Map<IsoDate, DayMark>()
  const mark = (day: IsoDate, added: DayMark) => marks.set(day, { ...marks.get(day), ...added })
  for (const step of steps) markStep(step, mark)
  if (safe) mark(safe, { safe: true })
  if (due) mark(due, { due: true })
  const days = [...marks.keys()].toSorted()
  const [from, until] = [days[0], days.at(-1)]
  return due && from && until ? { marks, from, until } : undefined
}

function markStep(step: Step, mark: (day: IsoDate, added: DayMark) => void): void {
  const { say, date } = step
  if (!date) return
  const why = readWhy(step)
  if (say === 'trigger' || say === 'from-expiry' || say === 'completed-by' || say === 'restarted') mark(date, { trigger: true })
  if (say === 'zero' || say === 'first-day-working' || say === 'published') mark(date, { zero: true })
  if (say === 'counted-reduced') mark(date, { count: Number(step.with?.['n']), reduced: why })
  if (say === 'rolled') mark(date, { rolled: why })
  if (say !== 'counted' && say !== 'skipped') return
  const first = Number(step.with?.['from'])
  for (let [day, n] = [date, first]; day <= (step.until ?? date); [day, n] = [addDays(day, 1), n + 1]) {
    mark(day, say === 'counted' ? { count: n } : { skipped: why })
  }
}

function readWhy(step: Step): Text | string {
  const why = step.with?.['why']
  return why === undefined ? '' : typeof why === 'number' ? String(why) : why
}

/** The months to draw: all of a short period; of a long one those in which something happens, each with how many were left out before it. */
export function monthsOf({ marks, from, until }: Count): { month: string; leftOut: number }[] {
  const all = listMonths(from.slice(0, 7), until.slice(0, 7))
  const busy = new Set([...marks.keys()].map((day) => day.slice(0, 7)))
  const shown = all.length <= 4 ? all : all.filter((month) => busy.has(month))
  return shown.map((month, index) => {
    const before = index === 0 ? all.indexOf(month) : all.indexOf(shown[index - 1] ?? month) + 1
    return { month, leftOut: all.indexOf(month) - before }
  })
}

function listMonths(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = addDays(`${month}-28`, 4).slice(0, 7)) months.push(month)
  return months
}
