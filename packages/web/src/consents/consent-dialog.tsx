import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { presentConsentText } from '@travessia/shared/data-protection/consent-texts'
import { type NewConsent, newConsent } from '@travessia/shared/data-protection/consents'
import type { PersonView } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import { api } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useToday } from '../ui/clock.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ConsentFields, type ConsentForm, useConsentLabels } from './consent-fields.tsx'

interface ConsentDialogProps {
  file: CaseFile
  person: PersonView
  onClose: () => void
}

/** Records what a person allowed. What is typed here is not kept as a draft: it may name people. */
export function ConsentDialog({ file, person, onClose }: ConsentDialogProps) {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  useReturnFocus()
  const form: ConsentForm = useForm({
    resolver: zodResolver(newConsent),
    shouldFocusError: false,
    defaultValues: {
      ...{ personId: person.id, purposes: [], audiences: [], textVersion: presentConsentText.version, language },
      ...{ givenOn: today, way: 'signed', givenBy: 'self', interpreted: false, annexId: null, note: '' },
    },
  })
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'consent', onLeave: () => undefined })
  const save = useMutation({
    mutationFn: (json: NewConsent) => parseResponse(api.cases[':case'].consents.$post({ param: { case: file.id }, json })),
    onSuccess: () => {
      notifications.show({ message: say('consent.saved') })
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('consent.record.title', { name: person.name })}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit((input) => save.mutate(input))}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={useConsentLabels()} />
          <ConsentFields form={form} annexes={file.annexes} />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('consent.record')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
