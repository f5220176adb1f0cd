import type { Catalogue } from '../../catalogue.ts'
import type { Rule } from '../../law.ts'
import { isNamed } from '../../track.ts'
import type { CaseFile, FileDeadline, FileEvent } from '../case-file.ts'
import { findOwnProceeding } from '../parts/acts.ts'

/** A deadline opened in the proceeding of the brief, with its rule and the event that opened it. */
export interface OwnDeadline {
  readonly deadline: FileDeadline
  readonly rule: Rule
  readonly opening: FileEvent
}

/** All that count, the one that ends first before the others; those without a day at the end. */
export function listOwnDeadlines(file: CaseFile, law: Catalogue): readonly OwnDeadline[] {
  const own = findOwnProceeding(file, law)
  if (!own) return []
  const counting = file.deadlines.filter(({ state }) => state !== 'superseded' && state !== 'waived')
  const found = counting.flatMap((deadline): OwnDeadline[] => {
    const rule = own.procedure.rules.find((one) => isNamed(one, deadline.rule))
    const opening = file.events.find((event) => event.id === deadline.openedBy && event.proceedingId === own.proceeding.id)
    return rule && opening ? [{ deadline, rule, opening }] : []
  })
  return found.toSorted((a, b) => compareDue(a.deadline.due, b.deadline.due))
}

function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
