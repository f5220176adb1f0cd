import type { newCase } from '@travessia/shared/cases'
import { axes, fronts, visibilities } from '@travessia/shared/choices'
import type { z } from 'zod'
import type { ConflictRow } from '../ui/conflict-panel.tsx'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import { useCountries } from './countries.ts'
import { useColleagues } from './use-colleagues.ts'

/** Two versions of a case, field by field, as people read them. */
export function useCaseInWords() {
  const say = useWords()
  const labels = useCaseLabels()
  const { name } = useCountries()
  const colleagues = useColleagues()
  return (yours: Partial<z.input<typeof newCase>>, theirs: Readonly<Record<string, unknown>>): (ConflictRow & { field: string })[] =>
    Object.entries(labels).map(([field, label]) => ({
      field,
      label,
      yours: tell(field, Object.entries(yours).find(([key]) => key === field)?.[1]),
      theirs: tell(field, theirs[field]),
    }))

  function tell(field: string, value: unknown): string {
    if (Array.isArray(value)) return value.map((one) => tellOne(field, String(one))).join(', ')
    return value === null || value === undefined || value === '' ? '' : tellOne(field, String(value))
  }

  function tellOne(field: string, value: string): string {
    const front = field === 'fronts' && fronts.find((one) => one === value)
    if (front) return say(`front.${front}`)
    const axis = field === 'axes' && axes.find((one) => one === value)
    if (axis) return say(`axis.${axis}`)
    const visibility = field === 'visibility' && visibilities.find((one) => one === value)
    if (visibility) return say(`visibility.${visibility}`)
    if (field === 'state') return name(value)
    return field === 'leadId' ? (colleagues.find((one) => one.value === value)?.label ?? value) : value
  }
}
