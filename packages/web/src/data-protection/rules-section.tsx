import { zodResolver } from '@hookform/resolvers/zod'
import { Button, NumberInput, Switch } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type RetentionEdit, retentionEdit, retentionKinds } from '@travessia/shared/data-protection/retention'
import { parseResponse } from 'hono/client'
import { Controller, useForm } from 'react-hook-form'
import { api, isStatus } from '../api.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import classes from './data-protection.module.css'
import { retentionQuery } from './queries.ts'

/** After how long what is put on the list. */
export function RulesSection() {
  const say = useWords()
  const rules = useQuery(retentionQuery)
  return (
    <Section title={say('retention.rules')} about={say('retention.rules.about')}>
      {rules.isPending && <Loading rows={3} height={56} />}
      {rules.isError && <ErrorState error={rules.error} retry={() => void rules.refetch()} />}
      {rules.data && <RulesForm key={rules.data.version} present={rules.data} />}
      <p className={classes.quiet}>{say('retention.trail')}</p>
    </Section>
  )
}

function RulesForm({ present }: { present: RetentionEdit }) {
  const say = useWords()
  const showFailure = useShowFailure()
  const form = useForm<RetentionEdit>({ resolver: zodResolver(retentionEdit), shouldFocusError: false, defaultValues: present })
  const errorOf = useFieldError(form)
  const save = useMutation({
    mutationFn: (json: RetentionEdit) => parseResponse(api.retention.$put({ json })),
    onSuccess: () => notifications.show({ message: say('retention.rules.saved') }),
    onError: (error) => {
      showProblem(error, form.setError)
      if (isStatus(error, 409)) showFailure(error)
    },
  })
  return (
    <form noValidate className={classes.rules} onSubmit={form.handleSubmit((input) => save.mutate(input))}>
      <FormProblem form={form} error={save.error} labels={{}} />
      {retentionKinds.map((kind, at) => (
        <fieldset key={kind} className={classes.rule}>
          <legend>{say(`retention.rule.${kind}`)}</legend>
          <Controller
            control={form.control}
            name={`rules.${at}.months`}
            render={({ field: { onChange, ...input } }) => (
              <NumberInput
                label={say('retention.months')}
                {...input}
                onChange={(months) => onChange(typeof months === 'number' ? months : Number.NaN)}
                error={errorOf(`rules.${at}.months`)}
                min={1}
                max={1_200}
                allowDecimal={false}
                hideControls
                className={classes.months}
              />
            )}
          />
          <Controller
            control={form.control}
            name={`rules.${at}.active`}
            render={({ field: { value, onChange, ...input } }) => (
              <Switch
                label={say('retention.active')}
                checked={value}
                onChange={(change) => onChange(change.currentTarget.checked)}
                {...input}
              />
            )}
          />
        </fieldset>
      ))}
      <Button type="submit" variant="default" loading={save.isPending} className={classes.start}>
        {say('retention.rules.save')}
      </Button>
    </form>
  )
}
