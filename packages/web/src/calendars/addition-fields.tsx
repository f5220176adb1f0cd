import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { additionEffects, type NewAddition, type newAddition } from '@travessia/shared/calendar-additions'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { DayField } from '../ui/day-field.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'

export type AdditionForm = UseFormReturn<z.input<typeof newAddition>, unknown, NewAddition>

export function useAdditionLabels() {
  const say = useWords()
  return {
    effect: say('calendars.field.effect'),
    name: say('calendars.field.name'),
    startsOn: say('calendars.field.startsOn'),
    endsOn: say('calendars.field.endsOn'),
    source: say('calendars.field.source'),
  }
}

/** The days of a closure; the last day follows the first until it is set. */
export function ClosureFields({ form }: { form: AdditionForm }) {
  const say = useWords()
  const labels = useAdditionLabels()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const begin = (day: string) => {
    const { startsOn, endsOn } = form.getValues()
    form.setValue('startsOn', day, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
    if (endsOn === '' || endsOn === startsOn)
      form.setValue('endsOn', day, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  }
  const effects = additionEffects.filter((effect) => effect !== 'covered')
  return (
    <>
      <TextInput
        label={labels.name}
        description={say('calendars.field.name.hint')}
        {...field('name')}
        required
        maxLength={200}
        data-autofocus
      />
      <div className={classes.pair}>
        <Controller
          control={form.control}
          name="startsOn"
          render={({ field: { value, onChange: _, ...input } }) => (
            <DayField
              label={labels.startsOn}
              required
              value={value || null}
              {...input}
              onChange={(day) => begin(day ?? '')}
              error={errorOf('startsOn')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="endsOn"
          render={({ field: { value, onChange, ...input } }) => (
            <DayField
              label={labels.endsOn}
              required
              value={value || null}
              {...input}
              onChange={(day) => onChange(day ?? '')}
              error={errorOf('endsOn')}
            />
          )}
        />
      </div>
      <NativeSelect
        label={labels.effect}
        data={effects.map((effect) => ({ value: effect, label: say(`calendars.effect.${effect}.long`) }))}
        {...field('effect')}
      />
      <SourceField form={form} />
    </>
  )
}

/** One year: its first and last day follow from its number. */
export function YearFields({ form }: { form: AdditionForm }) {
  const say = useWords()
  const errorOf = useFieldError(form)
  const year = Number(form.watch('startsOn').slice(0, 4)) || ''
  const choose = (chosen: number | string) => {
    const text = String(chosen).padStart(4, '0')
    for (const [name, day] of [
      ['startsOn', `${text}-01-01`],
      ['endsOn', `${text}-12-31`],
    ] as const)
      form.setValue(name, day, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  }
  return (
    <>
      <NumberInput
        label={say('calendars.field.year')}
        required
        value={year}
        onChange={choose}
        error={errorOf('startsOn')}
        min={1900}
        max={2199}
        allowDecimal={false}
        thousandSeparator=""
        data-autofocus
      />
      <SourceField form={form} />
    </>
  )
}

function SourceField({ form }: { form: AdditionForm }) {
  const say = useWords()
  const field = useField(form)
  return (
    <TextInput
      label={say('calendars.field.source')}
      description={say('calendars.field.source.hint')}
      {...field('source')}
      required
      maxLength={500}
    />
  )
}
