import type { Catalogue } from './catalogue.ts'
import type { Acceptance, Procedure } from './law.ts'

/**
 * How a State came under a procedure. `every`: the procedure may be used against any State. `null`: it may
 * not be used against this one, as far as the catalogue knows, or the State is not known.
 */
export function findAcceptance({ accepts }: Procedure, state: string | null): Acceptance | 'every' | null {
  if (accepts === 'every-state') return state ? 'every' : null
  return (state && accepts?.[state]) || null
}

/** Whether it has windows that an event elsewhere opens; those of bodies that hear special matters are only offered. */
export function opensWindows({ rules, door }: Procedure): boolean {
  return !door?.matters && rules.some((rule) => rule.elsewhere)
}

/** The State that a case is brought against: the one recorded, else the one whose courts or offices it has been before. */
export function findRespondent(
  { findProcedure }: Catalogue,
  { state, proceedings }: { readonly state: string | null; readonly proceedings: readonly { readonly procedure: string }[] },
): string | null {
  return state ?? proceedings.map((one) => findProcedure(one.procedure)?.country).find((country) => country !== undefined) ?? null
}
