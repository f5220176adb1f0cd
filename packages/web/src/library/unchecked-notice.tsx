import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { AuthorityView } from '@travessia/shared/authorities'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { Notice } from '../ui/notice.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** That nobody has compared it with its source yet, and how to say that one did. */
export function UncheckedNotice({ authority: { id, version } }: { authority: AuthorityView }) {
  const say = useWords()
  const mayWrite = useRight('library.write')
  const check = useMutation({
    mutationFn: () => parseResponse(api.authorities[':authority'].$patch({ param: { authority: id }, json: { checked: true, version } })),
    onError: useShowFailure(),
  })
  return (
    <Notice tone="time" title={say('library.checked.KNOWN')}>
      <p>{say('library.checked.KNOWN.hint')}</p>
      {mayWrite && (
        <Button mt="sm" variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          {say('library.check')}
        </Button>
      )}
    </Notice>
  )
}
