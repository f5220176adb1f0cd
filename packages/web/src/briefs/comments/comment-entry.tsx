import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { CommentView } from '@travessia/shared/brief-desk'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useMe } from '../../me/queries.ts'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { useConfirm } from '../../ui/confirm.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { useShowFailure } from '../../ui/show-failure.tsx'
import { useWords } from '../../words/use-words.ts'
import { CommentForm } from './comment-form.tsx'
import classes from './comments.module.css'
import { commentsAt } from './queries.ts'

interface CommentEntryProps {
  at: { case: string; brief: string }
  comment: CommentView
  mayWrite: boolean
}

/** Who said what, and when; one's own words can be changed and taken back. */
export function CommentEntry({ at, comment, mayWrite }: CommentEntryProps) {
  const say = useWords()
  const { user } = useMe()
  const [isEditing, setEditing] = useState(false)
  const param = { ...at, comment: comment.id }
  const edit = useMutation({
    mutationFn: (body: string) => parseResponse(commentsAt[':comment'].$patch({ param, json: { body, version: comment.version } })),
  })
  const isMine = mayWrite && comment.author.id === user.id
  return (
    <div>
      <header className={classes.head}>
        <span>
          <strong>{comment.author.name}</strong>{' '}
          <small className={classes.about}>
            <MomentText moment={comment.createdAt} />
            {comment.editedAt && ` · ${say('comment.edited')}`}
          </small>
        </span>
        {isMine && <OwnActions at={at} comment={comment} onEdit={() => setEditing(true)} />}
      </header>
      {isEditing ? (
        <CommentForm
          label={say('comment.body')}
          action={say('comment.edit.save')}
          words={comment.body}
          onSend={edit.mutateAsync}
          onClose={() => setEditing(false)}
        />
      ) : (
        <p className={classes.body}>{comment.body}</p>
      )}
    </div>
  )
}

function OwnActions({ at, comment, onEdit }: Omit<CommentEntryProps, 'mayWrite'> & { onEdit: () => void }) {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(commentsAt[':comment'].$delete({ param: { ...at, comment: comment.id }, query: { version: String(comment.version) } })),
    onError: showFailure,
  })
  const ask = async () => {
    const sure = await confirm({
      title: say('comment.delete.title'),
      body: say('comment.delete.body'),
      action: say('comment.delete'),
      destructive: true,
    })
    if (sure) remove.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon variant="subtle" color="gray" aria-label={say('comment.actions', { name: comment.author.name })}>
          <IconDots size={18} />
        </ActionIcon>
      }
    >
      <Menu.Item onClick={onEdit}>{say('comment.edit')}</Menu.Item>
      <Menu.Item color="red" onClick={() => void ask()}>
        {say('comment.delete')}
      </Menu.Item>
    </ActionMenu>
  )
}
