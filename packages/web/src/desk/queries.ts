import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** How full a day is for one member or, by `all`, for everybody. */
export const loadQuery = (owner: string, day: string) =>
  queryOptions({
    queryKey: ['deadlines', 'load', owner, day],
    queryFn: async () => (await parseResponse(api.deadlines.load.$get({ query: { owner, from: day, until: day } }))).items[0] ?? null,
  })

/** What came in from the State or the body after a deadline was made, and nobody has looked at. */
export const newerQuery = (caseId: string, deadlineId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'deadlines', deadlineId, 'newer'],
    queryFn: async () =>
      (await parseResponse(api.cases[':case'].deadlines[':deadline'].newer.$get({ param: { case: caseId, deadline: deadlineId } }))).items,
  })
