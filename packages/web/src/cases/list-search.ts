import { axes, caseSorts, fronts, visibilities } from '@travessia/shared/cases'
import { keepings, pressings } from '@travessia/shared/deadline-view'
import { daySpan } from '@travessia/shared/fields'
import { z } from 'zod'
import { caseGroups } from './group-rows.ts'

const name = z.string().max(60).optional().catch(undefined)

const days = daySpan.optional().catch(undefined)

/** What a row of the list may tell beside which case it is. */
export const caseColumns = ['proceedings', 'next', 'lead', 'tags', 'fronts', 'updated'] as const

export type CaseColumn = (typeof caseColumns)[number]

/** The filters, order and columns of the case list as they stand in the address; what does not fit is left out. */
export const caseListSearch = z.object({
  q: z.coerce.string().max(200).optional().catch(undefined),
  forum: name,
  stage: name,
  status: z.enum(['closed', 'all']).optional().catch(undefined),
  front: z.enum(fronts).optional().catch(undefined),
  axis: z.enum(axes).optional().catch(undefined),
  tag: z.coerce.string().max(40).optional().catch(undefined),
  visibility: z.enum(visibilities).optional().catch(undefined),
  territory: z.string().max(120).optional().catch(undefined),
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  lead: z
    .union([z.uuid(), z.enum(['me', 'nobody'])])
    .optional()
    .catch(undefined),
  owner: z
    .union([z.uuid(), z.literal('nobody')])
    .optional()
    .catch(undefined),
  outcome: name,
  opened: days,
  closed: days,
  ended: days,
  quiet: z.coerce.number().int().min(1).max(3650).optional().catch(undefined),
  pressing: z.enum(pressings).optional().catch(undefined),
  kept: z.enum(keepings).optional().catch(undefined),
  due: days,
  sort: z.enum(caseSorts).exclude(['next']).optional().catch(undefined),
  by: z.enum(caseGroups).optional().catch(undefined),
  /** Columns, in their order, with commas between them; absent: where it is and what comes next. */
  cols: z.string().max(100).optional().catch(undefined),
  /** The view that was opened: a saved one, one of the house's own, or `all`, which is none. */
  view: z.string().max(40).optional().catch(undefined),
})

export type CaseListSearch = z.output<typeof caseListSearch>

export function isFiltered({ sort: _, cols: __, view: ___, by: ____, ...filters }: CaseListSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined && value !== '')
}

/** How many of the fields that a phone folds away narrow the list. */
export function countChosen({ forum, stage, front, status, lead, axis, tag, visibility, quiet }: CaseListSearch): number {
  return [forum, stage, front, status, lead, axis, tag, visibility, quiet].filter((one) => one !== undefined).length
}

export function columnsOf({ cols }: CaseListSearch): CaseColumn[] {
  if (cols === undefined) return ['proceedings', 'next']
  const asked = cols.split(',')
  return caseColumns.filter((one) => asked.includes(one))
}
