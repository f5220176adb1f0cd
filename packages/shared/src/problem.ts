import { z } from 'zod'

/**
 * What the API answers when something is wrong (RFC 9457). `errors` point at fields as JSON pointers
 * (`#/on`); `code` is stable and chooses the translated sentence; `current` is the present state of a
 * record on a stale edit.
 */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  request: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  current: z.unknown().optional(),
})

export type Problem = z.infer<typeof problem>
