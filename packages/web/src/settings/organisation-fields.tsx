import { Select, TextInput } from '@mantine/core'
import type { organisationFields } from '@travessia/shared/organisation'
import { Controller, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { useCountries } from '../cases/countries.ts'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { useOrganisationLabels } from './organisation-labels.ts'
import classes from './settings.module.css'

export type OrganisationFormState = UseFormReturn<z.input<typeof organisationFields>, unknown, z.output<typeof organisationFields>>

export function OrganisationFields({ form }: { form: OrganisationFormState }) {
  const say = useWords()
  const labels = useOrganisationLabels()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const { list: countries } = useCountries()
  const optional = (name: keyof typeof labels) => ({ label: `${labels[name]} ${say('field.optional')}`, ...field(name) })
  return (
    <>
      <TextInput label={labels.name} {...field('name')} required maxLength={200} autoComplete="organization" />
      <div className={classes.pair}>
        <TextInput {...optional('legalNature')} description={say('organisation.legalNature.hint')} maxLength={120} />
        <TextInput {...optional('taxId')} description={say('organisation.taxId.hint')} maxLength={20} />
      </div>
      <TextInput {...optional('address')} description={say('organisation.address.hint')} maxLength={300} autoComplete="street-address" />
      <div className={classes.pair}>
        <TextInput {...optional('email')} type="email" autoComplete="off" />
        <TextInput {...optional('phone')} type="tel" maxLength={60} autoComplete="off" />
      </div>
      <Controller
        control={form.control}
        name="recognisedIn"
        render={({ field: { value, ...input } }) => (
          <Select
            label={`${labels.recognisedIn} ${say('field.optional')}`}
            description={say('organisation.recognisedIn.hint')}
            data={countries}
            value={value ?? null}
            {...input}
            error={errorOf('recognisedIn')}
            searchable
            clearable
          />
        )}
      />
    </>
  )
}
