import { Select, Textarea, TextInput } from '@mantine/core'
import { correspondenceKinds, type Direction, parties } from '@travessia/shared/correspondence'
import { channels } from '@travessia/shared/filings'
import { Controller } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { readClock } from '../events/when.ts'
import { useProceedingOptions } from '../law/use-proceeding-options.ts'
import { useToday } from '../ui/clock.ts'
import { DayField } from '../ui/day-field.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './correspondence.module.css'
import type { EntryForm } from './entry-form-type.ts'
import { useEntryLabels } from './use-entry-labels.ts'

interface EntryFieldsProps {
  form: EntryForm
  file: CaseFile
  direction: Direction
}

/** What it is, from whom or to whom, when, and by which way. */
export function EntryFields({ form, file, direction }: EntryFieldsProps) {
  const say = useWords()
  const labels = useEntryLabels(direction)
  const field = useField(form)
  return (
    <>
      <TextInput label={labels.subject} description={say('entry.subject.hint')} maxLength={300} data-autofocus {...field('subject')} />
      <div className={classes.pair}>
        <ChoiceField
          form={form}
          name="sort"
          label={labels.sort}
          data={correspondenceKinds.map((value) => ({ value, label: say(`entry.kind.${value}`) }))}
        />
        <ChoiceField
          form={form}
          name="channel"
          label={labels.channel}
          data={channels.map((value) => ({ value, label: say(`filing.channel.${value}`) }))}
        />
        <ChoiceField
          form={form}
          name="party"
          label={labels.party}
          data={parties.map((value) => ({ value, label: say(`entry.party.${value}`) }))}
        />
        <TextInput
          label={`${labels.institution} ${say('field.optional')}`}
          description={say('entry.institution.hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={200}
          {...field('institution')}
        />
      </div>
      <MomentFields form={form} direction={direction} />
      <TextInput
        label={`${labels.reference} ${say('field.optional')}`}
        description={say(`entry.reference.hint.${direction}`)}
        maxLength={80}
        {...field('reference')}
      />
      <PlaceField form={form} file={file} direction={direction} />
      <Textarea label={`${labels.note} ${say('field.optional')}`} autosize minRows={2} maxRows={8} maxLength={10_000} {...field('note')} />
    </>
  )
}

interface ChoiceFieldProps {
  form: EntryForm
  name: 'sort' | 'channel' | 'party'
  label: string
  data: { value: string; label: string }[]
}

function ChoiceField({ form, name, label, data }: ChoiceFieldProps) {
  const errorOf = useFieldError(form)
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => <Select label={label} data={data} allowDeselect={false} {...field} error={errorOf(name)} />}
    />
  )
}

function MomentFields({ form, direction }: Pick<EntryFieldsProps, 'form' | 'direction'>) {
  const say = useWords()
  const today = useToday()
  const labels = useEntryLabels(direction)
  const errorOf = useFieldError(form)
  return (
    <div className={classes.pair}>
      <Controller
        control={form.control}
        name="on"
        render={({ field: { value, onChange, ...input } }) => (
          <DayField
            label={labels.on}
            value={value || null}
            {...input}
            onChange={(day) => onChange(day ?? '')}
            maxDate={today}
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
            label={`${labels.time} ${say('field.optional')}`}
            value={value ?? ''}
            {...input}
            onChange={({ currentTarget }) => onChange(readClock(currentTarget.value))}
            placeholder="hh:mm"
            inputMode="numeric"
            maxLength={5}
            error={errorOf('time')}
          />
        )}
      />
    </div>
  )
}

function PlaceField({ form, file, direction }: EntryFieldsProps) {
  const say = useWords()
  const labels = useEntryLabels(direction)
  const errorOf = useFieldError(form)
  const places = useProceedingOptions(file)
  return (
    <Controller
      control={form.control}
      name="proceedingId"
      render={({ field: { value, onChange, ...input } }) => (
        <Select
          label={`${labels.proceedingId} ${say('field.optional')}`}
          placeholder={say('entry.proceeding.none')}
          data={places}
          value={value ?? null}
          {...input}
          onChange={(place) => {
            form.setValue('act', '')
            form.setValue('kind', '')
            form.setValue('fields', {})
            form.setValue('zone', null)
            onChange(place)
          }}
          error={errorOf('proceedingId')}
          clearable
        />
      )}
    />
  )
}
