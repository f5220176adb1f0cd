import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** The ways from a case to each body, by what stands open. */
export const doorsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'doors'],
    queryFn: async () => (await parseResponse(api.cases[':case'].doors.$get({ param: { case: caseId } }))).items,
  })

export type DoorView = Awaited<ReturnType<NonNullable<ReturnType<typeof doorsQuery>['queryFn']>>>[number]
