import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core'
import { axes, fronts } from '@travessia/shared/choices'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import { useCountries } from './countries.ts'
import type { InlineEdit } from './inline-fields.ts'
import { knownIn } from './known-in.ts'
import { useColleagues } from './use-colleagues.ts'

interface InlineInputProps {
  edit: InlineEdit
  /** How who leads it now is called, also where they are no longer in the team. */
  leadName: string | null
  /** `isWhole`: nothing is left to choose. */
  onChange: (edit: InlineEdit, isWhole: boolean) => void
}

/** The field that is edited, as it is to be written. */
export function InlineInput({ edit, leadName, onChange }: InlineInputProps) {
  const say = useWords()
  const labels = useCaseLabels()
  if (edit.title !== undefined)
    return (
      <TextInput
        aria-label={labels.title}
        value={edit.title}
        onChange={(change) => onChange({ title: change.currentTarget.value }, false)}
        maxLength={200}
      />
    )
  if (edit.territory !== undefined)
    return (
      <TextInput
        aria-label={labels.territory}
        value={edit.territory}
        onChange={(change) => onChange({ territory: change.currentTarget.value }, false)}
        maxLength={120}
      />
    )
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
  if (edit.axes)
    return (
      <MultiSelect
        aria-label={labels.axes}
        data={axes.map((axis) => ({ value: axis, label: say(`axis.${axis}`) }))}
        value={edit.axes}
        onChange={(chosen) => onChange({ axes: knownIn(axes, chosen) }, false)}
      />
    )
  if (edit.state !== undefined) return <StateInput state={edit.state} onChange={onChange} />
  return <LeadInput leadId={edit.leadId ?? null} leadName={leadName} onChange={onChange} />
}

function StateInput({ state, onChange }: { state: string | null } & Pick<InlineInputProps, 'onChange'>) {
  const { list } = useCountries()
  const labels = useCaseLabels()
  return (
    <Select
      aria-label={labels.state}
      data={list}
      value={state}
      onChange={(chosen) => onChange({ state: chosen }, true)}
      allowDeselect={false}
      clearable
      defaultDropdownOpened
      searchable
    />
  )
}

const nobody = 'nobody'

function LeadInput({ leadId, leadName, onChange }: { leadId: string | null } & Omit<InlineInputProps, 'edit'>) {
  const say = useWords()
  const labels = useCaseLabels()
  const colleagues = useColleagues()
  const lead = leadId ?? nobody
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
