import type { CaseEdit, CaseRow as Row } from '@travessia/shared/cases'
import { axes, fronts } from '@travessia/shared/choices'
import { knownIn } from './known-in.ts'

/**
 * What of a case is edited where it stands, in the list and on its page. What has legal effect, such as closing, or says who
 * sees it is not among it.
 */
export const inlineFields = {
  title: 'title',
  lead: 'leadId',
  tags: 'tags',
  fronts: 'fronts',
  axes: 'axes',
  state: 'state',
  territory: 'territory',
} as const

export type InlineColumn = keyof typeof inlineFields

export type InlineEdit = Pick<CaseEdit, (typeof inlineFields)[InlineColumn]>

/** A case as the list or its page knows it. */
export type InlineCase = Pick<Row, 'id' | 'version' | 'title' | 'leadId' | 'leadName' | 'tags' | 'fronts' | 'axes' | 'state'> & {
  readonly territory?: string
}

/** The field as it stands. */
export function standing(one: InlineCase, column: InlineColumn): InlineEdit {
  switch (column) {
    case 'title':
      return { title: one.title }
    case 'lead':
      return { leadId: one.leadId }
    case 'tags':
      return { tags: one.tags }
    case 'fronts':
      return { fronts: knownIn(fronts, one.fronts) }
    case 'axes':
      return { axes: knownIn(axes, one.axes) }
    case 'state':
      return { state: one.state }
    case 'territory':
      return { territory: one.territory ?? '' }
  }
}
