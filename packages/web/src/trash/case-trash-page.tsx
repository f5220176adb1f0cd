import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { CaseTrashView } from '@travessia/shared/trash'
import { useRight } from '../me/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { caseTrashQuery, destroyCase, putCaseBack } from './queries.ts'
import classes from './trash-page.module.css'

/** The cases that were put into the trash within the last days. */
export function CaseTrashPage() {
  const say = useWords()
  const mayDelete = useRight('case.delete')
  return (
    <Page title={say('caseTrash.title')} lead={say('caseTrash.lead')} crumbs={<TextLink to="/cases">{say('cases.title')}</TextLink>}>
      {mayDelete ? <Trashed /> : <NoPermission />}
    </Page>
  )
}

function Trashed() {
  const say = useWords()
  const trash = useQuery(caseTrashQuery)
  if (trash.isError) return <ErrorState error={trash.error} retry={() => void trash.refetch()} />
  if (!trash.data) return <Loading rows={3} height={64} />
  if (trash.data.length === 0) return <EmptyState title={say('caseTrash.none.title')}>{say('caseTrash.none.body')}</EmptyState>
  return (
    <ul className={classes.list}>
      {trash.data.map((one) => (
        <Entry key={one.id} one={one} />
      ))}
    </ul>
  )
}

function Entry({ one }: { one: CaseTrashView }) {
  const say = useWords()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const name = `${one.reference} ${one.title}`
  const restore = useMutation({
    mutationFn: () => putCaseBack(one.id),
    onSuccess: () => notifications.show({ message: say('caseTrash.restored', { reference: one.reference }), role: 'status' }),
    onError,
  })
  const destroy = useMutation({ mutationFn: () => destroyCase(one.id), onError })
  const askDestroy = async () => {
    const question = { title: say('trash.erase.title'), body: name, action: say('trash.erase'), phrase: one.reference, destructive: true }
    if (await confirm(question)) destroy.mutate()
  }
  return (
    <li className={classes.entry}>
      <div className={classes.what}>
        <strong>{one.title}</strong>
        <div className={classes.quiet}>
          <span>{one.reference}</span>
          <span>
            {say('trash.by', { name: one.deletedBy })} <MomentText moment={one.deletedAt} />
          </span>
          <span>
            {say('trash.until')} <DateText day={one.until} />
          </span>
        </div>
      </div>
      <Group gap="xs">
        <Button
          variant="subtle"
          color="red"
          loading={destroy.isPending}
          onClick={() => void askDestroy()}
          aria-label={say('trash.erase.name', { name })}
        >
          {say('trash.erase')}
        </Button>
        <Button
          variant="default"
          loading={restore.isPending}
          onClick={() => restore.mutate()}
          aria-label={say('trash.restore.name', { name })}
        >
          {say('trash.restore')}
        </Button>
      </Group>
    </li>
  )
}
