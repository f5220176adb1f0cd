import type { CaseRow as Row } from '@travessia/shared/cases'
import { type CaseEdit, fronts } from '@travessia/shared/cases'
import { knownIn } from './known-in.ts'

/** What of a case is edited where it stands in the list. What has legal effect, such as closing, is not among it. */
export const inlineFields = { lead: 'leadId', tags: 'tags', fronts: 'fronts' } as const

export type InlineColumn = keyof typeof inlineFields

export type InlineEdit = Pick<CaseEdit, 'leadId' | 'tags' | 'fronts'>

export function isInline(column: string): column is InlineColumn {
  return column in inlineFields
}

/** The field as it stands in the row. */
export function standing(row: Row, column: InlineColumn): InlineEdit {
  if (column === 'lead') return { leadId: row.leadId }
  return column === 'tags' ? { tags: row.tags } : { fronts: knownIn(fronts, row.fronts) }
}
