import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type RegisterEdit, type RegisterView, registerEdit } from '@travessia/shared/data-protection/register'
import { parseResponse } from 'hono/client'
import { type UseFormReturn, useFieldArray, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, isStatus, newId } from '../api.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useField } from '../ui/use-field.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useWords } from '../words/use-words.ts'
import classes from './data-protection.module.css'
import { OperationFields } from './operation-fields.tsx'

export type RegisterFormType = UseFormReturn<z.input<typeof registerEdit>, unknown, RegisterEdit>

/** The register as a form: kept as a whole, as a new version. */
export function RegisterForm({ register, onDone }: { register: RegisterView; onDone: () => void }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const { controller, officer, operations, version } = register
  const form: RegisterFormType = useForm({
    resolver: zodResolver(registerEdit),
    shouldFocusError: false,
    defaultValues: { controller, officer, operations, version },
  })
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'register', onLeave: () => undefined })
  const rows = useFieldArray({ control: form.control, name: 'operations' })
  const save = useMutation({
    mutationFn: (json: RegisterEdit) => parseResponse(api['processing-register'].$put({ json })),
    onSuccess: () => {
      notifications.show({ message: say('register.saved') })
      onDone()
    },
    onError: (error) => {
      showProblem(error, form.setError)
      if (isStatus(error, 409)) showFailure(error)
    },
  })
  return (
    <form noValidate className={classes.form} onSubmit={form.handleSubmit((input) => save.mutate(input))}>
      <FormProblem form={form} error={save.error} labels={{ controller: say('register.controller') }} />
      <OfficerFields form={form} />
      {rows.fields.map(({ id }, at) => (
        <OperationFields key={id} form={form} at={at} onRemove={() => rows.remove(at)} />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        className={classes.start}
        onClick={() => rows.append({ key: newId(), name: say('register.operation.new') })}
      >
        {say('register.operation.add')}
      </Button>
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {say('confirm.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {say('register.save')}
        </Button>
      </Group>
    </form>
  )
}

function OfficerFields({ form }: { form: RegisterFormType }) {
  const say = useWords()
  const field = useField(form)
  return (
    <>
      <TextInput
        label={say('register.controller')}
        description={say('register.controller.hint')}
        maxLength={500}
        {...field('controller')}
      />
      <Section title={say('register.officer')} about={say('register.officer.about')}>
        <Stack gap="md">
          <div className={classes.pair}>
            <TextInput label={say('register.officer.name')} maxLength={200} {...field('officer.name')} />
            <TextInput label={say('register.officer.email')} type="email" maxLength={254} {...field('officer.email')} />
            <TextInput label={say('register.officer.phone')} maxLength={60} {...field('officer.phone')} />
          </div>
          <TextInput label={say('register.officer.address')} maxLength={300} {...field('officer.address')} />
        </Stack>
      </Section>
    </>
  )
}
