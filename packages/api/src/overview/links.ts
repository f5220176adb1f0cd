import { addDays, addMonths, type IsoDate } from '@travessia/shared/dates'
import type { OverviewScope } from '@travessia/shared/overview'

type Filters = Readonly<Record<string, string>>

/** The list of the cases behind a figure, of the page's own front, body and person; by itself it shows open ones. */
export function linkTo({ front, forum, lead }: OverviewScope, filters: Filters): Filters {
  return { ...(front && { front }), ...(forum && { forum }), ...(lead && { lead }), ...filters }
}

/** Closed ones among them. */
export function linkToAll(scope: OverviewScope, filters: Filters): Filters {
  return linkTo(scope, { status: 'all', ...filters })
}

/** The ledger of all cases behind a figure of it. */
export function linkToLedger({ front, forum, lead }: OverviewScope, filters: Filters): Filters {
  return { ...(front && { front }), ...(forum && { body: forum }), ...(lead && { lead }), ...filters }
}

export function daysOfMonth(month: string): string {
  return span(`${month}-01`, addDays(addMonths(`${month}-01`, 1), -1))
}

export function span(first: IsoDate, last: IsoDate): string {
  return `${first}..${last}`
}
