import { zodResolver } from '@hookform/resolvers/zod'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type NewToken, newToken } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { secondFactorQuery } from '../second-factor/queries.ts'
import { useToday } from '../ui/clock.ts'
import { CopyField } from '../ui/copy-field.tsx'
import { DayField } from '../ui/day-field.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Notice } from '../ui/notice.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './settings.module.css'

/** Makes a token, for whoever gives their password again, and shows it this one time. */
export function TokenForm() {
  const say = useWords()
  const today = useToday()
  const hasPassword = useQuery(secondFactorQuery).data?.hasPassword ?? true
  const form = useForm<z.input<typeof newToken>, unknown, NewToken>({
    resolver: zodResolver(newToken),
    shouldFocusError: false,
    defaultValues: { name: '', expiresOn: null, password: '' },
  })
  const field = useField(form)
  const fieldError = useFieldError(form)
  const create = useMutation({
    mutationFn: (json: NewToken) => parseResponse(api.tokens.$post({ json })),
    onSuccess: () => form.reset(),
    onError: (error) => showProblem(error, form.setError),
  })
  const labels = { name: say('settings.tokens.name'), expiresOn: say('settings.tokens.expires'), password: say('factor.password') }
  return (
    <form onSubmit={form.handleSubmit((given) => create.mutate(given))} noValidate className={classes.form}>
      <FormProblem form={form} error={create.error} labels={labels} />
      <div className={classes.line}>
        <TextInput
          label={labels.name}
          description={say('settings.tokens.name.example')}
          autoComplete="off"
          className={classes.wide}
          {...field('name')}
        />
        <Controller
          control={form.control}
          name="expiresOn"
          render={({ field: { ref, value, onChange, onBlur } }) => (
            <DayField
              ref={ref}
              label={`${labels.expiresOn} ${say('field.optional')}`}
              minDate={today}
              value={value ?? null}
              onChange={onChange}
              onBlur={onBlur}
              error={fieldError('expiresOn')}
            />
          )}
        />
        {hasPassword && (
          <PasswordInput
            label={labels.password}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': say('field.showPassword'), tabIndex: 0 }}
            className={classes.wide}
            {...field('password')}
          />
        )}
        <Button type="submit" loading={create.isPending}>
          {say('settings.tokens.create')}
        </Button>
      </div>
      {create.data && (
        <Notice tone="time" live title={say('settings.tokens.shown')}>
          <CopyField label={create.data.name} value={create.data.token} />
        </Notice>
      )}
    </form>
  )
}
