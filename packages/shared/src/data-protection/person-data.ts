import { z } from 'zod'
import { text } from '../fields.ts'
import { languages } from '../languages.ts'

/** Why everything that is known of a person is taken out, and in which language the readable copy is. */
export const personDataAsk = z.object({ reason: text(300).min(3), language: z.enum(languages) })

export type PersonDataAsk = z.output<typeof personDataAsk>
