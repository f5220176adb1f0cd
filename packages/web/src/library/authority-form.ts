import { type NewAuthority, newAuthority, unknownOfAuthority } from '@travessia/shared/authorities'
import type { UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import type { ConflictRow } from '../ui/conflict-panel.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

export type AuthorityInput = z.input<typeof newAuthority>
export type AuthorityForm = UseFormReturn<AuthorityInput, unknown, NewAuthority>

export const blank: AuthorityInput = { ...unknownOfAuthority, kind: 'decision', system: 'inter-american', title: '' }

/** What of an authority a form edits; with one more passage, still empty, if asked for. */
export function pick(authority: NewAuthority, withPassage: boolean): AuthorityInput {
  const picked = newAuthority.parse(authority)
  const passages = withPassage ? [...picked.passages, { at: '', text: '', language: picked.language }] : picked.passages
  return { ...picked, passages }
}

/** Those that have one line in the comparison of two versions. */
const fields = newAuthority.omit({ passages: true, note: true }).keyof().options

export type Labels = ReturnType<typeof useAuthorityLabels>

export function useAuthorityLabels() {
  const say = useWords()
  const named = Object.fromEntries(fields.map((name) => [name, say(`library.field.${name}`)]))
  return { ...withEveryField(named), passages: say('library.passages'), note: say('library.note') }
}

/** The cast holds: each of `fields` was given its word. */
function withEveryField(named: Record<string, string>): Record<(typeof fields)[number], string> {
  return named as Record<(typeof fields)[number], string>
}

/** Both versions of a stale edit, field by field in words. */
export function useAuthorityRows(labels: Labels) {
  const say = useWords()
  const language = useLanguage()
  const tell = (field: keyof Labels, record: Partial<AuthorityInput>): string => {
    switch (field) {
      case 'kind':
        return record.kind ? say(`library.kind.${record.kind}`) : ''
      case 'system':
        return record.system ? say(`library.system.${record.system}`) : ''
      case 'precision':
        return record.precision ? say(`library.precision.${record.precision}`) : ''
      case 'date':
        return record.date ? formatDay(record.date, language) : ''
      case 'tags':
        return record.tags?.join(', ') ?? ''
      case 'passages':
        return record.passages?.map(({ at, text }) => [at, text].filter(Boolean).join(': ')).join('\n') ?? ''
      default:
        return record[field] ?? ''
    }
  }
  return (yours: AuthorityInput, theirs: object): ConflictRow[] => {
    const read = newAuthority.safeParse(theirs)
    const all: (keyof Labels)[] = [...fields, 'passages', 'note']
    return all.map((field) => ({ label: labels[field], yours: tell(field, yours), theirs: read.success ? tell(field, read.data) : '' }))
  }
}
