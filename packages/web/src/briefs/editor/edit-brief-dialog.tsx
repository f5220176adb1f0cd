import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type BriefEdit, newBrief } from '@travessia/shared/briefs'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, readConflict } from '../../api.ts'
import { ConflictPanel } from '../../ui/conflict-panel.tsx'
import { FormProblem, showProblem } from '../../ui/form-problem.tsx'
import { useField } from '../../ui/use-field.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useWords } from '../../words/use-words.ts'
import { AudienceField } from '../audience-field.tsx'
import type { Brief } from '../queries.ts'

const shape = newBrief.pick({ title: true, audience: true })

/** The brief's title and its reader: another reader reads other names. */
export function EditBriefDialog({ caseId, brief, onClose }: { caseId: string; brief: Brief; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const form = useForm<z.input<typeof shape>, unknown, z.output<typeof shape>>({
    resolver: zodResolver(shape),
    defaultValues: { title: brief.title, audience: brief.audience },
    shouldFocusError: false,
  })
  const field = useField(form)
  const save = useMutation({
    mutationFn: (json: BriefEdit) =>
      parseResponse(api.cases[':case'].briefs[':brief'].$patch({ param: { case: caseId, brief: brief.id }, json })),
    onSuccess: onClose,
    onError: (error) => showProblem(error, form.setError),
  })
  const send = (version: number) => form.handleSubmit((edit) => save.mutate({ ...edit, version }))
  const conflict = readConflict(save.error)
  const { title, audience } = form.getValues()
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{say('brief.edit')}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={send(brief.version)}>
        <Stack>
          <FormProblem form={form} error={save.error} labels={{ title: say('brief.title'), audience: say('brief.audience') }} />
          {conflict && (
            <ConflictPanel
              rows={[
                { label: say('brief.title'), yours: title, theirs: String(conflict.title) },
                { label: say('brief.audience'), yours: String(audience), theirs: String(conflict.audience) },
              ]}
              busy={save.isPending}
              onKeepMine={() => void send(Number(conflict.version))()}
              onTakeTheirs={onClose}
            />
          )}
          <TextInput label={say('brief.title')} data-autofocus {...field('title')} />
          <AudienceField control={form.control} />
        </Stack>
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('confirm.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {say('brief.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
