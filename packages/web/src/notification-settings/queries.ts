import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const notificationSettingsQuery = queryOptions({
  queryKey: ['notification-settings'],
  queryFn: () => parseResponse(api['notification-settings'].$get()),
})

export const absencesQuery = queryOptions({ queryKey: ['absences'], queryFn: () => parseResponse(api.absences.$get()) })
