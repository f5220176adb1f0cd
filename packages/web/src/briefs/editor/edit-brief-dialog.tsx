import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type BriefEdit, newBrief, paperNames } from '@travessia/shared/briefs'
import { audiences } from '@travessia/shared/names'
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
import { PaperField } from '../paper-field.tsx'
import type { Brief } from '../queries.ts'

const shape = newBrief.pick({ title: true, audience: true, paper: true })

/** The brief's title, its reader and its paper: another reader reads other names. */
export function EditBriefDialog({ caseId, brief, onClose }: { caseId: string; brief: Brief; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const form = useForm<z.input<typeof shape>, unknown, z.output<typeof shape>>({
    resolver: zodResolver(shape),
    defaultValues: { title: brief.title, audience: brief.audience, paper: brief.paper },
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
  const { title, audience, paper } = form.getValues()
  const labels = { title: say('brief.title'), audience: say('brief.audience'), paper: say('brief.paper') }
  const tell = {
    audience: (given: unknown) => audiences.flatMap((one) => (one === given ? [say(`audience.${one}`)] : [])).join(),
    paper: (given: unknown) => paperNames.flatMap((one) => (one === given ? [say(`brief.paper.${one}`)] : [])).join(),
  }
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
          <FormProblem form={form} error={save.error} labels={labels} />
          {conflict && (
            <ConflictPanel
              rows={[
                { label: labels.title, yours: title, theirs: String(conflict.title) },
                { label: labels.audience, yours: tell.audience(audience), theirs: tell.audience(conflict.audience) },
                { label: labels.paper, yours: tell.paper(paper), theirs: tell.paper(conflict.paper) },
              ]}
              busy={save.isPending}
              onKeepMine={() => void send(Number(conflict.version))()}
              onTakeTheirs={onClose}
            />
          )}
          <TextInput label={labels.title} data-autofocus {...field('title')} />
          <AudienceField control={form.control} />
          <PaperField control={form.control} />
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
