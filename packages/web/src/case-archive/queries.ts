import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** One case that is taken in; asked for again while it is. */
export const caseImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['case-imports', id],
    queryFn: () => parseResponse(api.cases.import[':import'].$get({ param: { import: id } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'checking' || data?.state === 'making' ? 700 : false),
  })

export function stopCaseImport(id: string) {
  return parseResponse(api.cases.import[':import'].$delete({ param: { import: id } }))
}
