import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from './names.ts'

/** The proceedings of a case to choose from: the body, the number there, and the procedure. */
export function useProceedingOptions({ proceedings }: Pick<CaseFile, 'proceedings'>) {
  const names = useLawNames()
  return proceedings.map(({ id, procedure, number }) => ({
    value: id,
    label: `${[names.body(procedure), number].filter(Boolean).join(' ')} · ${names.procedure(procedure)}`,
  }))
}
