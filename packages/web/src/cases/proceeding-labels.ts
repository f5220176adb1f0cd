import { type newProceeding, ourRoles } from '@travessia/shared/proceedings'
import type { z } from 'zod'
import { useLawNames } from '../law/names.ts'
import type { ConflictRow } from '../ui/conflict-panel.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

export function useProceedingLabels() {
  const say = useWords()
  return {
    procedure: say('proceeding.procedure'),
    court: say('proceeding.court'),
    number: say('proceeding.number'),
    ourRole: say('proceeding.role'),
    beganOn: say('proceeding.began'),
  }
}

/** Two versions of a proceeding, field by field. */
export function useProceedingRows() {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  const labels = useProceedingLabels()
  return (yours: z.input<typeof newProceeding>, theirs: Readonly<Record<string, unknown>>): ConflictRow[] => {
    const tell = {
      number: String,
      court: (court: unknown) => names.court(yours.procedure, String(court)),
      ourRole: (role: unknown) => say(`ourRole.${ourRoles.find((one) => one === role) ?? 'petitioner'}`),
      beganOn: (day: unknown) => formatDay(String(day), language),
    }
    return (['number', 'court', 'ourRole', 'beganOn'] as const).map((field) => ({
      label: labels[field],
      yours: yours[field] ? tell[field](yours[field]) : '',
      theirs: theirs[field] ? tell[field](theirs[field]) : '',
    }))
  }
}
