import { useMutation, useQueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { batchesQuery } from './queries.ts'

/** Stops a batch, or throws away what was made of it. */
export function useDropBatch() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (batch: string) => parseResponse(api.batches[':batch'].$delete({ param: { batch } })),
    onSettled: () => client.invalidateQueries({ queryKey: batchesQuery.queryKey }),
    onError: useShowFailure(),
  })
}
