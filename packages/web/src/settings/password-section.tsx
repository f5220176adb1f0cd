import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type PasswordEdit, passwordEdit } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Section } from '../ui/section.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './settings.module.css'

/** A new password for whoever knows the present one; it ends every other session. */
export function PasswordSection() {
  const say = useWords()
  const form = useForm<z.input<typeof passwordEdit>, unknown, PasswordEdit>({
    resolver: zodResolver(passwordEdit),
    shouldFocusError: false,
    defaultValues: { current: '', password: '' },
  })
  const field = useField(form)
  const change = useMutation({
    mutationFn: (json: PasswordEdit) => parseResponse(api.me.password.$post({ json })),
    onSuccess: () => {
      form.reset()
      notifications.show({ message: say('settings.password.saved') })
    },
    onError: (error) => showProblem(error, form.setError),
  })
  const labels = { current: say('settings.password.current'), password: say('settings.password.new') }
  const toggle = { 'aria-label': say('field.showPassword'), tabIndex: 0 }
  return (
    <Section title={say('settings.password')} about={say('settings.password.about')}>
      <form onSubmit={form.handleSubmit((given) => change.mutate(given))} noValidate className={classes.form}>
        <FormProblem form={form} error={change.error} labels={labels} />
        <PasswordInput autoComplete="current-password" label={labels.current} visibilityToggleButtonProps={toggle} {...field('current')} />
        <PasswordInput autoComplete="new-password" label={labels.password} visibilityToggleButtonProps={toggle} {...field('password')} />
        <Button type="submit" variant="default" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
          {say('settings.password.save')}
        </Button>
      </form>
    </Section>
  )
}
