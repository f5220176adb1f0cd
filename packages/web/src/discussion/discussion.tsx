import { Button } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { readViewing } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'
import classes from './discussion.module.css'
import { commentsOf, discussionQuery, toTalks } from './queries.ts'
import { TalkEntry } from './talk-entry.tsx'
import { WordsForm } from './words-form.tsx'

interface DiscussionProps {
  caseId: string
  /** What is said of this deadline alone. */
  deadline?: Pick<DeadlineView, 'id'>
}

/** The talks, the one in which something was said last first, and the way to begin one. */
export function Discussion({ caseId, deadline }: DiscussionProps) {
  const say = useWords()
  const mayWrite = useRight('case.discuss') && !readViewing()
  const comments = useQuery(discussionQuery(caseId, deadline?.id))
  const talks = toTalks(comments.data ?? [])
  if (comments.isPending) return <Loading rows={3} />
  if (!comments.data) return <ErrorState error={comments.error} retry={() => void comments.refetch()} />
  return (
    <>
      {mayWrite && <NewTalk caseId={caseId} deadlineId={deadline?.id ?? null} />}
      {talks.length > 0 && (
        <ul className={classes.talks}>
          {talks.map((talk) => (
            <TalkEntry key={talk.id} caseId={caseId} talk={talk} mayWrite={mayWrite} isOfOne={deadline !== undefined} />
          ))}
        </ul>
      )}
      {talks.length === 0 && !deadline && (
        <EmptyState title={say('discussion.none.title')} example={say('discussion.none.example')}>
          {say('discussion.none.body')}
        </EmptyState>
      )}
    </>
  )
}

function NewTalk({ caseId, deadlineId }: { caseId: string; deadlineId: string | null }) {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  const add = useMutation({
    mutationFn: (said: { body: string; mentions: string[] }) =>
      parseResponse(commentsOf.$post({ param: { case: caseId }, json: { ...said, deadlineId } })),
  })
  if (!isOpen)
    return (
      <Button
        variant="default"
        className={classes.begin}
        leftSection={<IconMessagePlus size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say(deadlineId ? 'discussion.begin.deadline' : 'discussion.begin')}
      </Button>
    )
  return (
    <WordsForm
      caseId={caseId}
      label={say('discussion.words')}
      action={say('discussion.publish')}
      onSend={add.mutateAsync}
      onClose={() => setOpen(false)}
    />
  )
}
