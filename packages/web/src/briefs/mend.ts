import { linkOptions } from '@tanstack/react-router'
import type { Place } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'

/** The page, with its form open, on which a missing fact is recorded. */
export function mendAt(caseId: string, { at, id }: Place) {
  const params = { case: caseId }
  switch (at) {
    case 'people':
      return linkOptions({ to: '/cases/$case/people', params, search: { person: id ?? 'new' } })
    case 'annexes':
      return linkOptions({ to: '/cases/$case/annexes', params, search: { annex: id ?? 'new' } })
    case 'events':
      return linkOptions({ to: '/cases/$case', params, search: { event: id ?? 'new' } })
    case 'proceedings':
      return linkOptions({ to: '/cases/$case', params, search: { edit: id ?? 'new-proceeding' } })
    case 'organisation':
      return linkOptions({ to: '/settings/organisation', hash: 'organisation' })
    default:
      return linkOptions({ to: '/cases/$case', params, search: { edit: 'case' } })
  }
}

/** A gap about the acts of a proceeding names the proceeding: its new act is what is missing. */
export function aimAt(file: CaseFile, place: Place): Place {
  const isProceeding = place.at === 'events' && file.proceedings.some((one) => one.id === place.id)
  return isProceeding ? { at: 'events' } : place
}
