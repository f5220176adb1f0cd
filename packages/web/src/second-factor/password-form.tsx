import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './second-factor.module.css'

interface PasswordFormProps {
  /** Why the password is asked, if not only to be sure. */
  why?: ReactNode
  action: string
  destructive?: boolean
  /** Another answer that is needed: a name, or a code. */
  asks?: { label: string; placeholder?: string; autoComplete?: string; inputMode?: 'numeric'; field: 'name' | 'code' }
  /** An account that another house signs in has no password here. */
  hasPassword: boolean
  send: (given: { password: string; other: string }) => Promise<unknown>
  onDone: () => void
  onCancel: () => void
}

/** Asks for the password again, and perhaps for one thing more, before something about signing in changes. */
export function PasswordForm({ why, action, destructive, asks, hasPassword, send, onDone, onCancel }: PasswordFormProps) {
  const say = useWords()
  const id = useId()
  const shape = z.object({
    password: hasPassword ? z.string().min(1, 'required') : z.string(),
    name: asks?.field === 'name' ? z.string().trim().min(1, 'required').max(80) : z.string(),
    code: asks?.field === 'code' ? z.string().trim().min(1, 'required') : z.string(),
  })
  const form = useForm({ resolver: zodResolver(shape), shouldFocusError: false, defaultValues: { password: '', name: '', code: '' } })
  const field = useField(form)
  const change = useMutation({
    mutationFn: ({ password, name, code }: z.output<typeof shape>) => send({ password, other: asks?.field === 'code' ? code : name }),
    onSuccess: onDone,
    onError: (error) => showProblem(error, form.setError),
  })
  const labels = { password: say('factor.password'), ...(asks && { [asks.field]: asks.label }) }
  return (
    <form onSubmit={form.handleSubmit((given) => change.mutate(given))} noValidate className={classes.form} aria-describedby={id}>
      <FormProblem form={form} error={change.error} labels={labels} />
      <p id={id} className={classes.quiet}>
        {why} {hasPassword && say('factor.password.why')}
      </p>
      {asks && (
        <TextInput
          label={asks.label}
          placeholder={asks.placeholder}
          autoComplete={asks.autoComplete ?? 'off'}
          inputMode={asks.inputMode ?? 'text'}
          data-autofocus
          {...field(asks.field)}
        />
      )}
      {hasPassword && (
        <PasswordInput
          autoComplete="current-password"
          label={labels.password}
          visibilityToggleButtonProps={{ 'aria-label': say('field.showPassword'), tabIndex: 0 }}
          {...field('password')}
        />
      )}
      <Group gap="xs">
        <Button type="submit" color={destructive ? 'red' : undefined} loading={change.isPending}>
          {action}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say('confirm.cancel')}
        </Button>
      </Group>
    </form>
  )
}
