import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { MailState } from '@travessia/shared/outbox'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** The mails of the house, newest first; of one state, or all. */
export const outboxQuery = (state: MailState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['outbox', state],
    queryFn: ({ pageParam }) =>
      parseResponse(api.outbox.$get({ query: { ...(state && { state }), ...(pageParam !== '' && { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const statementQuery = queryOptions({ queryKey: ['outbox', 'statement'], queryFn: () => parseResponse(api.outbox.statement.$get()) })
