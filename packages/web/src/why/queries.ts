import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** Every deadline that the case has or had, superseded ones too. */
export const deadlinesOfCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id, 'deadlines'],
    queryFn: async () => (await parseResponse(api.cases[':case'].deadlines.$get({ param: { case: id } }))).items,
  })
