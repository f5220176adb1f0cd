import { defineAddress, oneOf } from '../address.ts'

export const sheets = ['summary', 'deadlines', 'chronology', 'handover'] as const

export type Sheet = (typeof sheets)[number]

/** Which sheet of the case is shown; the summary where the address says nothing. */
export const printSearch = defineAddress({ of: oneOf(sheets) })
