import { zodResolver } from '@hookform/resolvers/zod'
import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type IdleView, idleEdit } from '@travessia/shared/sessions'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { api, isStatus } from '../api.ts'
import classes from '../settings/settings.module.css'
import { ErrorState } from '../ui/error-state.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { idleQuery } from './queries.ts'

const measure = z.object({ idleMinutes: z.coerce.number<string>().pipe(idleEdit.shape.idleMinutes) })

/** After how long everybody's screen locks at the latest. */
export function IdleRuleSection() {
  const say = useWords()
  const idle = useQuery(idleQuery)
  return (
    <Section title={say('idle.rule.title')} about={say('idle.rule.about')}>
      {idle.isPending && <Loading rows={1} height={56} />}
      {idle.isError && <ErrorState error={idle.error} retry={() => void idle.refetch()} />}
      {idle.data && <Rule idle={idle.data} />}
    </Section>
  )
}

function Rule({ idle }: { idle: IdleView }) {
  const say = useWords()
  const form = useForm({
    resolver: zodResolver(measure),
    shouldFocusError: false,
    values: { idleMinutes: String(idle.organisation) },
  })
  const field = useField(form)
  const save = useMutation({
    mutationFn: ({ idleMinutes }: z.output<typeof measure>) =>
      parseResponse(api.sessions.idle.$patch({ json: { idleMinutes, version: idle.version } })),
    onSuccess: () => notifications.show({ message: say('idle.saved') }),
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <form onSubmit={form.handleSubmit((given) => save.mutate(given))} noValidate className={classes.form}>
      <FormProblem form={form} error={save.error} labels={{ idleMinutes: say('idle.rule.label') }} />
      {isStatus(save.error, 409) && <Notice tone="loss" live title={say('idle.rule.stale')} />}
      <div className={classes.line}>
        <TextInput inputMode="numeric" maxLength={2} label={say('idle.rule.label')} className={classes.wide} {...field('idleMinutes')} />
        <Button type="submit" variant="default" loading={save.isPending} disabled={!form.formState.isDirty}>
          {say('idle.rule.save')}
        </Button>
      </div>
    </form>
  )
}
