import { Chip, Input, Radio, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core'
import type { newCase } from '@travessia/shared/cases'
import { axes, fronts, visibilities } from '@travessia/shared/choices'
import type { ReactNode } from 'react'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './case-form.module.css'
import { useCountries } from './countries.ts'
import { LeadSelect } from './lead-select.tsx'

export type CaseForm = UseFormReturn<z.input<typeof newCase>, unknown, z.output<typeof newCase>>

/** The fields of a case, for opening one and for editing it. */
export function CaseFields({ form, children }: { form: CaseForm; children?: ReactNode }) {
  const say = useWords()
  const field = useField(form)
  const { list: countries } = useCountries()
  const { control } = form
  return (
    <Stack gap="lg">
      <TextInput
        label={say('case.title')}
        description={say('case.title.hint')}
        {...field('title')}
        required
        maxLength={200}
        data-autofocus
      />
      <Textarea
        label={optional('case.summary')}
        description={say('case.summary.hint')}
        {...field('summary')}
        autosize
        minRows={3}
        maxRows={12}
      />
      <div className={classes.pair}>
        <Controller
          control={control}
          name="state"
          render={({ field: { value, ...input }, fieldState }) => (
            <Select
              label={optional('case.state')}
              description={say('case.state.hint')}
              data={countries}
              value={value ?? null}
              {...input}
              error={fieldState.error?.message}
              searchable
              clearable
            />
          )}
        />
        <TextInput label={optional('case.territory')} description={say('case.territory.hint')} {...field('territory')} maxLength={120} />
      </div>
      <ManyChips form={form} name="fronts" label={say('case.fronts')} values={fronts} word="front" />
      <ManyChips form={form} name="axes" label={optional('case.axes')} values={axes} word="axis" />
      <Controller
        control={control}
        name="tags"
        render={({ field: { value = [], ...input }, fieldState }) => (
          <TagsInput
            label={optional('case.tags')}
            description={say('case.tags.hint')}
            value={value}
            {...input}
            maxTags={20}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="visibility"
        render={({ field: { value, ...input }, fieldState }) => (
          <Radio.Group
            size="md"
            label={say('case.visibility')}
            value={value ?? 'organisation'}
            {...input}
            error={fieldState.error?.message}
          >
            <Stack gap="xs" mt={4}>
              {visibilities.map((one) => (
                <Radio key={one} size="md" value={one} label={say(`visibility.${one}`)} description={say(`visibility.${one}.hint`)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      <LeadSelect form={form} />
      {children}
    </Stack>
  )

  function optional(key: 'case.summary' | 'case.state' | 'case.territory' | 'case.axes' | 'case.tags'): string {
    return `${say(key)} ${say('field.optional')}`
  }
}

interface ManyChipsProps {
  form: CaseForm
  name: 'fronts' | 'axes'
  label: string
  values: readonly (typeof fronts)[number][] | readonly (typeof axes)[number][]
  word: 'front' | 'axis'
}

function ManyChips({ form, name, label, values, word }: ManyChipsProps) {
  const say = useWords()
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <fieldset className={classes.group}>
          <legend>{label}</legend>
          <Chip.Group multiple value={[...(field.value ?? [])]} onChange={field.onChange}>
            {values.map((value) => (
              <Chip key={value} value={value} size="md">
                {say(wordOf(word, value))}
              </Chip>
            ))}
          </Chip.Group>
          {fieldState.error && <Input.Error>{fieldState.error.message}</Input.Error>}
        </fieldset>
      )}
    />
  )
}

function wordOf(word: 'front' | 'axis', value: (typeof fronts)[number] | (typeof axes)[number]) {
  const front = fronts.find((one) => one === value)
  if (word === 'front' && front) return `front.${front}` as const
  const axis = axes.find((one) => one === value)
  return `axis.${axis ?? 'health'}` as const
}
