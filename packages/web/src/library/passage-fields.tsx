import { Button, Fieldset, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { Controller, useFieldArray } from 'react-hook-form'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import type { AuthorityForm } from './authority-form.ts'
import { LanguageSelect } from './language-select.tsx'
import classes from './library.module.css'

interface PassageFieldsProps {
  form: AuthorityForm
  /** The last one is to be written first. */
  withNew: boolean
}

/** The words worth quoting, each with its place in the text. */
export function PassageFields({ form, withNew }: PassageFieldsProps) {
  const say = useWords()
  const field = useField(form)
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'passages' })
  const add = () =>
    append({ at: '', text: '', language: form.getValues('language') ?? '' }, { focusName: `passages.${fields.length}.text` })
  return (
    <Stack gap="md">
      {fields.map(({ id }, index) => (
        <Fieldset key={id} legend={say('library.passage.number', { number: index + 1 })}>
          <Stack gap="sm">
            <Textarea
              label={say('library.passage.text')}
              {...field(`passages.${index}.text`)}
              required
              autosize
              minRows={3}
              maxRows={12}
              maxLength={5_000}
              data-autofocus={(withNew && index === fields.length - 1) || undefined}
            />
            <div className={classes.pair}>
              <TextInput
                label={`${say('library.passage.at')} ${say('field.optional')}`}
                placeholder={say('library.passage.at.hint')}
                {...field(`passages.${index}.at`)}
                maxLength={60}
              />
              <Controller
                control={form.control}
                name={`passages.${index}.language`}
                render={({ field: { value = '', ...input } }) => (
                  <LanguageSelect label={`${say('library.passage.language')} ${say('field.optional')}`} value={value} {...input} />
                )}
              />
            </div>
            <Group justify="flex-end">
              <Button variant="subtle" color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => remove(index)}>
                {say('library.passage.remove', { number: index + 1 })}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      {fields.length < 50 && (
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add} style={{ alignSelf: 'flex-start' }}>
          {say('library.passage.add')}
        </Button>
      )}
    </Stack>
  )
}
