import {
  type CorrespondenceEdit,
  type Direction,
  type EntryView,
  type NewCorrespondence,
  newCorrespondence,
} from '@travessia/shared/correspondence'
import { eventFields } from '@travessia/shared/events'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { type EventForm, withoutBlanks } from '../events/event-form-type.ts'

/** Which event of the case it is: none, one that is recorded with it, or one that stands, by its id. */
const noAct = ''
export const newAct = 'new'

/** What the form takes. `kind` and `fields` are those of the act, under the names that the parts of the form of an event know. */
export const entryForm = newCorrespondence
  .omit({ kind: true, event: true, eventId: true, direction: true })
  .extend({
    sort: newCorrespondence.shape.kind,
    act: z.string().default(noAct),
    kind: z.string().default(''),
    fields: eventFields,
    precision: z.literal('day').default('day'),
  })
  .refine(({ act, kind }) => act !== newAct || kind !== '', { path: ['kind'], message: 'required' })
  .refine(({ act, proceedingId }) => act !== newAct || proceedingId !== null, { path: ['proceedingId'], message: 'required' })

export type EntryInput = z.input<typeof entryForm>
export type EntryOutput = z.output<typeof entryForm>
export type EntryForm = UseFormReturn<EntryInput, unknown, EntryOutput>

/** The cast holds for the parts that ask for the kind and the fields of an act and foretell what follows: the form has all that they read. */
export function toEventForm(form: EntryForm): EventForm {
  return form as unknown as EventForm
}

export function blankEntry(proceedingId: string | null, on: string): EntryInput {
  const act = { act: noAct, kind: '', fields: {}, precision: 'day' } as const
  const said = { institution: '', reference: '', subject: '', note: '', annexes: [], inReplyTo: null }
  return { sort: 'letter', party: 'body', channel: 'email', proceedingId, on, time: null, zone: null, ...said, ...act }
}

export function fromEntry(entry: EntryView): EntryInput {
  const { party, channel, proceedingId, on, time, zone, institution, reference, subject, note, annexes, inReplyTo, eventId } = entry
  const sort = newCorrespondence.shape.kind.parse(entry.kind)
  const act = { act: eventId ?? noAct, kind: '', fields: {}, precision: 'day' } as const
  return { sort, party, channel, proceedingId, on, time, zone, institution, reference, subject, note, annexes, inReplyTo, ...act }
}

export function toNew(direction: Direction, output: EntryOutput): NewCorrespondence {
  const { kind, fields } = output
  return { ...toEdit(output), direction, event: output.act === newAct ? { kind, fields: withoutBlanks(fields) } : null }
}

export function toEdit({ sort, act, kind: _, fields: __, precision: ___, ...facts }: EntryOutput) {
  return { ...facts, kind: sort, eventId: act === noAct || act === newAct ? null : act } satisfies Omit<CorrespondenceEdit, 'version'>
}
