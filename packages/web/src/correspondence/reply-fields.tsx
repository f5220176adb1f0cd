import { MultiSelect, Select } from '@mantine/core'
import type { Direction, EntryView } from '@travessia/shared/correspondence'
import { Controller } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import type { EntryForm } from './entry-form-type.ts'
import { useEntryLabels } from './use-entry-labels.ts'
import { useReplied } from './use-replied.ts'

interface ReplyFieldsProps {
  form: EntryForm
  file: CaseFile
  entries: readonly EntryView[]
  self: string | undefined
  direction: Direction
}

/** What it answers or acknowledges, and its documents. */
export function ReplyFields({ form, file, entries, self, direction }: ReplyFieldsProps) {
  const say = useWords()
  const labels = useEntryLabels(direction)
  const errorOf = useFieldError(form)
  const replied = useReplied(entries.filter((one) => one.id !== self && one.direction !== direction))
  const annexes = file.annexes
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` }))
  return (
    <>
      {replied.length > 0 && (
        <Controller
          control={form.control}
          name="inReplyTo"
          render={({ field: { value, ...input } }) => (
            <Select
              label={`${labels.inReplyTo} ${say('field.optional')}`}
              description={say(`entry.inReplyTo.hint.${direction}`)}
              data={replied}
              value={value ?? null}
              {...input}
              error={errorOf('inReplyTo')}
              clearable
              searchable
            />
          )}
        />
      )}
      {annexes.length > 0 && (
        <Controller
          control={form.control}
          name="annexes"
          render={({ field: { value, ...input } }) => (
            <MultiSelect
              label={`${labels.annexes} ${say('field.optional')}`}
              description={say('entry.annexes.hint')}
              data={annexes}
              value={value ?? []}
              {...input}
              error={errorOf('annexes')}
              searchable
              clearable
            />
          )}
        />
      )}
    </>
  )
}
