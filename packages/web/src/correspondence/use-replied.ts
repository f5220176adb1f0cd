import type { EntryView } from '@travessia/shared/correspondence'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage } from '../words/use-words.ts'

/** Entries by what they are, for a list to choose from. */
export function useReplied(entries: readonly EntryView[]) {
  const language = useLanguage()
  return entries.map((one) => ({ value: one.id, label: `${one.subject || one.kindName}, ${formatDay(one.on, language)}` }))
}
