import { zodResolver } from '@hookform/resolvers/zod'
import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { meEdit } from '@travessia/shared/users'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { useMe } from '../me/queries.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Section } from '../ui/section.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './settings.module.css'

const ownName = meEdit.pick({ name: true }).required()

type OwnName = z.output<typeof ownName>

export function MeSection() {
  const say = useWords()
  const { user } = useMe()
  const form = useForm<z.input<typeof ownName>, unknown, OwnName>({
    resolver: zodResolver(ownName),
    shouldFocusError: false,
    values: { name: user.name },
  })
  const field = useField(form)
  const rename = useMutation({
    mutationFn: (json: OwnName) => parseResponse(api.me.$patch({ json })),
    onSuccess: () => notifications.show({ message: say('settings.me.saved') }),
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Section title={say('settings.me')}>
      <dl className={classes.facts}>
        <div>
          <dt>{say('settings.me.email')}</dt>
          <dd>{user.email}</dd>
        </div>
        <div>
          <dt>{say('settings.me.role')}</dt>
          <dd>{say(`role.${user.role}`)}</dd>
        </div>
      </dl>
      <form onSubmit={form.handleSubmit((given) => rename.mutate(given))} noValidate className={classes.form}>
        <FormProblem form={form} error={rename.error} labels={{ name: say('settings.me.name') }} />
        <div className={classes.line}>
          <TextInput autoComplete="name" label={say('settings.me.name')} className={classes.wide} {...field('name')} />
          <Button type="submit" variant="default" loading={rename.isPending} disabled={!form.formState.isDirty}>
            {say('settings.me.name.save')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
