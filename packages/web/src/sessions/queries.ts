import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: () => parseResponse(api.sessions.$get()) })

/** After how long the screen locks: the organisation's measure and one's own. */
export const idleQuery = queryOptions({ queryKey: ['sessions', 'idle'], queryFn: () => parseResponse(api.sessions.idle.$get()) })
