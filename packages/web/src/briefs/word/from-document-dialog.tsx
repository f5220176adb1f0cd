import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { briefView, newBrief } from '@travessia/shared/briefs'
import { isLanguage, languages } from '@travessia/shared/languages'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import { readProblem } from '../../api.ts'
import { closeOnEscape } from '../../ui/close-on-escape.ts'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../../ui/form-problem.tsx'
import { sendFile } from '../../ui/send-file.ts'
import { useField, useFieldError } from '../../ui/use-field.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { AudienceField } from '../audience-field.tsx'
import { PaperField, usualPaper } from '../paper-field.tsx'
import { DocumentPick, isTooLarge } from './document-pick.tsx'

const shape = newBrief.omit({ template: true, proceedingId: true }).extend({
  file: z.instanceof(File, { error: 'noDocument' }).refine((file) => !isTooLarge(file), 'largeDocument'),
})
type Given = z.output<typeof shape>

/** Beginning a brief from a document that was written elsewhere: which, its title, its language, and who will read it. */
export function FromDocumentDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const say = useWords()
  const language = useLanguage()
  useReturnFocus()
  const form = useForm<z.input<typeof shape>, unknown, Given>({
    resolver: zodResolver(shape),
    defaultValues: { title: '', language, audience: 'state', paper: usualPaper() },
    shouldFocusError: false,
  })
  const field = useField(form)
  const errorOf = useFieldError(form)
  const { begin, progress } = useBegin(caseId, (error) => {
    const refusal = refusalOf(error)
    if (refusal) form.setError('file', { type: 'server', message: refusal })
    else showProblem(error, form.setError)
  })
  const send = form.handleSubmit((given) => begin.mutate(given))
  const labels = {
    file: say('word.document'),
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
          <FormProblem form={form} error={begin.error} labels={labels} />
          <Controller
            control={form.control}
            name="file"
            render={({ field: { value, onChange, ref } }) => (
              <DocumentPick
                ref={ref}
                picked={value ?? null}
                progress={progress}
                error={errorOf('file')}
                onPick={(file) => {
                  onChange(file ?? undefined)
                  if (file && form.getValues('title') === '') form.setValue('title', titleOf(file))
                }}
              />
            )}
          />
          <TextInput label={labels.title} description={say('word.new.title.hint')} {...field('title')} />
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

function useBegin(caseId: string, onError: (error: unknown) => void) {
  const navigate = useNavigate()
  const [progress, setProgress] = useState<number>()
  const begin = useMutation({
    mutationFn: async ({ file, title, ...told }: Given) => {
      const address = `/api/cases/${caseId}/briefs/document?${new URLSearchParams(told)}`
      return briefView.parse(await sendFile(address, file, setProgress, { method: 'POST', headers: { 'X-Title': title } }))
    },
    onSuccess: ({ id }) => navigate({ to: '/cases/$case/briefs/$brief', params: { case: caseId, brief: id }, ignoreBlocker: true }),
    onSettled: () => setProgress(undefined),
    onError,
  })
  return { begin, progress }
}

/** What a document is called is the first guess at its title. */
function titleOf(file: File): string {
  return file.name.replace(/\.docx$/i, '').slice(0, 200)
}

/** Why the document itself was refused: that stands with the document, not with the fields. */
function refusalOf(error: unknown): string | undefined {
  const { status, errors } = readProblem(error)
  return status === 422 ? errors?.find((one) => one.pointer === '#')?.detail : undefined
}
