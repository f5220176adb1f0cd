import type { CaseArchive, ImportedCase } from '@travessia/shared/case-archive'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { Language } from '@travessia/shared/languages'
import { ruleName } from '../law-names.ts'

type Deadline = Pick<DeadlineView, 'procedure' | 'rule' | 'openedBy' | 'due' | 'answer' | 'state'>

/**
 * The deadlines that are another here than where the archive was made: another day, or known to one side only. That one has
 * lapsed meanwhile is no difference, as time alone does that.
 */
export function findDifferences(archive: CaseArchive, here: readonly Deadline[], language: Language): ImportedCase['differences'] {
  const days = new Map(archive.events.map(({ id, on }) => [id, on]))
  const [byThere, byHere] = [archive.deadlines, here].map((list) => new Map(list.map((one: Deadline) => [keyOf(one), one])))
  const keys = new Set([...(byThere?.keys() ?? []), ...(byHere?.keys() ?? [])])
  return [...keys].flatMap((key) => {
    const [one, other] = [byThere?.get(key), byHere?.get(key)]
    const either = one ?? other
    if (!either || (one && other && isSame(one, other))) return []
    const name = ruleName(either.procedure, either.rule, language)
    return [{ ruleName: name, opens: days.get(either.openedBy) ?? null, there: tell(one), here: tell(other) }]
  })
}

function keyOf({ rule, openedBy }: Deadline): string {
  return `${rule} ${openedBy}`
}

function isSame(one: Deadline, other: Deadline): boolean {
  return one.due === other.due && one.answer === other.answer && stateOf(one) === stateOf(other)
}

function stateOf({ state }: Deadline): string {
  return state === 'lapsed' ? 'running' : state
}

function tell(deadline: Deadline | undefined) {
  return deadline ? { due: deadline.due, answer: deadline.answer, state: deadline.state } : null
}
