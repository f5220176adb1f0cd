import { Select, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { Controller } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import type { EventForm } from '../events/event-form-type.ts'
import { KindFields } from '../events/kind-fields.tsx'
import { KindSelect } from '../events/kind-select.tsx'
import { readClock } from '../events/when.ts'
import { useLaw } from '../law/queries.ts'
import { readWithout } from '../law/read-case.ts'
import { useProceedingOptions } from '../law/use-proceeding-options.ts'
import { readerZone, useNow } from '../ui/clock.ts'
import { DayField } from '../ui/day-field.tsx'
import { useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './filings.module.css'

/** In which proceeding, as which act, on which day, at which hour and of which place. */
export function WhenFields({ form, file }: { form: EventForm; file: CaseFile }) {
  const law = useLaw()
  const now = useNow()
  const errorOf = useFieldError(form)
  const docket = useMemo(() => readWithout(law, file, undefined, now), [law, file, now])
  const proceeding = file.proceedings.find((one) => one.id === form.watch('proceedingId'))
  return (
    <>
      <PlaceSelect form={form} file={file} />
      {proceeding && (
        <>
          <Controller
            control={form.control}
            name="kind"
            render={({ field: { onChange, ...input } }) => (
              <KindSelect
                {...input}
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
          <KindFields form={form} proceeding={proceeding} docket={docket} kind={form.watch('kind')} />
        </>
      )}
      <MomentFields form={form} />
    </>
  )
}

function PlaceSelect({ form, file }: { form: EventForm; file: CaseFile }) {
  const say = useWords()
  const errorOf = useFieldError(form)
  const places = useProceedingOptions(file)
  return (
    <Controller
      control={form.control}
      name="proceedingId"
      render={({ field: { value, onChange, ...input } }) => (
        <Select
          label={say('filing.place')}
          data={places}
          value={value ?? null}
          {...input}
          onChange={(place) => {
            form.setValue('kind', '')
            form.setValue('fields', {})
            onChange(place)
          }}
          error={errorOf('proceedingId')}
          allowDeselect={false}
          required
        />
      )}
    />
  )
}

function MomentFields({ form }: { form: EventForm }) {
  const say = useWords()
  const errorOf = useFieldError(form)
  return (
    <div className={classes.fields}>
      <Controller
        control={form.control}
        name="on"
        render={({ field: { value, onChange, ...input } }) => (
          <DayField
            label={say('filing.on')}
            value={value || null}
            onChange={(day) => onChange(day ?? '')}
            {...input}
            error={errorOf('on')}
            required
          />
        )}
      />
      <Controller
        control={form.control}
        name="time"
        render={({ field: { value, onChange, ...input } }) => (
          <TextInput
            label={say('filing.time')}
            description={say('filing.time.hint')}
            value={value ?? ''}
            {...input}
            onChange={({ currentTarget }) => onChange(readClock(currentTarget.value))}
            placeholder="hh:mm"
            inputMode="numeric"
            maxLength={5}
            error={errorOf('time')}
            required
          />
        )}
      />
      <Controller
        control={form.control}
        name="zone"
        render={({ field: { value, ...input } }) => (
          <Select
            label={say('filing.zone')}
            description={say('filing.zone.hint')}
            data={zonesFor(value ?? null)}
            value={value ?? null}
            {...input}
            error={errorOf('zone')}
            allowDeselect={false}
          />
        )}
      />
    </div>
  )
}

const usualZones = ['America/Sao_Paulo', 'America/New_York', 'America/Costa_Rica', 'Europe/Zurich', 'Europe/Paris', 'UTC']

function zonesFor(chosen: string | null) {
  return [...new Set([chosen, readerZone(), ...usualZones])].flatMap((zone) =>
    zone ? [{ value: zone, label: zone.replaceAll('_', ' ') }] : [],
  )
}
