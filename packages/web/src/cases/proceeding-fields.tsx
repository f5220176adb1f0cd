import { Select, Stack, TextInput } from '@mantine/core'
import { type newProceeding, ourRoles } from '@travessia/shared/proceedings'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { useProcedureChoices } from '../law/procedure-choices.ts'
import { type LawDirectory, useLawDirectory } from '../law/queries.ts'
import { DayField } from '../ui/day-field.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'

export type ProceedingForm = UseFormReturn<z.input<typeof newProceeding>, unknown, z.output<typeof newProceeding>>

/** Body and procedure are chosen once; the rest can be corrected. */
export function ProceedingFields({ form, isNew }: { form: ProceedingForm; isNew: boolean }) {
  const say = useWords()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const procedure = form.watch('procedure')
  return (
    <Stack gap="lg">
      <ProcedureSelect form={form} isNew={isNew} />
      <CourtSelect form={form} procedure={procedure} />
      <TextInput
        label={`${say('proceeding.number')} ${say('field.optional')}`}
        description={say('proceeding.number.hint')}
        {...field('number')}
      />
      <Controller
        control={form.control}
        name="ourRole"
        render={({ field: { value, ...input } }) => (
          <Select
            label={say('proceeding.role')}
            description={say('proceeding.role.hint')}
            data={ourRoles.map((role) => ({ value: role, label: say(`ourRole.${role}`) }))}
            value={value ?? null}
            {...input}
            error={errorOf('ourRole')}
            allowDeselect={false}
          />
        )}
      />
      <Controller
        control={form.control}
        name="beganOn"
        render={({ field: { value, ...input } }) => (
          <DayField
            label={`${say('proceeding.began')} ${say('field.optional')}`}
            value={value ?? null}
            {...input}
            error={errorOf('beganOn')}
          />
        )}
      />
    </Stack>
  )
}

function ProcedureSelect({ form, isNew }: { form: ProceedingForm; isNew: boolean }) {
  const say = useWords()
  const directory = useLawDirectory()
  const choices = useProcedureChoices()
  const errorOf = useFieldError(form)
  const choose = (id: string | null) => {
    form.setValue('procedure', id ?? '', { shouldDirty: true, shouldValidate: form.formState.submitCount > 0 })
    form.setValue('court', null)
    form.setValue('ourRole', usualRole(directory, id ?? ''))
  }
  return (
    <Controller
      control={form.control}
      name="procedure"
      render={({ field: { value, onChange: _, ...input } }) => (
        <Select
          label={say('proceeding.procedure')}
          description={say(isNew ? 'proceeding.procedure.hint' : 'proceeding.procedure.fixed')}
          data={choices}
          value={value || null}
          {...input}
          onChange={choose}
          error={errorOf('procedure')}
          disabled={!isNew}
          required={isNew}
          searchable
          nothingFoundMessage={say('proceeding.procedure.nothing')}
          maxDropdownHeight={320}
        />
      )}
    />
  )
}

function CourtSelect({ form, procedure }: { form: ProceedingForm; procedure: string }) {
  const say = useWords()
  const directory = useLawDirectory()
  const errorOf = useFieldError(form)
  const courts = directory.flatMap((forum) => forum.procedures).find((one) => one.id === procedure)?.courts ?? []
  if (courts.length === 0) return null
  return (
    <Controller
      control={form.control}
      name="court"
      render={({ field: { value, ...input } }) => (
        <Select
          label={say('proceeding.court')}
          description={say('proceeding.court.hint')}
          data={courts.map((court) => ({ value: court.id, label: court.name }))}
          value={value ?? null}
          {...input}
          error={errorOf('court')}
          required
          searchable
        />
      )}
    />
  )
}

/** What we usually are in a procedure. */
export function usualRole(directory: LawDirectory, procedure: string) {
  const usual = directory.flatMap((forum) => forum.procedures).find((one) => one.id === procedure)?.ourRole
  return ourRoles.find((role) => role === usual) ?? 'petitioner'
}
