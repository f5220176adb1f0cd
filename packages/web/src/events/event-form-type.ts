import { factKind } from '@travessia/shared/choices'
import { type EventView, newEvent } from '@travessia/shared/events'
import type { UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'

/** What the form takes: an event, and for a fact also a title, as nothing else would say what happened. */
export const eventForm = newEvent.refine(({ kind, title }) => kind !== factKind || title !== '', { path: ['title'], message: 'required' })

export type EventInput = z.input<typeof eventForm>
export type EventForm = UseFormReturn<EventInput, unknown, z.output<typeof eventForm>>

/** What is already known of a new event, from the address. */
export interface GivenEvent {
  readonly kind: string | undefined
  readonly of: string | undefined
  readonly rule: string | undefined
}

export function blankEvent(proceedingId: string | null, { kind, rule }: Pick<GivenEvent, 'kind' | 'rule'>): EventInput {
  return {
    proceedingId,
    kind: proceedingId === null ? factKind : (kind ?? ''),
    on: '',
    precision: 'day',
    time: null,
    zone: null,
    title: '',
    note: '',
    fields: rule ? { for: rule } : {},
    annexId: null,
  }
}

export function fromEvent({ proceedingId, kind, on, precision, time, zone, title, note, fields, annexId }: EventView): EventInput {
  return { proceedingId, kind, on, precision, time, zone, title, note, fields, annexId }
}

/** Leaves out fields that were not filled in. */
export function withoutBlanks<Fields extends Readonly<Record<string, unknown>>>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined && value !== null)) as Fields
}
