import { isDeepStrictEqual } from 'node:util'

export interface Changes {
  readonly before: Record<string, unknown>
  readonly after: Record<string, unknown>
}

/** The fields in which an edit differs from what stands; undefined when it changes nothing. */
export function findChanges(before: Readonly<Record<string, unknown>>, edit: Readonly<Record<string, unknown>>): Changes | undefined {
  const names = Object.keys(edit).filter((name) => edit[name] !== undefined && !isDeepStrictEqual(edit[name], before[name]))
  if (names.length === 0) return undefined
  const pick = (record: Readonly<Record<string, unknown>>) => Object.fromEntries(names.map((name) => [name, record[name]]))
  return { before: pick(before), after: pick(edit) }
}

/** The edit without the fields that it does not speak of. The cast holds: only the undefined are left out. */
export function withoutGaps<T extends object>(edit: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
