import { Button, Progress } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ImportView } from '@travessia/shared/imports/shapes'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { DropButton } from './drop-button.tsx'
import { importQuery } from './queries.ts'

/** How far the step has come, as a bar and in words. It goes on when the page is left. */
export function WorkingStep({ view: { id, state, done, total } }: { view: ImportView }) {
  const say = useWords()
  const client = useQueryClient()
  const stop = useMutation({
    mutationFn: () => parseResponse(api.imports[':import'].$delete({ param: { import: id } })),
    onSettled: () => client.invalidateQueries({ queryKey: importQuery(id).queryKey }),
    onError: useShowFailure(),
  })
  const percent = total === 0 ? 100 : Math.round((done / total) * 100)
  const words = say('import.progress', { done, total })
  return (
    <Section title={say(`import.state.${state}`)} about={say('import.leave')}>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={words} />
      </Progress.Root>
      <p role="status">
        {words} ({percent}%)
      </p>
      {state === 'making' && (
        <div>
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
            {say('import.stop')}
          </Button>
        </div>
      )}
      {state === 'checking' && (
        <div>
          <DropButton id={id} />
        </div>
      )}
    </Section>
  )
}
