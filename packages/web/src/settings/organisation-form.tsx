import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type OrganisationEdit, type OrganisationView, organisationFields, organisationView } from '@travessia/shared/organisation'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, readConflict } from '../api.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useWords } from '../words/use-words.ts'
import { OrganisationFields, type OrganisationFormState } from './organisation-fields.tsx'
import { useOrganisationLabels, useOrganisationRows } from './organisation-labels.ts'
import classes from './settings.module.css'

/** A stale edit, of what this form was filled with, shows both versions and a person decides. */
export function OrganisationForm({ organisation }: { organisation: OrganisationView }) {
  const say = useWords()
  const [seen, setSeen] = useState(organisation)
  const form: OrganisationFormState = useForm({
    resolver: zodResolver(organisationFields),
    shouldFocusError: false,
    defaultValues: pick(organisation),
  })
  const forget = useDraft(form, 'organisation')
  useLeaveGuard({ isDirty: form.formState.isDirty, onLeave: forget })
  const save = useMutation({
    mutationFn: (json: OrganisationEdit) => parseResponse(api.organisation.$patch({ json })),
    onSuccess: (saved) => {
      take(saved)
      notifications.show({ message: say('organisation.saved') })
    },
    onError: (error) => showProblem(error, form.setError),
  })
  const send = (version: number) => form.handleSubmit((edit) => save.mutate({ ...edit, version }))
  const conflict = readConflict(save.error)
  const rowsOf = useOrganisationRows()
  return (
    <form noValidate onSubmit={send(seen.version)} className={classes.form}>
      <FormProblem form={form} error={save.error} labels={useOrganisationLabels()} />
      {conflict && (
        <ConflictPanel
          rows={rowsOf(form.getValues(), conflict)}
          busy={save.isPending}
          onKeepMine={() => void send(Number(conflict['version']))()}
          onTakeTheirs={() => take(organisationView.parse(conflict))}
        />
      )}
      <OrganisationFields form={form} />
      <Button
        type="submit"
        variant="default"
        loading={save.isPending}
        disabled={!form.formState.isDirty}
        style={{ alignSelf: 'flex-start' }}
      >
        {say('organisation.save')}
      </Button>
    </form>
  )

  function take(told: OrganisationView): void {
    forget()
    setSeen(told)
    save.reset()
    form.reset(pick(told))
  }
}

function pick({ version: _, ...told }: OrganisationView) {
  return told
}
