import type { CaseRow as Row } from '@travessia/shared/cases'

/** What stands in one line of the list: a case, or the heading of those that follow. */
export type Line = { readonly key: string; readonly row: Row } | { readonly key: string; readonly heading: string; readonly count: number }

/**
 * The rows under headings, by their names; those that belong nowhere come last, under `none`. A case that belongs to several
 * stands under each. Only what was read is counted: whoever shows it says whether there is more.
 */
export function groupRows(rows: readonly Row[], namesOf: (row: Row) => readonly string[], none: string, language: string): Line[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const names = new Set(namesOf(row))
    for (const name of names.size > 0 ? names : [none]) {
      const group = groups.get(name)
      if (group) group.push(row)
      else groups.set(name, [row])
    }
  }
  return [...groups]
    .toSorted(([one], [other]) => Number(one === none) - Number(other === none) || one.localeCompare(other, language))
    .flatMap(([heading, inGroup]) => [
      { key: heading, heading, count: inGroup.length },
      ...inGroup.map((row) => ({ key: `${heading}\n${row.id}`, row })),
    ])
}
