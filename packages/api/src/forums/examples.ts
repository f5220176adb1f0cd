import { findProcedure } from '@travessia/shared/forums/index'
import { notFound } from '../problems.ts'

/** The worked examples of every rule of a procedure; the screens load the law without them. Throws 404 for an unknown one. */
export function listExamples(id: string) {
  const procedure = findProcedure(id)
  if (!procedure) throw notFound('page')
  return { items: procedure.rules.map((rule) => ({ rule: rule.id, examples: rule.examples })), next: null }
}
