import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type NewPerson, newPerson, type PersonView, type RevealedPerson } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, readConflict } from '../api.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { AudiencePreview } from './audience-preview.tsx'
import { PersonFields, type PersonForm } from './person-fields.tsx'
import { usePersonLabels, usePersonRows } from './person-labels.ts'
import { reveal } from './reveal.ts'
import { RevealDialog } from './reveal-dialog.tsx'
import type { Revealed, Told } from './use-revealed.ts'

interface PersonDialogProps {
  caseId: string
  /** Absent: a new one. */
  person: PersonView | undefined
  onClose: () => void
  onDone: () => void
}

/** Adding or editing a person. Whoever is protected is shown first: what is covered cannot be edited. */
export function PersonDialog({ revealed, ...dialog }: PersonDialogProps & { revealed: Revealed }) {
  const { person } = dialog
  const [told, setTold] = useState(() => person && revealed.of(person))
  if (!person?.protected || told) return <PersonFormDialog {...dialog} told={told} />
  const show = (one: Told) => {
    revealed.show(one)
    setTold(one)
  }
  return <RevealDialog caseId={dialog.caseId} person={person} onClose={dialog.onClose} onTold={show} />
}

/** What is typed here is not kept as a draft: a name must not stay behind in the browser. */
function PersonFormDialog({ caseId, person, told, onClose, onDone }: PersonDialogProps & { told: Told | undefined }) {
  const say = useWords()
  useReturnFocus()
  const form: PersonForm = useForm({
    resolver: zodResolver(newPerson),
    shouldFocusError: false,
    defaultValues: person ? pick({ ...person, ...told }) : blank,
  })
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'person', onLeave: () => undefined })
  const save = useMutation({
    mutationFn: (input: NewPerson & { version: number }) => send(caseId, person?.id, input),
    onSuccess: onDone,
    onError: async (error) => {
      showProblem(error, form.setError)
      // What others wrote of a protected person is told for the same reason.
      if (person && told && readConflict(error)) setTheirs(await reveal(caseId, person.id, told.reason).catch(() => undefined))
    },
  })
  const [theirs, setTheirs] = useState<RevealedPerson>()
  const submit = (version: number) => form.handleSubmit((input) => save.mutate({ ...input, version }))
  const conflict = readConflict(save.error)
  const labels = usePersonLabels()
  const rowsOf = usePersonRows()
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say(person ? 'person.edit' : 'person.new')}</strong>}
      size="xl"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={submit(person?.version ?? 1)}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          {conflict && (!told || theirs) && (
            <ConflictPanel
              rows={rowsOf(form.getValues(), { ...conflict, ...theirs })}
              busy={save.isPending}
              onKeepMine={() => void submit(Number(conflict['version']))()}
              onTakeTheirs={onDone}
            />
          )}
          <PersonFields form={form} />
          <AudiencePreview form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say(person ? 'person.save' : 'person.new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function send(caseId: string, id: string | undefined, { version, ...json }: NewPerson & { version: number }) {
  if (id === undefined) return parseResponse(api.cases[':case'].people.$post({ param: { case: caseId }, json }))
  return parseResponse(api.cases[':case'].people[':person'].$patch({ param: { case: caseId, person: id }, json: { ...json, version } }))
}

const blank = {
  name: '',
  role: 'victim' as const,
  protected: true,
  pseudonym: '',
  initials: '',
  groupLabel: '',
  identifiers: '',
  barNumber: '',
  contact: '',
  nationality: null,
  note: '',
}

function pick({ id: _, version: __, ...person }: PersonView) {
  return person
}
