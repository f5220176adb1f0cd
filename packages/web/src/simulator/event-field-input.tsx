import { NumberInput, Select, Switch } from '@mantine/core'
import type { EventField } from '@travessia/shared/law'
import { DeadlineSelect } from '../events/deadline-select.tsx'
import { DayField } from '../ui/day-field.tsx'
import { useText } from '../words/use-words.ts'
import type { Reading } from './read-simulation.ts'

interface EventFieldInputProps {
  field: EventField
  value: string | boolean | undefined
  onChange: (value: string | boolean) => void
  /** Of its proceeding, and what the deadlines are that it may be about. */
  proceeding: string
  reading: Reading
}

export function EventFieldInput({ field, value, onChange, proceeding, reading }: EventFieldInputProps) {
  const read = useText()
  const label = read(field.name)
  const text = typeof value === 'string' ? value : null
  if (field.id === 'for')
    return <DeadlineSelect label={label} docket={reading} proceeding={{ id: proceeding }} value={text} onChange={onChange} clearable />
  switch (field.type) {
    case 'date':
      return <DayField label={label} value={text} onChange={(day) => onChange(day ?? '')} />
    case 'yes-no':
      return <Switch size="md" label={label} checked={value === true} onChange={(change) => onChange(change.currentTarget.checked)} />
    case 'choice':
      return (
        <Select
          label={label}
          data={(field.options ?? []).map((option) => ({ value: option.id, label: read(option.name) }))}
          value={text}
          onChange={(chosen) => onChange(chosen ?? '')}
          searchable={(field.options ?? []).length > 8}
          clearable
        />
      )
    case 'text':
      return (
        <NumberInput
          label={label}
          value={text ?? ''}
          onChange={(number) => onChange(String(number))}
          min={1}
          max={999}
          allowDecimal={false}
          allowNegative={false}
          hideControls
        />
      )
  }
}
