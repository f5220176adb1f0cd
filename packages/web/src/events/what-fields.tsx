import { Select, TextInput } from '@mantine/core'
import { factKind } from '@travessia/shared/choices'
import type { Docket } from '@travessia/shared/docket'
import { Controller } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { useProceedingOptions } from '../law/use-proceeding-options.ts'
import { useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './event-form.module.css'
import type { EventForm } from './event-form-type.ts'
import { EventWhen } from './event-when.tsx'
import { KindSelect } from './kind-select.tsx'
import { readClock } from './when.ts'

interface WhatFieldsProps {
  form: EventForm
  file: CaseFile
  docket: Docket
  isNew: boolean
}

const fact = 'fact'

/** Where it happened, what, and when. */
export function WhatFields({ form, file, docket, isNew }: WhatFieldsProps) {
  const errorOf = useFieldError(form)
  const proceeding = file.proceedings.find((one) => one.id === form.watch('proceedingId'))
  return (
    <>
      <PlaceSelect form={form} file={file} isNew={isNew} />
      {proceeding && (
        <Controller
          control={form.control}
          name="kind"
          render={({ field: { onChange, ...input } }) => (
            <KindSelect
              {...input}
              proceeding={proceeding}
              docket={docket}
              error={errorOf('kind')}
              onChange={(kind) => changeKind(form, kind, onChange)}
            />
          )}
        />
      )}
      <div className={classes.when}>
        <EventWhen form={form} />
        {form.watch('precision') === 'day' && <TimeField form={form} procedure={proceeding?.procedure} />}
      </div>
    </>
  )
}

/** The fields belong to the kind: another kind keeps only the deadline that was named. */
function changeKind(form: EventForm, kind: string, onChange: (kind: string) => void): void {
  const { for: rule } = form.getValues('fields') ?? {}
  form.setValue('fields', rule === undefined ? {} : { for: rule })
  onChange(kind)
}

function PlaceSelect({ form, file, isNew }: { form: EventForm; file: CaseFile; isNew: boolean }) {
  const say = useWords()
  const errorOf = useFieldError(form)
  const places = useProceedingOptions(file)
  const choose = (place: string | null) => {
    form.setValue('kind', place === fact ? factKind : '')
    form.setValue('fields', {})
    form.setValue('proceedingId', place === fact ? null : place, { shouldDirty: true })
  }
  return (
    <Controller
      control={form.control}
      name="proceedingId"
      render={({ field: { value, onChange: _, ...input } }) => (
        <Select
          label={say('event.place')}
          description={isNew ? undefined : say('event.place.fixed')}
          data={[...places, { value: fact, label: say('event.place.fact') }]}
          value={value ?? fact}
          {...input}
          onChange={choose}
          error={errorOf('proceedingId')}
          disabled={!isNew}
          allowDeselect={false}
        />
      )}
    />
  )
}

function TimeField({ form, procedure }: { form: EventForm; procedure: string | undefined }) {
  const say = useWords()
  const names = useLawNames()
  const errorOf = useFieldError(form)
  const zone = form.getValues('zone') ?? (procedure === undefined ? undefined : names.zone(procedure))
  return (
    <Controller
      control={form.control}
      name="time"
      render={({ field: { value, onChange, ...input } }) => (
        <TextInput
          label={`${say('event.time')} ${say('field.optional')}`}
          description={zone ? say('event.time.zone', { zone }) : say('event.time.hint')}
          placeholder="hh:mm"
          value={value ?? ''}
          {...input}
          onChange={({ currentTarget }) => onChange(readClock(currentTarget.value))}
          error={errorOf('time')}
          inputMode="numeric"
          maxLength={5}
        />
      )}
    />
  )
}
