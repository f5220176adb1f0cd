import { MultiSelect, Select, TagsInput } from '@mantine/core'
import { fronts } from '@travessia/shared/cases'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import type { InlineEdit } from './inline-fields.ts'
import { knownIn } from './known-in.ts'
import { useColleagues } from './lead-select.tsx'

interface InlineInputProps {
  edit: InlineEdit
  /** How who leads it now is called, also where they are no longer in the team. */
  leadName: string | null
  /** `isWhole`: nothing is left to choose. */
  onChange: (edit: InlineEdit, isWhole: boolean) => void
}

const nobody = 'nobody'

/** The field that is edited, as it is to be written. */
export function InlineInput({ edit, leadName, onChange }: InlineInputProps) {
  const say = useWords()
  const labels = useCaseLabels()
  const colleagues = useColleagues()
  if (edit.tags)
    return (
      <TagsInput aria-label={labels.tags} value={edit.tags} onChange={(tags) => onChange({ tags }, false)} maxTags={20} acceptValueOnBlur />
    )
  if (edit.fronts)
    return (
      <MultiSelect
        aria-label={labels.fronts}
        data={fronts.map((front) => ({ value: front, label: say(`front.${front}`) }))}
        value={edit.fronts}
        onChange={(chosen) => onChange({ fronts: knownIn(fronts, chosen) }, false)}
      />
    )
  const lead = edit.leadId ?? nobody
  const gone = lead === nobody || colleagues.some(({ value }) => value === lead) ? [] : [{ value: lead, label: leadName ?? lead }]
  return (
    <Select
      aria-label={labels.leadId}
      data={[{ value: nobody, label: say('case.lead.none') }, ...gone, ...colleagues]}
      value={lead}
      onChange={(chosen) => chosen && onChange({ leadId: chosen === nobody ? null : chosen }, true)}
      allowDeselect={false}
      defaultDropdownOpened
      searchable
    />
  )
}
