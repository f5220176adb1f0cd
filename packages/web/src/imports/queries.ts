import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ImportState, ImportView, RowState } from '@travessia/shared/imports/shapes'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

const pause = 700

export function isAtWork(state: ImportState): boolean {
  return state === 'checking' || state === 'making' || state === 'unmaking'
}

/** One's own imports, newest first; asked for again while one is being worked on. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async () => (await parseResponse(api.imports.$get())).items,
  refetchInterval: ({ state }) => (state.data?.some((one) => isAtWork(one.state)) ? pause : false),
})

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => parseResponse(api.imports[':import'].$get({ param: { import: id } })),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data.state) ? pause : false),
  })

/** Rows that share what came of them, page by page, as they stand once the step is over. */
export const rowsQuery = (id: string, step: ImportState, state: RowState) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'rows', step, state],
    queryFn: ({ pageParam }) =>
      parseResponse(
        api.imports[':import'].rows.$get({ param: { import: id }, query: { state, limit: '50', ...(pageParam && { cursor: pageParam }) } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })

/** A step of an import; what it answers is how the import then stands. */
export function useStep<Asked>(id: string, take: (asked: Asked) => Promise<ImportView>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: take,
    onSuccess: (view) => {
      client.setQueryData(importQuery(id).queryKey, view)
      return client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true })
    },
    onError: () => client.invalidateQueries({ queryKey: importQuery(id).queryKey }),
  })
}
