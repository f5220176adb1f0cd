import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Checkbox, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { api } from '../api.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { downloadFile } from '../ui/fetch-file.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Notice } from '../ui/notice.tsx'
import { useField } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'

/** As the route takes it; the reason is asked for as soon as a name may go along. */
const wanted = z
  .object({ names: z.enum(['pseudonyms', 'real']), files: z.boolean(), reason: z.string().trim().max(300) })
  .refine(({ names, files, reason }) => reason.length >= 3 || (names === 'pseudonyms' && !files), { path: ['reason'], message: 'required' })

type Wanted = z.output<typeof wanted>

/** Taking a whole case out of the house, as one file. */
export function ExportDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const form = useForm<Wanted>({
    resolver: zodResolver(wanted),
    shouldFocusError: false,
    defaultValues: { names: 'pseudonyms', files: false, reason: '' },
  })
  const field = useField(form)
  const [names, files] = form.watch(['names', 'files'])
  const take = useMutation({
    mutationFn: (json: Wanted) => parseResponse(api.cases[':case'].archive.leave.$post({ param: { case: caseId }, json })),
    onSuccess: ({ leave }) => {
      downloadFile(`/api/cases/${caseId}/archive?leave=${leave}`)
      notifications.show({ message: say('file.downloading'), role: 'status' })
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('caseArchive.export')}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit((choice) => take.mutate(choice))}>
        <Stack gap="lg">
          <FormProblem form={form} error={take.error} labels={{ reason: say('caseArchive.reason') }} />
          <p>{say('caseArchive.export.lead')}</p>
          <Radio.Group
            label={say('caseArchive.names')}
            value={names}
            onChange={(value) => form.setValue('names', value === 'real' ? 'real' : 'pseudonyms')}
          >
            <Stack gap="sm" mt="xs">
              <Radio
                value="pseudonyms"
                label={say('caseArchive.names.pseudonyms')}
                description={say('caseArchive.names.pseudonyms.hint')}
              />
              <Radio value="real" label={say('caseArchive.names.real')} description={say('caseArchive.names.real.hint')} />
            </Stack>
          </Radio.Group>
          <Checkbox label={say('caseArchive.files')} description={say('caseArchive.files.hint')} {...form.register('files')} />
          {(names === 'real' || files) && (
            <>
              <TextInput
                label={say('caseArchive.reason')}
                description={say('caseArchive.reason.hint')}
                required
                maxLength={300}
                {...field('reason')}
              />
              <Notice tone="loss">{say('caseArchive.careful')}</Notice>
            </>
          )}
        </Stack>
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            {say('confirm.cancel')}
          </Button>
          <Button type="submit" loading={take.isPending}>
            {say('caseArchive.export')}
          </Button>
        </DialogEnd>
      </form>
    </Modal>
  )
}
