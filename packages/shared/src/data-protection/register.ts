import { z } from 'zod'
import { text } from '../fields.ts'
import { legalBasisIds, transferBasisIds } from './law.ts'

/** One operation: what is done with which data of whom, why, on what ground, who gets it and how long it stays (LGPD art. 37). */
export const registerOperation = z.object({
  /** Known within the register, so that a line is the same line in two versions. */
  key: text(40).min(1),
  name: text(200).min(1),
  purpose: text(1_000).default(''),
  bases: z.array(z.enum(legalBasisIds)).max(legalBasisIds.length).default([]),
  people: text(500).default(''),
  data: text(1_000).default(''),
  isSensitive: z.boolean().default(false),
  recipients: text(1_000).default(''),
  retention: text(1_000).default(''),
  transfer: text(1_000).default(''),
  transferBases: z.array(z.enum(transferBasisIds)).max(transferBasisIds.length).default([]),
  security: text(2_000).default(''),
})

/** The register as a whole: who decides (the controller), whom people may turn to (art. 41), and the operations. */
export const registerContent = z.object({
  controller: text(500).default(''),
  officer: z.object({
    name: text(200).default(''),
    email: z.literal('').or(z.email().max(254)).default(''),
    phone: text(60).default(''),
    address: text(300).default(''),
  }),
  operations: z.array(registerOperation).max(100),
})

/** `version` is that which was read: 0 while what the system proposes was never kept. */
export const registerEdit = registerContent.extend({ version: z.number().int().min(0) })

export const registerView = registerEdit.extend({ savedAt: z.string().nullable(), savedBy: z.string().nullable() })
export const registerVersion = z.object({ version: z.number().int(), savedAt: z.string(), savedBy: z.string().nullable() })

export type RegisterOperation = z.output<typeof registerOperation>
export type RegisterContent = z.output<typeof registerContent>
export type RegisterEdit = z.output<typeof registerEdit>
export type RegisterView = z.infer<typeof registerView>
