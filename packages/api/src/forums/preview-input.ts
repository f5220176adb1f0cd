import { factKind } from '@travessia/shared/choices'
import { clockTime, instant, isoDate, precisions, text } from '@travessia/shared/fields'
import { findProcedure, forums } from '@travessia/shared/forums/index'
import type { Procedure } from '@travessia/shared/law'
import { ourRoles } from '@travessia/shared/proceedings'
import { findKind } from '@travessia/shared/track'
import { z } from 'zod'
import { type FieldError, invalid } from '../problems.ts'

/** Events that happened, or might happen, and the question what they mean at a moment. */
export const preview = z.object({
  now: instant,
  proceedings: z
    .array(
      z.object({
        id: text(80).min(1),
        procedure: text(60).min(1),
        court: text(40).toLowerCase().nullish(),
        ourRole: z.enum(ourRoles).optional(),
      }),
    )
    .max(50),
  events: z
    .array(
      z.object({
        id: text(80).min(1).optional(),
        kind: text(80).min(1),
        on: isoDate,
        precision: z.enum(precisions).default('day'),
        time: clockTime.nullish(),
        zone: text(60).refine(isZone, { message: 'zone' }).nullish(),
        proceeding: text(80).nullish(),
        sequence: z.number().int().optional(),
        fields: z.record(z.string().max(40), z.union([text(2_000), z.boolean(), z.number()])).default({}),
      }),
    )
    .max(1_000),
})

export type Preview = z.output<typeof preview>
type PreviewEvent = Preview['events'][number]

/** The proceedings with their law, and for each event the proceeding it belongs to. Throws 422 where something does not exist. */
export function resolvePreview(input: Preview) {
  const errors: FieldError[] = []
  const procedures = new Map<string, Procedure>()
  for (const [at, proceeding] of input.proceedings.entries()) {
    const procedure = findProcedure(proceeding.procedure)
    if (!procedure) {
      errors.push({ pointer: `#/proceedings/${at}/procedure`, code: 'unknown' })
      continue
    }
    if (procedures.has(proceeding.id)) errors.push({ pointer: `#/proceedings/${at}/id`, code: 'format' })
    if (proceeding.court && !procedure.courts?.some((court) => court.id === proceeding.court)) {
      errors.push({ pointer: `#/proceedings/${at}/court`, code: 'unknown' })
    }
    procedures.set(proceeding.id, procedure)
  }
  const places = input.events.map((event, at) => placeEvent(event, `#/events/${at}`, procedures, errors))
  if (errors.length > 0) throw invalid(errors)
  return { procedures, places }
}

/** An event that names no proceeding belongs to the only one that knows its kind; a fact belongs to none. */
function placeEvent(event: PreviewEvent, pointer: string, procedures: ReadonlyMap<string, Procedure>, errors: FieldError[]): string | null {
  if (event.proceeding) {
    const procedure = procedures.get(event.proceeding)
    if (!procedure) errors.push({ pointer: `${pointer}/proceeding`, code: 'unknown' })
    else if (!findKind(procedure, event.kind))
      errors.push({ pointer: `${pointer}/kind`, code: isKnown(event.kind) ? 'foreign' : 'unknown' })
    return event.proceeding
  }
  if (event.kind === factKind) return null
  const [id, another] = [...procedures].filter(([, procedure]) => findKind(procedure, event.kind)).map(([key]) => key)
  if (id !== undefined && another === undefined) return id
  if (another !== undefined) errors.push({ pointer: `${pointer}/proceeding`, code: 'required' })
  else errors.push({ pointer: `${pointer}/kind`, code: isKnown(event.kind) ? 'foreign' : 'unknown' })
  return null
}

function isKnown(kind: string): boolean {
  return kind === factKind || forums.some((forum) => forum.procedures.some((procedure) => findKind(procedure, kind)))
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
