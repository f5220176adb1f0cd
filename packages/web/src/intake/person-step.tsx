import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type NewPerson, newPerson } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { IdentifiersField, NationalityField, type PersonForm } from '../people/person-fields.tsx'
import { usePersonLabels } from '../people/person-labels.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useWords } from '../words/use-words.ts'
import { Asked, Question } from './question.tsx'
import { StepLinks } from './step-links.tsx'

const questions = ['name', 'origin', 'reach'] as const

/**
 * Who it is: the name, the country, how to reach them. Written together, after the last: what is covered of somebody
 * protected cannot be added to later without being shown. Nothing is kept as a draft: a name must not stay behind in the browser.
 */
export function PersonStep({ file }: { file: CaseFile }) {
  const say = useWords()
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const form: PersonForm = useForm({
    resolver: zodResolver(newPerson),
    shouldFocusError: false,
    defaultValues: { ...blank, role: file.people.length === 0 ? ('victim' as const) : ('family' as const) },
  })
  useLeaveGuard({ isDirty: form.formState.isDirty, onLeave: () => undefined })
  const save = useMutation({
    mutationFn: (json: NewPerson) => parseResponse(api.cases[':case'].people.$post({ param: { case: file.id }, json })),
    onSuccess: () => navigate({ to: '.', search: (now) => ({ ...now, step: 'others' as const }), ignoreBlocker: true }),
    onError: (error) => showProblem(error, form.setError),
  })
  const isLast = at === questions.length - 1
  const submit = form.handleSubmit(
    (person) => (isLast ? save.mutate(person) : setAt(at + 1)),
    ({ name, pseudonym }) => (name || pseudonym) && setAt(0),
  )
  return (
    <form noValidate autoComplete="off" onSubmit={submit}>
      <Question key={at} ask={`intake.${questions[at] ?? 'name'}`} hint={at === 0 ? 'intake.name.hint' : undefined}>
        <FormProblem form={form} error={save.error} labels={usePersonLabels()} />
        {at === 0 && <NameFields form={form} />}
        {at === 1 && <NationalityField form={form} />}
        {at === 2 && <ReachFields form={form} />}
        <Group gap="sm">
          <Button type="submit" loading={save.isPending}>
            {say(isLast ? 'intake.person.save' : 'intake.next')}
          </Button>
          {at > 0 && (
            <Button variant="subtle" onClick={() => setAt(at - 1)}>
              {say('intake.back')}
            </Button>
          )}
        </Group>
        {at === 0 && <StepLinks step="person" isAnswered={false} />}
      </Question>
    </form>
  )
}

function NameFields({ form }: { form: PersonForm }) {
  const say = useWords()
  const field = useField(form)
  return (
    <>
      <TextInput label={say('person.name')} required maxLength={200} {...field('name')} />
      <TextInput
        label={say('person.pseudonym')}
        description={say('person.pseudonym.hint')}
        required
        maxLength={120}
        {...field('pseudonym')}
      />
    </>
  )
}

function ReachFields({ form }: { form: PersonForm }) {
  const say = useWords()
  const field = useField(form)
  return (
    <>
      <IdentifiersField form={form} />
      <div>
        <Textarea
          label={`${say('intake.reach.safe')} ${say('field.optional')}`}
          description={say('intake.reach.safe.hint')}
          autosize
          minRows={2}
          maxRows={8}
          {...field('note')}
        />
        <Asked word="intake.reach.safe" />
      </div>
    </>
  )
}

const blank = {
  name: '',
  protected: true,
  pseudonym: '',
  nationality: null,
  identifiers: '',
  note: '',
}
