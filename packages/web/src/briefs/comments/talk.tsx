import { Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useShowFailure } from '../../ui/show-failure.tsx'
import { useWords } from '../../words/use-words.ts'
import { CommentEntry } from './comment-entry.tsx'
import { CommentForm } from './comment-form.tsx'
import classes from './comments.module.css'
import { commentsAt } from './queries.ts'
import { isOpen, type Thread } from './threads.ts'

interface TalkProps {
  at: { case: string; brief: string }
  thread: Thread
  mayWrite: boolean
  /** Whether the words that it hangs on are gone from the text. */
  isGone: boolean
  onGoTo: () => void
}

/** A comment with the words it hangs on, its answers, and the way to settle it. */
export function Talk({ at, thread, mayWrite, isGone, onGoTo }: TalkProps) {
  const say = useWords()
  const showFailure = useShowFailure()
  const [isAnswering, setAnswering] = useState(false)
  const param = { ...at, comment: thread.id }
  const settle = useMutation({
    mutationFn: (resolved: boolean) => parseResponse(commentsAt[':comment'].$patch({ param, json: { resolved, version: thread.version } })),
    onError: showFailure,
  })
  const answer = useMutation({
    mutationFn: (body: string) => parseResponse(commentsAt[':comment'].replies.$post({ param, json: { body } })),
  })
  return (
    <li className={classes.talk} data-resolved={!isOpen(thread) || undefined}>
      {thread.quote !== '' && (
        <blockquote className={classes.quote}>
          {isGone ? (
            thread.quote
          ) : (
            <button type="button" className={classes.quoted} title={say('comment.goTo')} onClick={onGoTo}>
              {thread.quote}
            </button>
          )}
        </blockquote>
      )}
      {isGone && <p className={classes.gone}>{say('comment.gone')}</p>}
      <CommentEntry at={at} comment={thread} mayWrite={mayWrite} />
      {thread.answers.length > 0 && (
        <ul className={classes.answers}>
          {thread.answers.map((one) => (
            <li key={one.id}>
              <CommentEntry at={at} comment={one} mayWrite={mayWrite} />
            </li>
          ))}
        </ul>
      )}
      {thread.resolvedBy && <p className={classes.about}>{say('comment.resolvedBy', { name: thread.resolvedBy })}</p>}
      {mayWrite && !isAnswering && (
        <Group gap="xs" mt={4}>
          {isOpen(thread) && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => setAnswering(true)}
            >
              {say('comment.reply')}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={isOpen(thread) && <IconCheck size={16} aria-hidden />}
            loading={settle.isPending}
            onClick={() => settle.mutate(isOpen(thread))}
          >
            {say(isOpen(thread) ? 'comment.resolve' : 'comment.reopen')}
          </Button>
        </Group>
      )}
      {isAnswering && (
        <CommentForm
          label={say('comment.reply.body')}
          action={say('comment.reply.publish')}
          onSend={answer.mutateAsync}
          onClose={() => setAnswering(false)}
        />
      )}
    </li>
  )
}
