import { queryOptions } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const usersQuery = queryOptions({ queryKey: ['users'], queryFn: () => parseResponse(api.users.$get()) })

export const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: () => parseResponse(api.invitations.$get()) })

export const tokensQuery = queryOptions({ queryKey: ['tokens'], queryFn: () => parseResponse(api.tokens.$get()) })

export const organisationQuery = queryOptions({ queryKey: ['organisation'], queryFn: () => parseResponse(api.organisation.$get()) })

/** The letterhead of the organisation; null where it has none. */
export const letterheadQuery = queryOptions({
  queryKey: ['letterhead'],
  queryFn: async () => (await parseResponse(api.letterhead.$get())).letterhead,
})

export const backupsQuery = queryOptions({ queryKey: ['backups'], queryFn: () => parseResponse(api.backups.$get()) })

export const storageQuery = queryOptions({ queryKey: ['storage'], queryFn: () => parseResponse(api.organisation.storage.$get()) })
