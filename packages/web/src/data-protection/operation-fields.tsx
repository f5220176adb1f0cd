import { Button, Checkbox, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { legalBases, legalBasisIds, transferBases, transferBasisIds } from '@travessia/shared/data-protection/law'
import { Controller } from 'react-hook-form'
import { Section } from '../ui/section.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './data-protection.module.css'
import type { RegisterFormType } from './register-form.tsx'

const texts = ['purpose', 'people', 'data', 'recipients', 'retention', 'transfer', 'security'] as const

interface OperationFieldsProps {
  form: RegisterFormType
  at: number
  onRemove: () => void
}

/** One operation of the register. */
export function OperationFields({ form, at, onRemove }: OperationFieldsProps) {
  const say = useWords()
  const field = useField(form)
  const name = form.watch(`operations.${at}.name`)
  const area = (text: (typeof texts)[number]) => (
    <Textarea key={text} label={say(`register.field.${text}`)} autosize minRows={1} maxRows={8} {...field(`operations.${at}.${text}`)} />
  )
  return (
    <Section
      title={name || say('register.operation.new')}
      actions={
        <Button
          variant="subtle"
          color="red"
          size="compact-md"
          leftSection={<IconTrash size={16} aria-hidden />}
          aria-label={say('register.operation.remove.of', { name })}
          onClick={onRemove}
        >
          {say('register.operation.remove')}
        </Button>
      }
    >
      <Stack gap="md">
        <TextInput label={say('register.field.name')} required maxLength={200} {...field(`operations.${at}.name`)} />
        {area('purpose')}
        <BasisField form={form} at={at} />
        <div className={classes.pair}>
          {area('people')}
          {area('recipients')}
        </div>
        {area('data')}
        <Checkbox label={say('register.field.isSensitive')} {...form.register(`operations.${at}.isSensitive`)} />
        {area('retention')}
        {area('transfer')}
        <TransferField form={form} at={at} />
        {area('security')}
      </Stack>
    </Section>
  )
}

function BasisField({ form, at }: Omit<OperationFieldsProps, 'onRemove'>) {
  const say = useWords()
  const errorOf = useFieldError(form)
  const label = (id: (typeof legalBasisIds)[number]) => `${articleOf(legalBases[id].source.cite)}: ${say(`legalBasis.${id}`)}`
  return (
    <Controller
      control={form.control}
      name={`operations.${at}.bases`}
      render={({ field: { value, ...input } }) => (
        <MultiSelect
          label={say('register.field.bases')}
          data={legalBasisIds.map((id) => ({ value: id, label: label(id) }))}
          value={value ?? []}
          {...input}
          error={errorOf(`operations.${at}.bases`)}
        />
      )}
    />
  )
}

function TransferField({ form, at }: Omit<OperationFieldsProps, 'onRemove'>) {
  const say = useWords()
  const label = (id: (typeof transferBasisIds)[number]) => `${articleOf(transferBases[id].source.cite)}: ${say(`transferBasis.${id}`)}`
  return (
    <Controller
      control={form.control}
      name={`operations.${at}.transferBases`}
      render={({ field: { value, ...input } }) => (
        <MultiSelect
          label={say('register.field.transferBases')}
          data={transferBasisIds.map((id) => ({ value: id, label: label(id) }))}
          value={value ?? []}
          {...input}
        />
      )}
    />
  )
}

/** "art. 7º, VI", without the law that all of them stand in. */
function articleOf(cite: string): string {
  return cite.slice(cite.indexOf('art.'))
}
