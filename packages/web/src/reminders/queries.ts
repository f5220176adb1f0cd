import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** What one was reminded of and has not acknowledged. */
export const remindersQuery = queryOptions({ queryKey: ['reminders'], queryFn: () => parseResponse(api.reminders.$get()) })
