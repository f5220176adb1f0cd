import { holders, listGroups } from '@travessia/shared/deadline-view'
import { z } from 'zod'

export const deskViews = ['table', 'calendar', 'lanes'] as const
export const calendarSpans = ['month', 'week', 'agenda'] as const
export const deskSorts = ['due', 'case', 'body', 'owner', 'milestone'] as const

/** What the desk shows and how, as it stands in the address; what does not fit is left out. */
export const deskSearch = z.object({
  view: z.enum(deskViews).exclude(['table']).optional().catch(undefined),
  span: z.enum(calendarSpans).exclude(['month']).optional().catch(undefined),
  /** A day of the month or week that the calendar shows. */
  day: z.iso.date().optional().catch(undefined),
  owner: z
    .union([z.enum(['me', 'nobody']), z.uuid()])
    .optional()
    .catch(undefined),
  group: z.enum(listGroups).optional().catch(undefined),
  holder: z.enum(holders).optional().catch(undefined),
  forum: z.string().max(60).optional().catch(undefined),
  case: z.uuid().optional().catch(undefined),
  /** In a view that was kept it is text, as everything is. */
  fatal: z
    .union([z.literal(true), z.literal('true').transform(() => true as const)])
    .optional()
    .catch(undefined),
  sort: z.enum(deskSorts).exclude(['due']).optional().catch(undefined),
  /** The view that was opened: a saved one, one of the house's own, or `all`, which is none. */
  saved: z.string().max(40).optional().catch(undefined),
  /** The deadline whose panel is open, and the kind of event that is being recorded to close it. */
  deadline: z.uuid().optional().catch(undefined),
  record: z.string().max(80).optional().catch(undefined),
})

export type DeskSearch = z.output<typeof deskSearch>
