import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { briefView, newBrief } from '@travessia/shared/briefs'
import { isLanguage, languages } from '@travessia/shared/languages'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { readProblem } from '../../api.ts'
import { closeOnEscape } from '../../ui/close-on-escape.ts'
import { FormProblem, showProblem } from '../../ui/form-problem.tsx'
import { sendFile } from '../../ui/send-file.ts'
import { useField } from '../../ui/use-field.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { AudienceField } from '../audience-field.tsx'
import { PaperField, usualPaper } from '../paper-field.tsx'
import { DocumentPick, isTooLarge } from './document-pick.tsx'

const shape = newBrief.omit({ template: true, proceedingId: true })
type Told = z.output<typeof shape>

/** Beginning a brief from a document that was written elsewhere: which, its title, its language, and who will read it. */
export function FromDocumentDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const say = useWords()
  const language = useLanguage()
  useReturnFocus()
  const form = useForm<z.input<typeof shape>, unknown, Told>({
    resolver: zodResolver(shape),
    defaultValues: { title: '', language, audience: 'state', paper: usualPaper() },
    shouldFocusError: false,
  })
  const field = useField(form)
  const [picked, setPicked] = useState<File | null>(null)
  const { begin, progress } = useBegin(caseId, (error) => refusalOf(error) ?? showProblem(error, form.setError))
  const [isLacking, setLacking] = useState(false)
  const pick = (file: File | null) => {
    setPicked(file)
    setLacking(false)
    begin.reset()
    if (file && form.getValues('title') === '') form.setValue('title', file.name.replace(/\.docx$/i, '').slice(0, 200))
  }
  const lack = () => setLacking(!picked)
  const send = form.handleSubmit((told) => {
    if (!picked) lack()
    else if (!isTooLarge(picked)) begin.mutate({ told, file: picked })
  }, lack)
  const trouble = isLacking ? say('word.document.none') : picked && isTooLarge(picked) ? say('word.document.tooLarge') : undefined
  const labels = {
    title: say('brief.title'),
    language: say('brief.language'),
    audience: say('brief.audience'),
    paper: say('brief.paper'),
  }
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('word.new')}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={send}>
        <Stack gap="lg">
          <p>{say('word.new.about')}</p>
          <FormProblem form={form} error={refusalOf(begin.error) ? undefined : begin.error} labels={labels} />
          <DocumentPick picked={picked} progress={progress} error={trouble ?? refusalOf(begin.error)} onPick={pick} />
          <TextInput label={labels.title} description={say('brief.title.hint')} {...field('title')} />
          <Controller
            control={form.control}
            name="language"
            render={({ field: { value, onChange } }) => (
              <Select
                label={labels.language}
                data={languages.map((one) => ({ value: one, label: say(`brief.language.${one}`) }))}
                value={value}
                onChange={(chosen) => isLanguage(chosen) && onChange(chosen)}
                allowDeselect={false}
              />
            )}
          />
          <AudienceField control={form.control} />
          <PaperField control={form.control} />
        </Stack>
        <p role="status" className="sr-only">
          {begin.isPending && say('word.document.reading')}
        </p>
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('confirm.cancel')}
          </Button>
          <Button type="submit" loading={begin.isPending}>
            {say('brief.begin')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

function useBegin(caseId: string, onError: (error: unknown) => void) {
  const navigate = useNavigate()
  const [progress, setProgress] = useState<number>()
  const begin = useMutation({
    mutationFn: async ({ told, file }: { told: Told; file: File }) =>
      briefView.parse(await sendFile(`/api/cases/${caseId}/briefs/document?${new URLSearchParams(told)}`, file, setProgress, 'POST')),
    onSuccess: ({ id }) => navigate({ to: '/cases/$case/briefs/$brief', params: { case: caseId, brief: id }, ignoreBlocker: true }),
    onSettled: () => setProgress(undefined),
    onError,
  })
  return { begin, progress }
}

/** Why the document itself was refused: that stands with the document, not with the fields. */
function refusalOf(error: unknown): string | undefined {
  const { status, errors } = readProblem(error)
  return status === 422 ? errors?.find((one) => one.pointer === '#')?.detail : undefined
}
