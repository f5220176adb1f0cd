import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Setup, setup } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { DoorPage } from '../ui/door-page.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

/** The very first page of an empty system: the organisation and its first director. */
export function SetupPage() {
  const say = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const client = useQueryClient()
  const form = useForm<z.input<typeof setup>, unknown, Setup>({
    resolver: zodResolver(setup),
    shouldFocusError: false,
    defaultValues: { organisation: '', name: '', email: '', password: '' },
  })
  const field = useField(form)
  const create = useMutation({
    mutationFn: (json: Setup) => parseResponse(api.setup.$post({ json: { ...json, language } })),
    onSuccess: () => {
      client.clear()
      return navigate({ to: '/start' })
    },
    onError: (error) => showProblem(error, form.setError),
  })
  const labels = {
    organisation: say('setup.organisation'),
    name: say('setup.name'),
    email: say('setup.email'),
    password: say('setup.password'),
  }
  return (
    <DoorPage title={say('setup.title')} lead={say('setup.lead')}>
      <form onSubmit={form.handleSubmit((given) => create.mutate(given))} noValidate>
        <Stack>
          <FormProblem form={form} error={create.error} labels={labels} />
          <TextInput
            autoComplete="organization"
            label={labels.organisation}
            description={say('setup.organisation.example')}
            {...field('organisation')}
          />
          <TextInput autoComplete="name" label={labels.name} {...field('name')} />
          <TextInput type="email" autoComplete="username" label={labels.email} {...field('email')} />
          <PasswordInput
            autoComplete="new-password"
            label={labels.password}
            description={say('setup.password.hint')}
            visibilityToggleButtonProps={{ 'aria-label': say('field.showPassword'), tabIndex: 0 }}
            {...field('password')}
          />
          <Button type="submit" loading={create.isPending}>
            {say('setup.submit')}
          </Button>
        </Stack>
      </form>
    </DoorPage>
  )
}
