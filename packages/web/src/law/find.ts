import type { Catalogue } from '@travessia/shared/catalogue'
import { commonEvents } from '@travessia/shared/common-events'
import type { EventKind, Forum, Procedure, Rule, Term } from '@travessia/shared/law'

export interface Home {
  readonly forum: Forum
  readonly procedure: Procedure
}

/** Ways into the law by what is stored; each finds nothing where the catalogue no longer has it. */
export function findersOf({ findProcedure, getForumOf }: Catalogue) {
  return {
    /** The body and the procedure of a stored id. */
    findForum: (procedureId: string): Home | undefined => {
      const procedure = findProcedure(procedureId)
      return procedure && { forum: getForumOf(procedureId), procedure }
    },
    /** A rule by its own name or by that of one of its terms. */
    findRule: (procedureId: string, name: string): { readonly rule: Rule; readonly term: Term | undefined } | undefined => {
      for (const rule of findProcedure(procedureId)?.rules ?? []) {
        const term = rule.terms.find((one) => one.id === name)
        if (term || rule.id === name) return { rule, term: term ?? rule.terms.findLast((one) => one.id === undefined) }
      }
      return undefined
    },
    /** A kind of event in a procedure, its own or one that every procedure knows. */
    findEventKind: (procedureId: string, kind: string): EventKind | undefined =>
      [...(findProcedure(procedureId)?.events ?? []), ...commonEvents].find((one) => one.id === kind),
  }
}
