import { Select } from '@mantine/core'
import { Controller } from 'react-hook-form'
import { useWords } from '../words/use-words.ts'
import type { CaseForm } from './case-fields.tsx'
import { useColleagues } from './use-colleagues.ts'

/** Who leads the case. Who may not read the list of colleagues can still take the lead or leave it open. */
export function LeadSelect({ form }: { form: CaseForm }) {
  const say = useWords()
  const colleagues = useColleagues()
  return (
    <Controller
      control={form.control}
      name="leadId"
      render={({ field: { value, ...input }, fieldState }) => (
        <Select
          label={`${say('case.lead')} ${say('field.optional')}`}
          description={say('case.lead.hint')}
          data={colleagues}
          value={value ?? null}
          {...input}
          error={fieldState.error?.message}
          searchable
          clearable
        />
      )}
    />
  )
}
