import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** One's own second factor. */
export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => parseResponse(api.me['second-factor'].$get()),
})

/** Of whom the organisation asks one, and which members have one. */
export const requirementQuery = queryOptions({
  queryKey: ['organisation', 'second-factor'],
  queryFn: () => parseResponse(api.organisation['second-factor'].$get()),
})
