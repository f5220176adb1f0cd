import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type AuthorityView, type NewAuthority, newAuthority } from '@travessia/shared/authorities'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import { api, readConflict } from '../api.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { AuthorityFields } from './authority-fields.tsx'
import { type AuthorityForm, blank, pick, useAuthorityLabels, useAuthorityRows } from './authority-form.ts'
import { PassageFields } from './passage-fields.tsx'

interface AuthorityDialogProps {
  /** Absent: a new one. */
  authority?: AuthorityView
  /** Opens with one more passage, ready to be written. */
  withPassage?: boolean
  onClose: () => void
  onDone: () => void
}

/** Adding an authority, or editing one with its passages. */
export function AuthorityDialog({ authority, withPassage = false, onClose, onDone }: AuthorityDialogProps) {
  const say = useWords()
  useReturnFocus()
  const form: AuthorityForm = useForm({
    resolver: zodResolver(newAuthority),
    shouldFocusError: false,
    defaultValues: authority ? pick(authority, withPassage) : blank,
  })
  const forget = useDraft(form, `authority.${authority?.id ?? 'new'}`)
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'open', onLeave: forget })
  const finish = () => {
    forget()
    onDone()
  }
  const save = useMutation({
    mutationFn: (input: NewAuthority & { version: number }) => send(authority?.id, input),
    onSuccess: finish,
    onError: (error) => showProblem(error, form.setError),
  })
  const submit = (version: number) => form.handleSubmit((input) => save.mutate({ ...input, version }))
  const conflict = readConflict(save.error)
  const labels = useAuthorityLabels()
  const rowsOf = useAuthorityRows(labels)
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say(authority ? 'library.edit' : 'library.new')}</strong>}
      size="xl"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={submit(authority?.version ?? 1)}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          {conflict && (
            <ConflictPanel
              rows={rowsOf(form.getValues(), conflict)}
              busy={save.isPending}
              onKeepMine={() => void submit(Number(conflict['version']))()}
              onTakeTheirs={finish}
            />
          )}
          <AuthorityFields form={form} labels={labels} withFocus={!withPassage} />
          <PassageFields form={form} withNew={withPassage} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say(authority ? 'library.save' : 'library.new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function send(id: string | undefined, { version, ...json }: NewAuthority & { version: number }) {
  if (id === undefined) return parseResponse(api.authorities.$post({ json }))
  return parseResponse(api.authorities[':authority'].$patch({ param: { authority: id }, json: { ...json, version } }))
}
