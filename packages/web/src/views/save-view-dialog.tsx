import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type NewView, newView, type SavedView, type ViewPage } from '@travessia/shared/views'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useField } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'

interface SaveViewDialogProps {
  page: ViewPage
  search: Readonly<Record<string, string>>
  onClose: () => void
  onSaved: (made: SavedView) => void
}

/** Keeps what stands on the page under a name, for oneself or for all. */
export function SaveViewDialog({ page, search, onClose, onSaved }: SaveViewDialogProps) {
  const say = useWords()
  const mayShare = useRight('view.share')
  useReturnFocus()
  const form = useForm<z.input<typeof newView>, unknown, NewView>({
    resolver: zodResolver(newView),
    shouldFocusError: false,
    defaultValues: { page, search: { ...search }, name: '', shared: false },
  })
  const field = useField(form)
  const save = useMutation({
    mutationFn: (json: NewView) => parseResponse(api.views.$post({ json })),
    onSuccess: (made) => {
      onSaved(made)
      onClose()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('views.save')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={form.handleSubmit((input) => save.mutate(input))}>
        <Stack gap="md">
          <FormProblem form={form} error={save.error} labels={{ name: say('views.name') }} />
          <TextInput
            label={say('views.name')}
            description={say('views.name.hint')}
            {...field('name')}
            required
            maxLength={60}
            data-autofocus
          />
          {mayShare && <Checkbox size="md" label={say('views.share')} {...form.register('shared')} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('views.save.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
