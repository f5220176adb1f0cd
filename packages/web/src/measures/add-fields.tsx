import { Select, Textarea } from '@mantine/core'
import { type MeasureView, measureKinds } from '@travessia/shared/measures'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { useProceedingOptions } from '../law/use-proceeding-options.ts'
import { useWords } from '../words/use-words.ts'
import { useOrderingEvents } from './measure-fields.tsx'
import classes from './measures.module.css'

export interface AddInput {
  proceedingId: string
  eventId: string | null
  kind: MeasureView['kind']
  pasted: string
}

export type AddForm = UseFormReturn<AddInput>

/** Where and by which act it was ordered, of which kind it is, and the text. */
export function AddFields({ form, file }: { form: AddForm; file: CaseFile }) {
  const say = useWords()
  const events = useOrderingEvents(file, form.watch('proceedingId'))
  const places = useProceedingOptions(file)
  return (
    <>
      <Controller
        control={form.control}
        name="proceedingId"
        render={({ field: { onChange, ...input } }) => (
          <Select
            label={say('measure.proceeding')}
            data={places}
            allowDeselect={false}
            {...input}
            onChange={(place) => {
              form.setValue('eventId', null)
              onChange(place)
            }}
          />
        )}
      />
      <div className={classes.pair}>
        <Controller
          control={form.control}
          name="eventId"
          render={({ field: input }) => (
            <Select
              label={`${say('measure.event')} ${say('field.optional')}`}
              placeholder={say('measure.event.none')}
              data={events}
              clearable
              {...input}
            />
          )}
        />
        <Controller
          control={form.control}
          name="kind"
          render={({ field: input }) => (
            <Select
              label={say('measure.kind')}
              data={measureKinds.map((value) => ({ value, label: say(`measure.kind.${value}`) }))}
              allowDeselect={false}
              {...input}
            />
          )}
        />
      </div>
      <Textarea
        label={say('measure.add.paste')}
        description={say('measure.add.paste.hint')}
        autosize
        minRows={5}
        maxRows={10}
        maxLength={200_000}
        data-autofocus
        {...form.register('pasted')}
      />
    </>
  )
}
