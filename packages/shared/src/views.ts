import { z } from 'zod'
import { id, text, version } from './fields.ts'

/** The pages whose way of looking can be kept. */
export const viewPages = ['cases', 'deadlines', 'measures', 'briefs'] as const

/** Filters, order and columns as they stand in the address of the page. What was searched for may name a person, and is not kept. */
const viewSearch = z
  .record(z.string().regex(/^[a-z][A-Za-z]{0,30}$/), z.string().max(200))
  .refine((search) => Object.keys(search).length <= 20, { message: 'many' })
  .refine((search) => !('q' in search), { message: 'characters' })

export const newView = z.object({
  page: z.enum(viewPages),
  name: text(60).min(1),
  search: viewSearch,
  shared: z.boolean().default(false),
})

export const viewEdit = z.object({
  name: text(60).min(1).optional(),
  search: viewSearch.optional(),
  shared: z.boolean().optional(),
  version,
})

export const viewFilter = z.object({ page: z.enum(viewPages).default('cases') })

/** `view`: the id of a saved one or the name of one of the house's own; null: the page as it comes. */
export const viewDefault = z.object({ page: z.enum(viewPages), view: text(40).min(1).nullable() })

export const savedView = z.object({
  id,
  page: z.enum(viewPages),
  name: z.string(),
  search: z.record(z.string(), z.string()),
  shared: z.boolean(),
  isOwn: z.boolean(),
  ownerName: z.string(),
  version: z.number().int(),
})

export type NewView = z.output<typeof newView>
export type ViewEdit = z.output<typeof viewEdit>
export type ViewDefault = z.output<typeof viewDefault>
export type ViewPage = (typeof viewPages)[number]
export type SavedView = z.infer<typeof savedView>
