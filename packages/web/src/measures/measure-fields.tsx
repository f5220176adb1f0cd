import { Select, Textarea, TextInput } from '@mantine/core'
import { type MeasureEdit, type measureEdit, measureKinds, measureTerms, measureTypes } from '@travessia/shared/measures'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DayField } from '../ui/day-field.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './measures.module.css'

export type EditInput = z.input<typeof measureEdit>
export type MeasureForm = UseFormReturn<EditInput, unknown, MeasureEdit>

export function useMeasureLabels() {
  const say = useWords()
  return {
    number: say('measure.number'),
    kind: say('measure.kind'),
    type: say('measure.type'),
    text: say('measure.text'),
    addressee: say('measure.addressee'),
    eventId: say('measure.event'),
    term: say('measure.term'),
    termOn: say('measure.termOn'),
    termText: say('measure.termText'),
    termSource: say('measure.termSource'),
    panel: say('measure.panel'),
    reportRule: say('measure.report'),
  }
}

interface FieldsProps {
  form: MeasureForm
  file: CaseFile
  proceedingId: string
}

/** Everything that can be said of a measure but how far it is complied with. */
export function MeasureFields({ form, file, proceedingId }: FieldsProps) {
  const say = useWords()
  const labels = useMeasureLabels()
  const field = useField(form)
  const events = useOrderingEvents(file, proceedingId)
  const reports = useReports(file, proceedingId, form.watch('reportRule'))
  const optional = (label: string) => `${label} ${say('field.optional')}`
  return (
    <>
      <div className={classes.pair}>
        <TextInput label={optional(labels.number)} maxLength={30} {...field('number')} />
        <Choice
          form={form}
          name="kind"
          label={labels.kind}
          data={measureKinds.map((value) => ({ value, label: say(`measure.kind.${value}`) }))}
        />
        <Choice
          form={form}
          name="type"
          label={labels.type}
          data={measureTypes.map((value) => ({ value, label: say(`measure.type.${value}`) }))}
        />
      </div>
      <Textarea label={labels.text} autosize minRows={3} maxRows={12} maxLength={10_000} required {...field('text')} />
      <TextInput label={optional(labels.addressee)} description={say('measure.addressee.hint')} maxLength={200} {...field('addressee')} />
      <Choice form={form} name="eventId" label={optional(labels.eventId)} data={events} placeholder={say('measure.event.none')} />
      <TermFields form={form} />
      <div className={classes.pair}>
        <Choice
          form={form}
          name="reportRule"
          label={optional(labels.reportRule)}
          description={say('measure.report.hint')}
          data={reports}
          placeholder={say('measure.report.none')}
        />
        <TextInput label={optional(labels.panel)} description={say('measure.panel.hint')} maxLength={120} {...field('panel')} />
      </div>
    </>
  )
}

/** A date where one is stated, words where it is words; nothing is reckoned. */
function TermFields({ form }: { form: MeasureForm }) {
  const say = useWords()
  const labels = useMeasureLabels()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const term = form.watch('term')
  return (
    <div className={classes.pair}>
      <Choice
        form={form}
        name="term"
        label={labels.term}
        data={measureTerms.map((value) => ({ value, label: say(`measure.term.${value}`) }))}
        onChosen={(chosen) => {
          if (chosen !== 'date') form.setValue('termOn', null)
          if (chosen !== 'stated') form.setValue('termText', '')
        }}
      />
      {term === 'date' && (
        <Controller
          control={form.control}
          name="termOn"
          render={({ field: { value, ...input } }) => (
            <DayField label={labels.termOn} value={value ?? null} {...input} error={errorOf('termOn')} required />
          )}
        />
      )}
      {term === 'stated' && (
        <TextInput label={labels.termText} description={say('measure.termText.hint')} maxLength={300} required {...field('termText')} />
      )}
      {term !== 'none' && (
        <TextInput
          label={`${labels.termSource} ${say('field.optional')}`}
          description={say('measure.termSource.hint')}
          maxLength={300}
          {...field('termSource')}
        />
      )}
    </div>
  )
}

interface ChoiceProps {
  form: MeasureForm
  name: 'kind' | 'type' | 'term' | 'eventId' | 'reportRule'
  label: string
  data: readonly { value: string; label: string }[]
  description?: string
  /** What it says while nothing is chosen; absent: something always is. */
  placeholder?: string
  onChosen?: (value: string | null) => void
}

function Choice({ form, name, label, data, description, placeholder, onChosen }: ChoiceProps) {
  const errorOf = useFieldError(form)
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, ...input } }) => (
        <Select
          label={label}
          description={description}
          data={data}
          placeholder={placeholder}
          value={value ?? null}
          {...input}
          onChange={(chosen) => {
            onChange(chosen)
            onChosen?.(chosen)
          }}
          error={errorOf(name)}
          allowDeselect={false}
          clearable={placeholder !== undefined}
        />
      )}
    />
  )
}

/** The acts of the proceeding, the last first: one of them ordered it. */
export function useOrderingEvents(file: CaseFile, proceedingId: string | null) {
  const language = useLanguage()
  const names = useLawNames()
  const procedure = file.proceedings.find((one) => one.id === proceedingId)?.procedure ?? ''
  return file.events
    .filter((one) => one.proceedingId !== null && one.proceedingId === proceedingId)
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.sequence - a.sequence)
    .map((one) => ({ value: one.id, label: `${names.kind(procedure, one.kind)}, ${formatDay(one.on, language, one.precision)}` }))
}

/** The deadlines that run in the proceeding, each rule once, and the one that is chosen. */
function useReports(file: CaseFile, proceedingId: string, chosen: string | null | undefined) {
  const names = useLawNames()
  const procedure = file.proceedings.find((one) => one.id === proceedingId)?.procedure ?? ''
  const rules = file.deadlines.filter((one) => one.proceedingId === proceedingId).map((one) => one.rule)
  return [...new Set([...rules, ...(chosen ? [chosen] : [])])].map((value) => ({ value, label: names.rule(procedure, value) }))
}
