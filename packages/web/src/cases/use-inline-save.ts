import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import type { CaseRow as Row } from '@travessia/shared/cases'
import { parseResponse } from 'hono/client'
import { api, readConflict } from '../api.ts'
import type { InlineCase, InlineEdit } from './inline-fields.ts'
import { caseQuery } from './queries.ts'

type Pages = InfiniteData<{ items: Row[] }>

/**
 * Saves one field of a case. A version that only moved on in other fields is no conflict: the edit is sent again for it. The
 * page of the case and the rows of all lists that are read show it at once, before they are read again.
 */
export function useInlineSave({ id }: InlineCase, before: InlineEdit) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ edit, version }: { edit: InlineEdit; version: number }) => {
      try {
        return await sendEdit(id, edit, version)
      } catch (error) {
        const current = readConflict(error)
        const isOurs = current && Object.entries(before).some(([name, value]) => JSON.stringify(current[name]) !== JSON.stringify(value))
        if (!current || isOurs) throw error
        return sendEdit(id, edit, Number(current['version']))
      }
    },
    onSuccess: ({ title, state, territory, leadId, leadName, tags, fronts, axes, version }) => {
      const shown = { title, state, leadId, leadName, tags, fronts, axes, version }
      client.setQueryData(caseQuery(id).queryKey, (file) => file && { ...file, ...shown, territory })
      client.setQueriesData<Pages>({ queryKey: ['cases'], predicate: ({ queryKey }) => typeof queryKey[1] === 'object' }, (list) => {
        const show = (one: Row) => (one.id === id ? { ...one, ...shown } : one)
        return list && { ...list, pages: list.pages.map((page) => ({ ...page, items: page.items.map(show) })) }
      })
    },
  })
}

export function sendEdit(caseId: string, edit: InlineEdit, version: number) {
  return parseResponse(api.cases[':case'].$patch({ param: { case: caseId }, json: { ...edit, version } }))
}
