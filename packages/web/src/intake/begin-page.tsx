import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { newCase } from '@travessia/shared/cases'
import { isLanguage, languages } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { formatDay } from '../ui/format-day.ts'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { languageNames } from '../ui/preferences.tsx'
import { useField } from '../ui/use-field.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './intake.module.css'

const opened = newCase.pick({ title: true })

/** Before the first question: the conversation is a case from its beginning, so that no answer is lost and nobody else reads it. */
export function BeginPage() {
  const say = useWords()
  const mayBegin = useRight('person.write')
  return (
    <Page title={say('intake.title')} lead={say('intake.lead')} crumbs={<TextLink to="/cases">{say('cases.title')}</TextLink>}>
      {mayBegin ? <Beginning /> : <NoPermission />}
    </Page>
  )
}

function Beginning() {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const navigate = useNavigate()
  const [spoken, setSpoken] = useState<string>(language)
  const form = useForm({
    resolver: zodResolver(opened),
    shouldFocusError: false,
    defaultValues: { title: say('intake.case.proposed', { day: formatDay(today, language) }) },
  })
  const field = useField(form)
  const begin = useMutation({
    mutationFn: ({ title }: { title: string }) => parseResponse(api.cases.$post({ json: { title, visibility: 'restricted' } })),
    onSuccess: ({ id }) =>
      navigate({
        to: '/cases/$case/intake',
        params: { case: id },
        search: isLanguage(spoken) && spoken !== language ? { with: spoken } : {},
        replace: true,
      }),
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <form noValidate className={classes.step} onSubmit={form.handleSubmit((json) => begin.mutate(json))}>
      <FormProblem form={form} error={begin.error} labels={{ title: say('case.title') }} />
      <Radio.Group size="md" label={say('intake.with')} description={say('intake.with.hint')} value={spoken} onChange={setSpoken}>
        <Stack gap="xs" mt={4}>
          {languages.map((one) => (
            <Radio key={one} size="md" value={one} label={languageNames[one]} />
          ))}
          <Radio size="md" value="other" label={say('intake.with.other')} />
        </Stack>
      </Radio.Group>
      <TextInput label={say('case.title')} description={say('intake.case.hint')} required maxLength={200} {...field('title')} />
      <Group>
        <Button type="submit" loading={begin.isPending}>
          {say('intake.begin')}
        </Button>
        <ButtonLink to="/cases" variant="default">
          {say('confirm.cancel')}
        </ButtonLink>
      </Group>
    </form>
  )
}
