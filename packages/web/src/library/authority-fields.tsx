import { Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { authorityKinds, authoritySystems } from '@travessia/shared/choices'
import { precisions } from '@travessia/shared/fields'
import { Controller } from 'react-hook-form'
import { DayField } from '../ui/day-field.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import type { AuthorityForm, Labels } from './authority-form.ts'
import { LanguageSelect } from './language-select.tsx'
import classes from './library.module.css'

interface AuthorityFieldsProps {
  form: AuthorityForm
  labels: Labels
  withFocus: boolean
}

/** What identifies an authority. A work has authors and a place where it was published, everything else a body and a number. */
export function AuthorityFields({ form, labels, withFocus }: AuthorityFieldsProps) {
  const say = useWords()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const optional = (name: keyof Labels) => `${labels[name]} ${say('field.optional')}`
  const text = (name: 'authors' | 'container' | 'body' | 'number' | 'form' | 'shortTitle', maxLength: number) => (
    <TextInput label={optional(name)} description={say(`library.field.${name}.hint`)} {...field(name)} maxLength={maxLength} />
  )
  const isWork = form.watch('kind') === 'doctrine'
  return (
    <>
      <div className={classes.pair}>
        <Controller
          control={form.control}
          name="kind"
          render={({ field: input }) => (
            <Select
              label={labels.kind}
              data={authorityKinds.map((kind) => ({ value: kind, label: say(`library.kind.${kind}`) }))}
              {...input}
              error={errorOf('kind')}
              allowDeselect={false}
              withAsterisk
            />
          )}
        />
        <Controller
          control={form.control}
          name="system"
          render={({ field: input }) => (
            <Select
              label={labels.system}
              data={authoritySystems.map((system) => ({ value: system, label: say(`library.system.${system}`) }))}
              {...input}
              error={errorOf('system')}
              allowDeselect={false}
              withAsterisk
            />
          )}
        />
      </div>
      <TextInput label={labels.title} {...field('title')} required maxLength={500} data-autofocus={withFocus || undefined} />
      {isWork ? text('authors', 300) : text('body', 200)}
      {isWork && text('container', 300)}
      {!isWork && (
        <div className={classes.pair}>
          {text('number', 120)}
          {text('form', 120)}
        </div>
      )}
      {text('shortTitle', 200)}
      <div className={classes.pair}>
        <Controller
          control={form.control}
          name="date"
          render={({ field: { value, ...input } }) => (
            <DayField
              label={optional('date')}
              description={say('library.field.date.hint')}
              value={value ?? null}
              {...input}
              error={errorOf('date')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="precision"
          render={({ field: input }) => (
            <Select
              label={labels.precision}
              description={say('library.field.precision.hint')}
              data={precisions.map((precision) => ({ value: precision, label: say(`library.precision.${precision}`) }))}
              {...input}
              error={errorOf('precision')}
              allowDeselect={false}
            />
          )}
        />
      </div>
      <div className={classes.pair}>
        <TextInput label={optional('url')} type="url" placeholder="https://" {...field('url')} maxLength={500} />
        <Controller
          control={form.control}
          name="language"
          render={({ field: { value = '', ...input } }) => (
            <LanguageSelect label={optional('language')} value={value} {...input} error={errorOf('language')} />
          )}
        />
        <TextInput label={optional('urn')} {...field('urn')} maxLength={200} />
        <TextInput label={optional('ecli')} {...field('ecli')} maxLength={100} />
      </div>
      <Controller
        control={form.control}
        name="tags"
        render={({ field: { value = [], ...input } }) => (
          <TagsInput
            label={optional('tags')}
            description={say('library.field.tags.hint')}
            value={value}
            {...input}
            error={errorOf('tags')}
            maxTags={20}
          />
        )}
      />
      <Textarea label={optional('note')} description={say('library.note.hint')} {...field('note')} autosize minRows={2} maxLength={2_000} />
    </>
  )
}
