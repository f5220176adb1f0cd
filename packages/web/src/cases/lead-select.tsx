import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useMe, useRight } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import type { CaseForm } from './case-fields.tsx'
import { usersQuery } from './queries.ts'

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

export function useColleagues(): { value: string; label: string }[] {
  const me = useMe()
  const mayRead = useRight('user.read')
  const users = useQuery({ ...usersQuery, enabled: mayRead }).data?.items ?? []
  const active = users.filter((user) => !user.suspended).map((user) => ({ value: user.id, label: user.name }))
  return active.some((one) => one.value === me.user.id) ? active : [{ value: me.user.id, label: me.user.name }, ...active]
}
