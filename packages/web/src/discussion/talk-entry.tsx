import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useLawNames } from '../law/names.ts'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { CommentEntry } from './comment-entry.tsx'
import classes from './discussion.module.css'
import { commentsOf, type Talk } from './queries.ts'
import { WordsForm } from './words-form.tsx'

interface TalkEntryProps {
  caseId: string
  talk: Talk
  mayWrite: boolean
  /** Whether all that is shown is about one deadline, which need not be named again. */
  isOfOne: boolean
}

/** What somebody said, the deadline that it is about, and the answers. */
export function TalkEntry({ caseId, talk, mayWrite, isOfOne }: TalkEntryProps) {
  const say = useWords()
  const names = useLawNames()
  const [isAnswering, setAnswering] = useState(false)
  const answer = useMutation({
    mutationFn: (said: { body: string; mentions: string[] }) =>
      parseResponse(commentsOf.$post({ param: { case: caseId }, json: { ...said, parentId: talk.id } })),
  })
  return (
    <li className={classes.talk}>
      {talk.deadline && !isOfOne && (
        <p className={classes.about}>
          <TextLink to="/cases/$case/deadlines" params={{ case: caseId }} search={{ why: talk.deadline.id }}>
            {say('discussion.about', { deadline: names.rule(talk.deadline.procedure, talk.deadline.rule) })}
          </TextLink>
        </p>
      )}
      <CommentEntry caseId={caseId} comment={talk} mayWrite={mayWrite} />
      {talk.answers.length > 0 && (
        <ul className={classes.answers}>
          {talk.answers.map((one) => (
            <li key={one.id}>
              <CommentEntry caseId={caseId} comment={one} mayWrite={mayWrite} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite && !isAnswering && (
        <Button
          variant="subtle"
          size="compact-sm"
          className="no-print"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          aria-label={say('discussion.answer.name', { name: talk.author.name })}
          onClick={() => setAnswering(true)}
        >
          {say('discussion.answer')}
        </Button>
      )}
      {isAnswering && (
        <WordsForm
          caseId={caseId}
          label={say('discussion.answer.words')}
          action={say('discussion.answer.publish')}
          onSend={answer.mutateAsync}
          onClose={() => setAnswering(false)}
        />
      )}
    </li>
  )
}
