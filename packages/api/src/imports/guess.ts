import { foldLetters } from '@travessia/shared/briefs/fold-letters'
import { importFields } from '@travessia/shared/imports/fields'
import type { ImportKind } from '@travessia/shared/imports/shapes'

/** What each column seems to hold: as it was said the last time, else by its heading in any language. No field twice. */
export function guessFields(kind: ImportKind, headers: readonly string[], remembered: readonly (string | undefined)[]): (string | null)[] {
  const taken = new Set<string>()
  const take = (field: string | undefined) => {
    if (field === undefined || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const said = remembered.map(take)
  const exact = headers.map((header, at) => said[at] ?? take(findField(kind, header, 'label')))
  return headers.map((header, at) => exact[at] ?? take(findField(kind, header, 'also')))
}

/** A heading as it is compared: without accents, signs and what stands in brackets. */
export function bare(header: string): string {
  return foldLetters(header)
    .replaceAll(/\(.*?\)|[*:?]/g, ' ')
    .replaceAll(/[\s_/.-]+/g, ' ')
    .trim()
}

function findField(kind: ImportKind, header: string, by: 'label' | 'also'): string | undefined {
  const said = bare(header)
  const isMeant = (words: readonly string[]) => words.some((word) => bare(word) === said)
  return importFields[kind].find((field) => isMeant(by === 'label' ? [field.id, ...Object.values(field.label)] : (field.also ?? [])))?.id
}
