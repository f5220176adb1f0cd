import { isIsoDate } from './dates.ts'
import { factKind } from './events.ts'
import type { EventField, Procedure } from './law.ts'
import { findKind, isNamed } from './track.ts'

/** What is wrong with an event, and where: a JSON pointer into the event and a stable code. */
export interface Fault {
  readonly pointer: string
  readonly code: 'unknown-kind' | 'fact-kind' | 'required' | 'date' | 'yes-no' | 'option' | 'unknown-rule' | 'before-proceeding'
}

interface Checked {
  readonly kind: string
  readonly on: string
  readonly fields: Readonly<Record<string, string | boolean | number>>
}

/**
 * Everything in which an event does not fit its procedure: a kind that the procedure does not have, a
 * field that is missing or of the wrong sort, a rule that does not exist, a day before the proceeding
 * began (kinds that may precede it aside). With no procedure it must be a fact. Empty when all is well.
 * The order of stages is not checked: what the graph does not foresee is recorded and warned about.
 */
export function checkEvent(procedure: Procedure | null, event: Checked, beganOn: string | null = null): Fault[] {
  if (!procedure) return event.kind === factKind ? [] : [{ pointer: '#/kind', code: 'fact-kind' }]
  const kind = findKind(procedure, event.kind)
  if (!kind) return [{ pointer: '#/kind', code: 'unknown-kind' }]
  const faults = (kind.fields ?? []).flatMap((field) => checkField(field, event.fields[field.id]))
  const { for: rule } = event.fields
  if (rule !== undefined && rule !== '' && !procedure.rules.some((one) => isNamed(one, rule))) {
    faults.push({ pointer: '#/fields/for', code: 'unknown-rule' })
  }
  if (beganOn && event.on < beganOn && !kind.precedes) faults.push({ pointer: '#/on', code: 'before-proceeding' })
  return faults
}

function checkField(field: EventField, value: string | boolean | number | undefined): Fault[] {
  const pointer = `#/fields/${field.id}`
  if (value === undefined || value === '') return field.required ? [{ pointer, code: 'required' }] : []
  if (field.type === 'date' && !(typeof value === 'string' && isIsoDate(value))) return [{ pointer, code: 'date' }]
  if (field.type === 'yes-no' && typeof value !== 'boolean') return [{ pointer, code: 'yes-no' }]
  if (field.type === 'choice' && !field.options?.some((option) => option.id === value)) return [{ pointer, code: 'option' }]
  return []
}
