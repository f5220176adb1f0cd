import { Select, Switch, TextInput } from '@mantine/core'
import { replaces } from '@travessia/shared/common-events'
import type { Docket } from '@travessia/shared/docket'
import type { EventField } from '@travessia/shared/law'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { Controller } from 'react-hook-form'
import { useLaw } from '../law/queries.ts'
import { DayField } from '../ui/day-field.tsx'
import { useFieldError } from '../ui/use-field.ts'
import { useText, useWords } from '../words/use-words.ts'
import { DeadlineSelect } from './deadline-select.tsx'
import type { EventForm } from './event-form-type.ts'

interface KindFieldsProps {
  form: EventForm
  proceeding: ProceedingView
  docket: Docket
  kind: string
}

/** The fields that the chosen kind takes; a second notification of the same act may replace the first. */
export function KindFields({ form, proceeding, docket, kind }: KindFieldsProps) {
  const law = useLaw()
  const own = law.findEventKind(proceeding.procedure, kind)?.fields ?? []
  const isSecond = docket.deadlines.some(
    (one) => one.proceeding === proceeding.id && one.opens.kind === kind && ['running', 'suspended'].includes(one.state),
  )
  const fields = isSecond ? [...own, replaces] : own
  return fields.map((field) => <KindField key={field.id} form={form} field={field} proceeding={proceeding} docket={docket} />)
}

function KindField({ form, field, proceeding, docket }: Omit<KindFieldsProps, 'kind'> & { field: EventField }) {
  const say = useWords()
  const read = useText()
  const errorOf = useFieldError(form)
  const name = `fields.${field.id}` as const
  const label = field.required ? read(field.name) : `${read(field.name)} ${say('field.optional')}`
  return (
    <Controller
      control={form.control}
      name={name}
      defaultValue=""
      render={({ field: { value, onChange, onBlur, ref } }) => {
        const common = { label, error: errorOf(name), onBlur, ref, required: field.required === true }
        if (field.id === 'for')
          return <DeadlineSelect {...common} docket={docket} proceeding={proceeding} value={textOf(value)} onChange={onChange} />
        if (field.type === 'date') return <DayField {...common} value={textOf(value)} onChange={(day) => onChange(day ?? '')} />
        if (field.type === 'yes-no')
          return (
            <Switch
              size="md"
              label={read(field.name)}
              checked={value === true}
              onChange={(change) => onChange(change.currentTarget.checked)}
              onBlur={onBlur}
              ref={ref}
              error={errorOf(name)}
            />
          )
        if (field.type === 'choice')
          return (
            <Select
              {...common}
              data={(field.options ?? []).map((option) => ({ value: option.id, label: read(option.name) }))}
              value={textOf(value)}
              onChange={(chosen) => onChange(chosen ?? '')}
              clearable={!field.required}
            />
          )
        return <TextInput {...common} value={textOf(value) ?? ''} onChange={onChange} />
      }}
    />
  )
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
}
