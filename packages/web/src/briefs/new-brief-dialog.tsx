import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type NewBrief, newBrief } from '@travessia/shared/briefs'
import { findTemplate, templates } from '@travessia/shared/briefs/index'
import type { Template } from '@travessia/shared/briefs/template'
import { isLanguage, type Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { useCase } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { AudienceField } from './audience-field.tsx'
import { PaperField, usualPaper } from './paper-field.tsx'
import { TemplateField, useFittingTemplates } from './template-field.tsx'

interface NewBriefDialogProps {
  caseId: string
  /** The template that is already chosen. */
  given?: string | undefined
  onClose: () => void
}

/** Beginning a brief: which, in which language of the body, and who will read it. */
export function NewBriefDialog({ caseId, given, onClose }: NewBriefDialogProps) {
  const say = useWords()
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const names = useLawNames()
  useReturnFocus()
  const { proceedings } = useCase(caseId)
  const [fitting = templates[0]] = useFittingTemplates(caseId)
  const first = findTemplate(given ?? '') ?? fitting
  const form = useForm<z.input<typeof newBrief>, unknown, NewBrief>({
    resolver: zodResolver(newBrief),
    defaultValues: {
      template: first?.id ?? '',
      title: first ? text(first.name) : '',
      language: first ? languageFor(first, language) : language,
      audience: 'state',
      paper: usualPaper(),
      proceedingId: null,
    },
    shouldFocusError: false,
  })
  const { dirtyFields } = form.formState
  const field = useField(form)
  const begin = useMutation({
    mutationFn: (json: NewBrief) => parseResponse(api.cases[':case'].briefs.$post({ param: { case: caseId }, json })),
    onSuccess: ({ id }) => navigate({ to: '/cases/$case/briefs/$brief', params: { case: caseId, brief: id }, ignoreBlocker: true }),
    onError: (error) => showProblem(error, form.setError),
  })
  const template = findTemplate(form.watch('template'))
  const labels = {
    template: say('brief.template'),
    title: say('brief.title'),
    language: say('brief.language'),
    audience: say('brief.audience'),
    paper: say('brief.paper'),
    proceedingId: say('brief.proceeding'),
  }
  const receiving = proceedings.filter(
    (one) => !template || template.procedures.length === 0 || template.procedures.includes(one.procedure),
  )
  const isAmongSeveral = receiving.length > 1 && receiving.some((one) => one.id === form.watch('proceedingId'))
  const send = form.handleSubmit((brief) => {
    const proceedingId = isAmongSeveral ? (brief.proceedingId ?? null) : (receiving[0]?.id ?? null)
    begin.mutate({ ...brief, proceedingId })
  })
  const choose = (chosen: Template) => {
    form.setValue('template', chosen.id)
    form.setValue('title', text(chosen.name))
    // Once chosen by hand it stays where the body takes it.
    form.setValue('language', languageFor(chosen, dirtyFields.language ? form.getValues('language') : language))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{say('brief.new')}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={send}>
        <Stack>
          <FormProblem form={form} error={begin.error} labels={labels} />
          <TemplateField caseId={caseId} label={labels.template} value={form.watch('template')} onChoose={choose} />
          <TextInput label={labels.title} description={say('brief.title.hint')} {...field('title')} />
          <Controller
            control={form.control}
            name="language"
            render={({ field: { value, onChange } }) => (
              <Select
                label={labels.language}
                description={say('brief.language.hint')}
                data={(template?.languages ?? []).map((one) => ({ value: one, label: say(`brief.language.${one}`) }))}
                value={value}
                onChange={(chosen) => isLanguage(chosen) && onChange(chosen)}
                allowDeselect={false}
              />
            )}
          />
          {receiving.length > 1 && (
            <Controller
              control={form.control}
              name="proceedingId"
              render={({ field: { value, onChange } }) => (
                <Select
                  label={labels.proceedingId}
                  data={receiving.map((one) => ({
                    value: one.id,
                    label: [names.procedure(one.procedure), one.number].filter(Boolean).join(' · '),
                  }))}
                  value={isAmongSeveral ? (value ?? null) : (receiving[0]?.id ?? null)}
                  onChange={onChange}
                  allowDeselect={false}
                />
              )}
            />
          )}
          <AudienceField control={form.control} />
          <PaperField control={form.control} />
        </Stack>
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            {say('confirm.cancel')}
          </Button>
          <Button type="submit" loading={begin.isPending}>
            {say('brief.begin')}
          </Button>
        </DialogEnd>
      </form>
    </Modal>
  )
}

/** The wanted language where the body takes it, else the first that it does. */
function languageFor({ languages }: Template, wanted: Language): Language {
  return languages.includes(wanted) ? wanted : (languages[0] ?? wanted)
}
