import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type PersonDataAsk, personDataAsk } from '@travessia/shared/data-protection/person-data'
import { languages } from '@travessia/shared/languages'
import type { PersonView } from '@travessia/shared/people'
import { Controller, useForm } from 'react-hook-form'
import { useLanguageNames } from '../law-browser/language-names.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

/** Everything that is kept of a person, as a file, for a reason. */
export function ExportDialog({ caseId, person, onClose }: { caseId: string; person: PersonView; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const names = { 'pt-BR': useLanguageNames(['pt-BR']), es: useLanguageNames(['es']), en: useLanguageNames(['en']) }
  const form = useForm<PersonDataAsk>({
    resolver: zodResolver(personDataAsk),
    shouldFocusError: false,
    defaultValues: { reason: '', language: useLanguage() },
  })
  const field = useField(form)
  const take = useMutation({
    mutationFn: (ask: PersonDataAsk) => fetchFile(`/api/cases/${caseId}/person-data/${person.id}`, {}, ask),
    // The file is kept by who asked for it, and not by the page.
    gcTime: 0,
    onSuccess: (found) => {
      saveFile(found)
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('personData.title', { name: person.name })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit((ask) => take.mutate(ask))}>
        <Stack gap="lg">
          <FormProblem form={form} error={take.error} labels={{ reason: say('personData.reason') }} />
          <p>{say('personData.body')}</p>
          <TextInput
            label={say('personData.reason')}
            description={say('personData.reason.hint')}
            required
            maxLength={300}
            data-autofocus
            {...field('reason')}
          />
          <Controller
            control={form.control}
            name="language"
            render={({ field: input }) => (
              <Select
                label={say('personData.language')}
                data={languages.map((value) => ({ value, label: names[value] }))}
                allowDeselect={false}
                {...input}
              />
            )}
          />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={take.isPending}>
              {say('personData.export')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
