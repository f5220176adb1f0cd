import { Select, Stack, Switch, Textarea, TextInput } from '@mantine/core'
import { type newPerson, partyRoles } from '@travessia/shared/people'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { useCountries } from '../cases/countries.ts'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { CounselFields } from './counsel-fields.tsx'
import classes from './people.module.css'

export type PersonForm = UseFormReturn<z.input<typeof newPerson>, unknown, z.output<typeof newPerson>>

/** Who the person is, in what role, and by what others will know them. */
export function PersonFields({ form }: { form: PersonForm }) {
  const say = useWords()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const isProtected = form.watch('protected') !== false
  return (
    <Stack gap="lg">
      <TextInput label={say('person.name')} {...field('name')} required maxLength={200} data-autofocus />
      <Controller
        control={form.control}
        name="protected"
        render={({ field: { value, onChange, ...input } }) => (
          <Switch
            size="md"
            label={say('person.protected.label')}
            description={say('person.protected.hint')}
            checked={value !== false}
            onChange={(change) => onChange(change.currentTarget.checked)}
            {...input}
          />
        )}
      />
      <div className={classes.pair}>
        <TextInput
          label={isProtected ? say('person.pseudonym') : `${say('person.pseudonym')} ${say('field.optional')}`}
          description={say('person.pseudonym.hint')}
          required={isProtected}
          maxLength={120}
          {...field('pseudonym')}
        />
        <TextInput
          label={`${say('person.groupLabel')} ${say('field.optional')}`}
          description={say('person.groupLabel.hint')}
          maxLength={120}
          {...field('groupLabel')}
        />
      </div>
      <div className={classes.pair}>
        <Controller
          control={form.control}
          name="role"
          render={({ field: input }) => (
            <Select
              label={say('person.role')}
              data={partyRoles.map((role) => ({ value: role, label: say(`partyRole.${role}`) }))}
              {...input}
              error={errorOf('role')}
              allowDeselect={false}
            />
          )}
        />
        <TextInput label={`${say('person.initials')} ${say('field.optional')}`} maxLength={20} {...field('initials')} />
      </div>
      {form.watch('role') === 'representative' && <CounselFields form={form} isProtected={isProtected} />}
      <NationalityField form={form} />
      <IdentifiersField form={form} />
      <Textarea
        label={`${say('person.note')} ${say('field.optional')}`}
        description={say('person.note.hint')}
        autosize
        minRows={2}
        maxRows={8}
        {...field('note')}
      />
    </Stack>
  )
}

export function NationalityField({ form }: { form: PersonForm }) {
  const say = useWords()
  const errorOf = useFieldError(form)
  const { list: countries } = useCountries()
  return (
    <Controller
      control={form.control}
      name="nationality"
      render={({ field: { value, ...input } }) => (
        <Select
          label={`${say('person.nationality')} ${say('field.optional')}`}
          data={countries}
          value={value ?? null}
          {...input}
          error={errorOf('nationality')}
          searchable
          clearable
        />
      )}
    />
  )
}

/** Numbers of documents, and how to reach the person. */
export function IdentifiersField({ form }: { form: PersonForm }) {
  const say = useWords()
  const field = useField(form)
  return (
    <Textarea
      label={`${say('person.identifiers')} ${say('field.optional')}`}
      description={say('person.identifiers.hint')}
      autosize
      minRows={2}
      maxRows={8}
      {...field('identifiers')}
    />
  )
}
