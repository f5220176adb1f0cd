import { useMutation } from '@tanstack/react-query'
import type { EventView, NewEvent } from '@travessia/shared/events'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { showProblem } from '../ui/form-problem.tsx'
import { type EventForm, withoutBlanks } from './event-form-type.ts'

interface SaveEvent {
  file: CaseFile
  event: EventView | undefined
  form: EventForm
}

/** Writes the event of the form: a new one, or a correction of the version that the person saw. */
export function useSaveEvent({ file, event, form }: SaveEvent) {
  const save = useMutation({
    mutationFn: (write: { input: NewEvent; version: number | undefined }) => send(file.id, event?.id, write),
    onError: (error) => showProblem(error, form.setError),
  })
  const submit = (version: number | undefined, onSaved: () => void) =>
    form.handleSubmit((typed) => {
      const input = { ...typed, fields: withoutBlanks(typed.fields), time: typed.precision === 'day' ? typed.time : null }
      save.mutate({ input, version }, { onSuccess: onSaved })
    })
  return { save, submit }
}

function send(caseId: string, id: string | undefined, { input, version }: { input: NewEvent; version: number | undefined }) {
  if (id === undefined || version === undefined)
    return parseResponse(api.cases[':case'].events.$post({ param: { case: caseId }, json: input }))
  const { proceedingId: _, ...json } = input
  return parseResponse(api.cases[':case'].events[':event'].$patch({ param: { case: caseId, event: id }, json: { ...json, version } }))
}
