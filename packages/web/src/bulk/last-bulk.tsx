import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRight } from '../me/queries.ts'
import { MomentText } from '../ui/date-text.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './bulk-bar.module.css'
import { bulksQuery, undoBulk } from './queries.ts'

/** The reader's own last change of many cases, to be taken back for as long as it is known. */
export function LastBulk() {
  const say = useWords()
  const mayEdit = useRight('case.edit')
  const onError = useShowFailure()
  const [last] = useQuery({ ...bulksQuery, enabled: mayEdit }).data ?? []
  const undo = useMutation({
    mutationFn: (one: NonNullable<typeof last>) => undoBulk(one.id, one.cases),
    onSuccess: ({ changed, refused }) =>
      notifications.show({ message: say('bulk.undone', { count: changed.length, refused: refused.length }) }),
    onError,
  })
  if (!last) return null
  return (
    <p className={`${classes.last} no-print`}>
      {say('bulk.last', { count: last.cases.length })} <MomentText moment={last.madeAt} />
      <Button variant="subtle" size="compact-md" loading={undo.isPending} onClick={() => undo.mutate(last)}>
        {say('undo.action')}
      </Button>
    </p>
  )
}
