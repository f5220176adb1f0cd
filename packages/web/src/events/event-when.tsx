import { Controller } from 'react-hook-form'
import { useFieldError } from '../ui/use-field.ts'
import type { EventForm } from './event-form-type.ts'
import { WhenField } from './when-field.tsx'

/** When the event of a form happened. */
export function EventWhen({ form }: { form: EventForm }) {
  const errorOf = useFieldError(form)
  return (
    <Controller
      control={form.control}
      name="on"
      render={({ field: { value, onChange, onBlur, ref } }) => (
        <WhenField
          ref={ref}
          value={{ on: value, precision: form.getValues('precision') ?? 'day' }}
          onBlur={onBlur}
          error={errorOf('on')}
          onChange={({ on, precision }) => {
            form.setValue('precision', precision, { shouldDirty: true })
            onChange(on)
          }}
        />
      )}
    />
  )
}
