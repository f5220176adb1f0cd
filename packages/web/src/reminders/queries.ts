import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** What one was reminded of and has not acknowledged. */
export const remindersQuery = queryOptions({ queryKey: ['reminders'], queryFn: () => parseResponse(api.reminders.$get()) })

/** Who was reminded of a deadline, and who has seen it. */
export const toldQuery = (caseId: string, deadlineId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'deadlines', deadlineId, 'reminders'],
    queryFn: async () =>
      (await parseResponse(api.cases[':case'].deadlines[':deadline'].reminders.$get({ param: { case: caseId, deadline: deadlineId } })))
        .items,
  })
