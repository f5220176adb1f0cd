import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { importQuery, importsQuery } from './queries.ts'

/** Throws an import away of which nothing was made yet. */
export function DropButton({ id }: { id: string }) {
  const say = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const drop = useMutation({
    mutationFn: () => parseResponse(api.imports[':import'].$delete({ param: { import: id } })),
    onSuccess: async () => {
      await navigate({ to: '/import' })
      client.removeQueries({ queryKey: importQuery(id).queryKey })
      await client.invalidateQueries({ queryKey: importsQuery.queryKey })
    },
    onError: useShowFailure(),
  })
  return (
    <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate()}>
      {say('import.drop')}
    </Button>
  )
}
