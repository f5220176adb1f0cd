import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { toInstant } from '@travessia/shared/dates'
import type { CaseCommentView } from '@travessia/shared/discussion'
import { parseResponse } from 'hono/client'
import { useCallback, useState } from 'react'
import { useMe } from '../me/queries.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { MomentText } from '../ui/date-text.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './discussion.module.css'
import { splitAtMentions } from './mentions.ts'
import { commentsOf } from './queries.ts'
import { WordsForm } from './words-form.tsx'

interface CommentEntryProps {
  caseId: string
  comment: CaseCommentView
  mayWrite: boolean
}

/** Who said what, and when; one's own words can be changed and taken back. The one that the address names comes into view. */
export function CommentEntry({ caseId, comment, mayWrite }: CommentEntryProps) {
  const say = useWords()
  const { user } = useMe()
  const [isEditing, setEditing] = useState(false)
  const isMeant = useLocation({ select: ({ hash }) => hash === comment.id })
  const show = useCallback((box: HTMLElement | null) => isMeant && box?.scrollIntoView({ block: 'center' }), [isMeant])
  const edit = useMutation({
    mutationFn: (said: { body: string; mentions: string[] }) =>
      parseResponse(
        commentsOf[':comment'].$patch({ param: { case: caseId, comment: comment.id }, json: { ...said, version: comment.version } }),
      ),
  })
  return (
    <article id={comment.id} ref={(box) => void show(box)} data-meant={isMeant || undefined} className={classes.comment}>
      <header className={classes.head}>
        <span>
          <strong>{comment.author.name}</strong>{' '}
          <small className={classes.quiet}>
            <MomentText moment={toInstant(comment.createdAt)} />
            {comment.editedAt && ` · ${say('discussion.edited')}`}
          </small>
        </span>
        {mayWrite && comment.author.id === user.id && <OwnActions caseId={caseId} comment={comment} onEdit={() => setEditing(true)} />}
      </header>
      {isEditing ? (
        <WordsForm
          caseId={caseId}
          label={say('discussion.words')}
          action={say('discussion.edit.save')}
          words={comment.body}
          onSend={edit.mutateAsync}
          onClose={() => setEditing(false)}
        />
      ) : (
        <p className={classes.body}>
          {splitAtMentions(comment.body, comment.mentions).map(({ at, text, isMention }) =>
            isMention ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
          )}
        </p>
      )}
    </article>
  )
}

function OwnActions({ caseId, comment, onEdit }: Omit<CommentEntryProps, 'mayWrite'> & { onEdit: () => void }) {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        commentsOf[':comment'].$delete({ param: { case: caseId, comment: comment.id }, query: { version: String(comment.version) } }),
      ),
    onError: showFailure,
  })
  const ask = async () => {
    const words = { title: say('discussion.delete.title'), body: say('discussion.delete.body'), action: say('discussion.delete') }
    if (await confirm({ ...words, destructive: true })) remove.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon variant="subtle" color="gray" className="no-print" aria-label={say('discussion.actions')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      }
    >
      <Menu.Item onClick={onEdit}>{say('discussion.edit')}</Menu.Item>
      <Menu.Item color="red" onClick={() => void ask()}>
        {say('discussion.delete')}
      </Menu.Item>
    </ActionMenu>
  )
}
