import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { TrashView } from '@travessia/shared/trash'
import { useRight } from '../me/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { deleteForGood, putBack, trashQuery } from './queries.ts'
import classes from './trash-page.module.css'

const route = getRouteApi('/inside/cases/$case/trash')

/** What was deleted in the case within the last days, and can be put back. */
export function TrashPage() {
  const say = useWords()
  const caseId = route.useParams().case
  const trash = useQuery(trashQuery(caseId))
  if (trash.isError) return <ErrorState error={trash.error} retry={() => void trash.refetch()} />
  if (!trash.data) return <Loading rows={3} height={64} />
  if (trash.data.length === 0)
    return (
      <EmptyState title={say('trash.none.title')} example={say('trash.none.example')}>
        {say('trash.none.body')}
      </EmptyState>
    )
  return (
    <section aria-label={say('trash.title')}>
      <p className={classes.lead}>{say('trash.lead')}</p>
      <ul className={classes.list}>
        {trash.data.map((one) => (
          <Entry key={one.id} caseId={caseId} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ caseId, one }: { caseId: string; one: TrashView }) {
  const say = useWords()
  const mayErase = useRight('person.erase')
  const confirm = useConfirm()
  const onError = useShowFailure()
  const restore = useMutation({
    mutationFn: () => putBack(caseId, one.recordId),
    onSuccess: () => notifications.show({ message: say('trash.restored', { name: one.name }) }),
    onError,
  })
  const erase = useMutation({ mutationFn: () => deleteForGood(caseId, one.recordId), onError })
  const askErase = async () => {
    const question = { title: say('trash.erase.title'), body: one.name, action: say('trash.erase'), destructive: true }
    if (await confirm(question)) erase.mutate()
  }
  return (
    <li className={classes.entry}>
      <div className={classes.what}>
        <strong>{one.name}</strong>
        <div className={classes.quiet}>
          <span>{say(`trash.kind.${one.kind}`)}</span>
          <span>
            {say('trash.by', { name: one.deletedBy })} <MomentText moment={one.deletedAt} />
          </span>
          <span>
            {say('trash.until')} <DateText day={one.until} />
          </span>
        </div>
      </div>
      <Group gap="xs">
        {mayErase && (
          <Button
            variant="subtle"
            color="red"
            loading={erase.isPending}
            onClick={() => void askErase()}
            aria-label={say('trash.erase.name', { name: one.name })}
          >
            {say('trash.erase')}
          </Button>
        )}
        <Button
          variant="default"
          loading={restore.isPending}
          onClick={() => restore.mutate()}
          aria-label={say('trash.restore.name', { name: one.name })}
        >
          {say('trash.restore')}
        </Button>
      </Group>
    </li>
  )
}
