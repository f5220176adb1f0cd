import { z } from 'zod'

/** What is looked at before a brief leaves. */
export const checks = [
  'gaps',
  'leaks',
  'initials',
  'identity',
  'consent',
  'unplaced',
  'language',
  'length',
  'signature',
  'annexes',
  'facts',
  'comments',
  'size',
  'type',
  'name',
] as const

const said = z.object({ 'pt-BR': z.string(), es: z.string(), en: z.string() })

/** `blocks`: the brief does not leave so. `warns`: a lawyer should look at it first. */
export const preflightItem = z.object({
  check: z.enum(checks),
  level: z.enum(['blocks', 'warns', 'ok']),
  text: said,
  section: z.string().optional(),
})

export type PreflightItem = z.infer<typeof preflightItem>
