import { z } from 'zod'

/** What a route answers when all goes well; absent: any JSON. */
export type Answer = { readonly status: number; readonly schema: z.ZodType } | 'nothing' | 'docx' | 'file' | 'stream'

/** A list answers its items and where the next page begins. */
export const list = (item: z.ZodType) => ({ status: 200, schema: z.object({ items: z.array(item), next: z.string().nullable() }) })
export const one = (schema: z.ZodType) => ({ status: 200, schema })
export const made = (schema: z.ZodType) => ({ status: 201, schema })
