import { queryOptions } from '@tanstack/react-query'
import type { Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const registerQuery = (language: Language, version?: number) =>
  queryOptions({
    queryKey: ['processing-register', language, version ?? 'present'],
    queryFn: () =>
      parseResponse(
        api['processing-register'].$get({ query: { language, ...(version === undefined ? {} : { version: String(version) }) } }),
      ),
  })

export const registerVersionsQuery = queryOptions({
  queryKey: ['processing-register', 'versions'],
  queryFn: async () => (await parseResponse(api['processing-register'].versions.$get())).items,
})

export const retentionQuery = queryOptions({ queryKey: ['retention'], queryFn: () => parseResponse(api.retention.$get()) })

export const reviewQuery = queryOptions({
  queryKey: ['retention', 'review'],
  queryFn: async () => (await parseResponse(api.retention.review.$get())).items,
})
