import { factKind } from './choices.ts'
import { addDays, addMonths, dayIn, type Instant, type IsoDate, isIsoDate } from './dates.ts'
import type { NewEvent } from './events.ts'
import { forums } from './forums/index.ts'
import type { EventField, EventKind, Procedure } from './law.ts'
import { findKind, isNamed } from './track.ts'

/** What is wrong with one field of an event: a JSON pointer and the code of the trouble. */
export interface EventTrouble {
  readonly pointer: string
  readonly code: 'unknown' | 'foreign' | 'required' | 'date' | 'choice' | 'type' | 'format' | 'zone' | 'future' | 'early'
}

/** Where an event is said to have happened; none for a fact. */
export interface EventPlace {
  readonly procedure: Procedure
  readonly beganOn: IsoDate | null
}

/**
 * Everything that keeps an event from being recorded. The stage graph is not among it: life is richer.
 * A procedural event may not lie later than today anywhere on earth (UTC+14), nor before its proceeding
 * began unless its kind says that it may.
 */
export function checkEvent(event: NewEvent, place: EventPlace | undefined, now: Instant): EventTrouble[] {
  const kind = place && findKind(place.procedure, event.kind)
  const clock = checkClock(event)
  if (!place)
    return event.kind === factKind ? clock : [{ pointer: '#/kind', code: isKnownKind(event.kind) ? 'foreign' : 'unknown' }, ...clock]
  if (!kind) return [{ pointer: '#/kind', code: isKnownKind(event.kind) ? 'foreign' : 'unknown' }, ...clock]
  return [...checkDay(event, kind, place.beganOn, now), ...clock, ...checkFields(event, kind, place.procedure)]
}

/** The last day that an event known to the day, month or year can have happened on. */
export function lastDayOf(event: Pick<NewEvent, 'on' | 'precision'>): IsoDate {
  if (event.precision === 'day') return event.on
  return addDays(addMonths(event.on, event.precision === 'month' ? 1 : 12), -1)
}

/** The latest day that is today somewhere on earth. */
export function latestToday(now: Instant): IsoDate {
  return dayIn('Pacific/Kiritimati', now)
}

function isKnownKind(kind: string): boolean {
  return kind === factKind || forums.some((forum) => forum.procedures.some((procedure) => findKind(procedure, kind)))
}

function checkDay(event: NewEvent, kind: EventKind, beganOn: IsoDate | null, now: Instant): EventTrouble[] {
  if (event.on > latestToday(now)) return [{ pointer: '#/on', code: 'future' }]
  const isEarly = beganOn !== null && !kind.precedes && lastDayOf(event) < beganOn
  return isEarly ? [{ pointer: '#/on', code: 'early' }] : []
}

function checkClock({ time, zone, precision }: NewEvent): EventTrouble[] {
  if (zone !== null && !isZone(zone)) return [{ pointer: '#/zone', code: 'zone' }]
  return time !== null && precision !== 'day' ? [{ pointer: '#/time', code: 'format' }] : []
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function checkFields(event: NewEvent, kind: EventKind, procedure: Procedure): EventTrouble[] {
  const { fields } = event
  const troubles = (kind.fields ?? []).flatMap((field) => checkField(field, fields[field.id]))
  const isUndated = event.kind === 'extension-granted' && ['due', 'days', 'months'].every((name) => isBlank(fields[name]))
  if (isUndated) troubles.push({ pointer: '#/fields/due', code: 'required' })
  for (const name of ['days', 'months']) {
    if (!isBlank(fields[name]) && !/^[1-9]\d{0,3}$/.test(String(fields[name])))
      troubles.push({ pointer: `#/fields/${name}`, code: 'format' })
  }
  const isDueSaid = !isBlank(fields['due']) && !(kind.fields ?? []).some((field) => field.id === 'due')
  if (isDueSaid && !isDay(fields['due'])) troubles.push({ pointer: '#/fields/due', code: 'date' })
  if (!isBlank(fields['for']) && !isRuleOf(procedure, fields['for'])) troubles.push({ pointer: '#/fields/for', code: 'unknown' })
  return troubles
}

function checkField(field: EventField, value: unknown): EventTrouble[] {
  const pointer = `#/fields/${field.id}`
  if (isBlank(value)) return field.required ? [{ pointer, code: 'required' }] : []
  switch (field.type) {
    case 'date':
      return isDay(value) ? [] : [{ pointer, code: 'date' }]
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [{ pointer, code: 'type' }]
    case 'choice':
      return field.options?.some((option) => option.id === value) ? [] : [{ pointer, code: 'choice' }]
    case 'text':
      return typeof value === 'boolean' ? [{ pointer, code: 'type' }] : []
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === ''
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && isIsoDate(value) && value >= '1900-01-01' && value < '2200-01-01'
}

/** A rule of the procedure, or a window that may stand open beside it. */
function isRuleOf(procedure: Procedure, name: unknown): boolean {
  const windows = forums.flatMap((forum) => forum.procedures.flatMap((one) => one.rules.filter((rule) => rule.elsewhere)))
  return [...procedure.rules, ...windows].some((rule) => isNamed(rule, name))
}
