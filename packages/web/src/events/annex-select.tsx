import { Select } from '@mantine/core'
import { Controller } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import type { EventForm } from './event-form-type.ts'

/** Which document of the case proves what happened. */
export function AnnexSelect({ form, file }: { form: EventForm; file: CaseFile }) {
  const say = useWords()
  const errorOf = useFieldError(form)
  if (file.annexes.length === 0) return null
  return (
    <Controller
      control={form.control}
      name="annexId"
      render={({ field: { value, ...input } }) => (
        <Select
          label={`${say('event.annex')} ${say('field.optional')}`}
          description={say('event.annex.hint')}
          data={file.annexes.map(({ id, title }) => ({ value: id, label: title }))}
          value={value ?? null}
          {...input}
          error={errorOf('annexId')}
          clearable
          searchable
        />
      )}
    />
  )
}
