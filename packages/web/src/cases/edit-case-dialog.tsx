import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, MultiSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type CaseEdit, newCase } from '@travessia/shared/cases'
import { axes as allAxes, fronts as allFronts } from '@travessia/shared/choices'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, readConflict } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { CaseFields } from './case-fields.tsx'
import { useCaseInWords } from './case-in-words.ts'
import { useCaseLabels } from './case-labels.ts'
import { knownIn } from './known-in.ts'
import type { CaseFile } from './queries.ts'
import { useColleagues } from './use-colleagues.ts'
import { useOfferHandover } from './use-offer-handover.ts'

interface EditCaseDialogProps {
  file: CaseFile
  onClose: () => void
  /** After saving, or after taking the other version: nothing is left to lose. */
  onDone: () => void
}

/** Editing what the case is; a stale edit shows both versions and a person decides. */
export function EditCaseDialog({ file, onClose, onDone }: EditCaseDialogProps) {
  const say = useWords()
  const mayShare = useRight('case.share')
  useReturnFocus()
  const [members, setMembers] = useState(file.members.map((one) => one.id))
  const form = useForm<z.input<typeof newCase>, unknown, z.output<typeof newCase>>({
    resolver: zodResolver(newCase),
    shouldFocusError: false,
    defaultValues: pick(file),
  })
  const forget = useDraft(form, `case.${file.id}`)
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'edit', onLeave: forget })
  const save = useMutation({
    mutationFn: (json: CaseEdit) => parseResponse(api.cases[':case'].$patch({ param: { case: file.id }, json })),
    onSuccess: ({ leadId }) => {
      done()
      if (leadId !== file.leadId && leadId !== null) void offerHandover()
    },
    onError: (error) => showProblem(error, form.setError),
  })
  const send = (version: number) =>
    form.handleSubmit((edit) => save.mutate({ ...edit, ...(mayShare ? { memberIds: members } : {}), version }))
  const conflict = readConflict(save.error)
  const colleagues = useColleagues()
  const offerHandover = useOfferHandover(file.id)
  const inWords = useCaseInWords()
  const labels = useCaseLabels()
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('case.edit')}</strong>}
      size="xl"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={send(file.version)}>
        <FormProblem form={form} error={save.error} labels={labels} />
        {conflict && (
          <ConflictPanel
            rows={inWords(form.getValues(), conflict)}
            busy={save.isPending}
            onKeepMine={() => void send(Number(conflict['version']))()}
            onTakeTheirs={() => done()}
          />
        )}
        <CaseFields form={form}>
          {form.watch('visibility') === 'restricted' && mayShare && (
            <MultiSelect
              label={say('case.members')}
              description={say('case.members.hint')}
              data={colleagues}
              value={members}
              onChange={setMembers}
              searchable
            />
          )}
        </CaseFields>
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('confirm.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {say('case.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  )

  function done(): void {
    forget()
    onDone()
  }
}

function pick({ title, summary, state, territory, fronts, axes, tags, visibility, leadId }: CaseFile): z.input<typeof newCase> {
  return { title, summary, state, territory, fronts: knownIn(allFronts, fronts), axes: knownIn(allAxes, axes), tags, visibility, leadId }
}
