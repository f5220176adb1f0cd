import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { askCases } from '../cases/queries.ts'
import { useWords } from '../words/use-words.ts'

/** One case, found as it is typed. */
export function CaseFilter({ value, onChange }: { value: string | undefined; onChange: (caseId: string | null) => void }) {
  const say = useWords()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.trim(), 150)
  const { data } = useQuery({
    queryKey: ['cases', { q, status: 'all', limit: 20 }],
    queryFn: () => askCases({ q, status: 'all', limit: '20' }),
    placeholderData: keepPreviousData,
  })
  const found = (data?.items ?? []).map(({ id, reference, title }) => ({
    value: id,
    label: [reference, title].filter(Boolean).join(' · '),
  }))
  // One that came by the address may not be among those found.
  const offered = value && !found.some((one) => one.value === value) ? [{ value, label: say('trail.thisCase') }, ...found] : found
  return (
    <Select
      label={say('trail.case')}
      placeholder={say('trail.filter.any')}
      data={offered}
      value={value ?? null}
      onChange={onChange}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      nothingFoundMessage={say('trail.case.nothing')}
      clearable
      searchable
    />
  )
}
