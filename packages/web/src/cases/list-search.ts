import { axes, caseSorts, fronts, keepings, pressings, visibilities } from '@travessia/shared/choices'
import { isDaySpan } from '@travessia/shared/dates'
import { asNumber, asText, country, defineAddress, either, fitting, id, oneOf, text, wholeNumber } from '../address.ts'

const name = text(60)
const days = fitting(isDaySpan)

/** By what the list may be divided. */
export const caseGroups = ['forum', 'stage', 'lead', 'front'] as const

export type CaseGroup = (typeof caseGroups)[number]

/** What a row of the list may tell beside which case it is. */
export const caseColumns = ['proceedings', 'next', 'lead', 'tags', 'fronts', 'updated'] as const

export type CaseColumn = (typeof caseColumns)[number]

/** The filters, order and columns of the case list as they stand in the address; what does not fit is left out. */
export const caseListSearch = defineAddress({
  q: asText(text(200)),
  forum: name,
  stage: name,
  status: oneOf(['closed', 'all']),
  front: oneOf(fronts),
  axis: oneOf(axes),
  tag: asText(text(40)),
  visibility: oneOf(visibilities),
  territory: text(120),
  nationality: country,
  lead: either(id, oneOf(['me', 'nobody'])),
  owner: either(id, oneOf(['nobody'])),
  outcome: name,
  opened: days,
  closed: days,
  ended: days,
  quiet: asNumber(wholeNumber(1, 3650)),
  pressing: oneOf(pressings),
  kept: oneOf(keepings),
  due: days,
  sort: oneOf(caseSorts.filter((one) => one !== 'next')),
  by: oneOf(caseGroups),
  /** Columns, in their order, with commas between them; absent: where it is and what comes next. */
  cols: text(100),
  /** The view that was opened: a saved one, one of the house's own, or `all`, which is none. */
  view: text(40),
})

export type CaseListSearch = ReturnType<typeof caseListSearch.parse>

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
