import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const feedsQuery = queryOptions({ queryKey: ['feeds'], queryFn: () => parseResponse(api.feeds.$get()) })
