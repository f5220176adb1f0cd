import type { DocketDeadline } from '@travessia/shared/docket'

type Told = Pick<DocketDeadline, 'procedure' | 'proceeding' | 'rule' | 'due' | 'state' | 'answer'>

/** How many deadlines are others than before: came, went, moved, or changed their state. */
export function countChanges(before: readonly Told[], after: readonly Told[]): number {
  return Math.max(countMissing(before, after), countMissing(after, before))
}

/** How many of the first are not among the second; alike ones are told apart by their number. */
function countMissing(these: readonly Told[], those: readonly Told[]): number {
  const left = new Map<string, number>()
  for (const one of those) left.set(tell(one), (left.get(tell(one)) ?? 0) + 1)
  return these.filter((one) => {
    const rest = left.get(tell(one)) ?? 0
    left.set(tell(one), rest - 1)
    return rest <= 0
  }).length
}

function tell({ procedure, proceeding, rule, due, state, answer }: Told): string {
  return [procedure, proceeding, rule, due, state, answer].join(' ')
}
