import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type NewCase, newCase } from '@travessia/shared/cases'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useWords } from '../words/use-words.ts'
import { CaseFields } from './case-fields.tsx'
import classes from './case-form.module.css'
import { useCaseLabels } from './case-labels.ts'

/** Opening a case: only the title is needed, the rest can come later. */
export function NewCasePage() {
  const say = useWords()
  const mayCreate = useRight('case.create')
  const mayAsk = useRight('person.write')
  return (
    <Page
      title={say('cases.new')}
      lead={say('cases.new.lead')}
      crumbs={<TextLink to="/cases">{say('cases.title')}</TextLink>}
      actions={
        mayAsk && (
          <ButtonLink to="/cases/intake" variant="default" leftSection={<IconMessages size={18} aria-hidden />}>
            {say('intake.title')}
          </ButtonLink>
        )
      }
    >
      {mayCreate ? <NewCaseForm /> : <NoPermission />}
    </Page>
  )
}

function NewCaseForm() {
  const say = useWords()
  const navigate = useNavigate()
  const form = useForm<z.input<typeof newCase>, unknown, NewCase>({
    resolver: zodResolver(newCase),
    shouldFocusError: false,
    defaultValues: blank,
  })
  const forget = useDraft(form, 'case')
  useLeaveGuard({ isDirty: form.formState.isDirty, onLeave: forget })
  const open = useMutation({
    mutationFn: (json: NewCase) => parseResponse(api.cases.$post({ json })),
    onSuccess: (made) => {
      forget()
      return navigate({ to: '/cases/$case', params: { case: made.id }, ignoreBlocker: true })
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <form noValidate className={classes.form} onSubmit={form.handleSubmit((json) => open.mutate(json))}>
      <FormProblem form={form} error={open.error} labels={useCaseLabels()} />
      <CaseFields form={form} />
      <Group mt="lg">
        <Button type="submit" loading={open.isPending}>
          {say('cases.new')}
        </Button>
        <ButtonLink to="/cases" variant="default">
          {say('confirm.cancel')}
        </ButtonLink>
      </Group>
    </form>
  )
}

const blank: z.input<typeof newCase> = {
  title: '',
  summary: '',
  state: null,
  territory: '',
  fronts: ['advocacy'],
  axes: [],
  tags: [],
  visibility: 'organisation',
  leadId: null,
}
