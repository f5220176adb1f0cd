import { Select, Stack } from '@mantine/core'
import type { Direction } from '@travessia/shared/correspondence'
import { useMemo } from 'react'
import { Controller } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { KindFields } from '../events/kind-fields.tsx'
import { KindSelect } from '../events/kind-select.tsx'
import { LivePreview } from '../events/live-preview.tsx'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { readWithout } from '../law/read-case.ts'
import { useNow } from '../ui/clock.ts'
import { formatDay } from '../ui/format-day.ts'
import { useFieldError } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { type EntryForm, newAct, toEventForm } from './entry-form-type.ts'
import { useEntryLabels } from './use-entry-labels.ts'

interface ActFieldsProps {
  form: EntryForm
  file: CaseFile
  direction: Direction
  isNew: boolean
}

/** Whether it is an act of the proceeding: one that stands, or one that is recorded with it and may start a deadline. */
export function ActFields({ form, file, direction, isNew }: ActFieldsProps) {
  const say = useWords()
  const labels = useEntryLabels(direction)
  const errorOf = useFieldError(form)
  const place = form.watch('proceedingId')
  const events = useActs(file, place)
  const proceeding = file.proceedings.find((one) => one.id === place)
  const mayRecord = isNew && direction === 'in' && proceeding !== undefined
  if (!mayRecord && events.length === 0) return null
  return (
    <Stack gap="md">
      <Controller
        control={form.control}
        name="act"
        render={({ field: { onChange, ...input } }) => (
          <Select
            label={labels.act}
            description={say(`entry.act.hint.${direction}`)}
            data={[
              { value: '', label: say('entry.act.none') },
              ...(mayRecord ? [{ value: newAct, label: say('entry.act.new') }] : []),
              ...events,
            ]}
            allowDeselect={false}
            {...input}
            onChange={(act) => onChange(act ?? '')}
            error={errorOf('act')}
          />
        )}
      />
      {form.watch('act') === newAct && proceeding && <NewAct form={form} file={file} proceeding={proceeding} />}
    </Stack>
  )
}

function NewAct({ form, file, proceeding }: { form: EntryForm; file: CaseFile; proceeding: CaseFile['proceedings'][number] }) {
  const law = useLaw()
  const now = useNow()
  const errorOf = useFieldError(form)
  const docket = useMemo(() => readWithout(law, file, undefined, now), [law, file, now])
  const event = toEventForm(form)
  return (
    <>
      <Controller
        control={form.control}
        name="kind"
        render={({ field: { onChange, value, ...input } }) => (
          <KindSelect
            {...input}
            value={value ?? ''}
            proceeding={proceeding}
            docket={docket}
            error={errorOf('kind')}
            onChange={(kind) => {
              form.setValue('fields', {})
              onChange(kind)
            }}
          />
        )}
      />
      <KindFields form={event} proceeding={proceeding} docket={docket} kind={form.watch('kind') ?? ''} />
      <LivePreview form={event} file={file} event={undefined} />
    </>
  )
}

function useActs(file: CaseFile, proceedingId: string | null | undefined) {
  const names = useLawNames()
  const language = useLanguage()
  const procedure = file.proceedings.find((one) => one.id === proceedingId)?.procedure
  if (!procedure) return []
  return file.events
    .filter((one) => one.proceedingId === proceedingId)
    .map((one) => ({ value: one.id, label: `${names.kind(procedure, one.kind)}, ${formatDay(one.on, language, one.precision)}` }))
}
