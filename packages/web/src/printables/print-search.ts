import { z } from 'zod'

export const sheets = ['summary', 'deadlines', 'chronology', 'handover'] as const

export type Sheet = (typeof sheets)[number]

/** Which sheet of the case is shown; the summary where the address says nothing. */
export const printSearch = z.object({ of: z.enum(sheets).optional().catch(undefined) })
