import { isRecordableDay } from '@travessia/shared/dates'
import { ourRoles } from '@travessia/shared/proceedings'
import { type Fields, mostEvents, mostProceedings, type SimulatedEvent, type SimulatedProceeding, type Simulation } from './simulation.ts'
import type { SimulatorSearch } from './simulator-search.ts'

export function readSimulation({ p, e, d, s }: SimulatorSearch): Simulation {
  const proceedings = split(p, '*').flatMap(readProceeding).slice(0, mostProceedings)
  const events = split(e, '*')
    .flatMap(readEvent)
    .filter(({ of }) => of < proceedings.length)
  return { proceedings, events: events.slice(0, mostEvents), today: d ?? null, state: s ?? null }
}

export function writeSimulation({ proceedings, events, today, state }: Simulation): SimulatorSearch {
  return {
    p: proceedings.map(writeProceeding).join('*') || undefined,
    e: events.map(writeEvent).join('*') || undefined,
    d: today ?? undefined,
    s: state ?? undefined,
  }
}

function readProceeding(written: string): SimulatedProceeding[] {
  const [procedure = '', court, role] = written.split('.')
  if (!isName(procedure)) return []
  return [{ procedure, court: isName(court) ? court : null, role: ourRoles.find((one) => one === role) ?? null }]
}

function writeProceeding({ procedure, court, role }: SimulatedProceeding): string {
  return [procedure, court ?? '', role ?? ''].join('.').replace(/\.+$/, '')
}

/** The proceeding is named only where it is not the first. */
function readEvent(written: string): SimulatedEvent[] {
  const parts = written.split('.')
  const [first = ''] = parts
  const of = /^[2-9]$/.test(first) ? Number(parts.shift()) - 1 : 0
  const [kind = '', on = '', ...fields] = parts
  return isName(kind) && isRecordableDay(on) ? [{ of, kind, on, fields: Object.fromEntries(fields.flatMap(readField)) }] : []
}

function writeEvent({ of, kind, on, fields }: SimulatedEvent): string {
  return [...(of > 0 ? [of + 1] : []), kind, on, ...writeFields(fields)].join('.')
}

function readField(written: string): [string, string | boolean][] {
  const [name = '', ...rest] = written.split('_')
  if (!isName(name)) return []
  const value = rest.join('_')
  return rest.length === 0 ? [[name, true]] : isName(value) ? [[name, value]] : []
}

function writeFields(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === true ? name : isName(value) ? `${name}_${value}` : []))
}

/** A name of the law, a day or a small number: nothing in which anybody's words would fit. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(value)
}

function split(text: string | undefined, sign: string): string[] {
  return text ? text.split(sign) : []
}
