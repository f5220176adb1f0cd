import { commonEvents } from '@travessia/shared/common-events'
import { findProcedure, forums } from '@travessia/shared/forums/index'
import type { EventKind, Forum, Procedure, Rule, Term } from '@travessia/shared/law'

export interface Home {
  readonly forum: Forum
  readonly procedure: Procedure
}

/** The body and the procedure of a stored id; nothing when the catalogue no longer has it. */
export function findForum(procedureId: string): Home | undefined {
  const procedure = findProcedure(procedureId)
  const forum = forums.find((one) => one.procedures.some((other) => other.id === procedureId))
  return procedure && forum ? { forum, procedure } : undefined
}

/** A rule by its own name or by that of one of its terms. */
export function findRule(procedureId: string, name: string): { readonly rule: Rule; readonly term: Term | undefined } | undefined {
  for (const rule of findProcedure(procedureId)?.rules ?? []) {
    const term = rule.terms.find((one) => one.id === name)
    if (term || rule.id === name) return { rule, term: term ?? rule.terms.findLast((one) => one.id === undefined) }
  }
  return undefined
}

/** A kind of event in a procedure, its own or one that every procedure knows. */
export function findEventKind(procedureId: string, kind: string): EventKind | undefined {
  return [...(findProcedure(procedureId)?.events ?? []), ...commonEvents].find((one) => one.id === kind)
}
