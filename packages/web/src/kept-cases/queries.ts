import { queryOptions } from '@tanstack/react-query'
import type { KeepCase } from '@travessia/shared/kept-cases'
import { parseResponse } from 'hono/client'
import { api, asRepeatable } from '../api.ts'

/** One's favourites, then what one opened last. */
export const keptCasesQuery = queryOptions({
  queryKey: ['kept-cases'],
  queryFn: async () => (await parseResponse(api['kept-cases'].$get())).items,
})

export function keepCase(caseId: string, json: KeepCase) {
  return parseResponse(api.cases[':case'].kept.$put({ param: { case: caseId }, json }, asRepeatable))
}
