import { z } from 'zod'
import { id, isoDate } from './fields.ts'

/** From when to when somebody is away, both days included, and who stands in for them. */
export const newAbsence = z.object({ beginsOn: isoDate, endsOn: isoDate, substituteId: id.nullable().default(null) })

export const absenceView = z.object({
  id,
  beginsOn: isoDate,
  endsOn: isoDate,
  substituteId: id.nullable(),
  substituteName: z.string().nullable(),
})

export type NewAbsence = z.output<typeof newAbsence>
export type AbsenceView = z.infer<typeof absenceView>
