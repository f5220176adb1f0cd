import { useLawDirectory } from './queries.ts'

/** Every procedure under its body, for a list to choose from. */
export function useProcedureChoices() {
  return useLawDirectory().map((forum) => ({
    group: forum.name,
    items: forum.procedures.map((one) => ({ value: one.id, label: `${forum.short} · ${one.name}` })),
  }))
}
