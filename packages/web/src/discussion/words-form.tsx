import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readProblem } from '../api.ts'
import { useMe } from '../me/queries.ts'
import { readersQuery } from '../readers/queries.ts'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import classes from './discussion.module.css'
import { findMentions } from './mentions.ts'
import { WordsField } from './words-field.tsx'

interface WordsFormProps {
  caseId: string
  label: string
  action: string
  words?: string
  onSend: (said: { body: string; mentions: string[] }) => Promise<unknown>
  onClose: () => void
}

/** A few words and the button that publishes them. Control and Enter publish too; what was not taken stays where it is. */
export function WordsForm({ caseId, label, action, words = '', onSend, onClose }: WordsFormProps) {
  const say = useWords()
  const problemWords = useProblemWords()
  useReturnFocus()
  const { user } = useMe()
  const readers = useQuery(readersQuery(caseId)).data ?? []
  const people = readers.filter(({ sees, role, id }) => sees !== null && role !== 'auditor' && id !== user.id)
  const [body, setBody] = useState(words)
  const [error, setError] = useState<unknown>()
  const [isSending, setSending] = useState(false)
  const send = async () => {
    if (body.trim() === '' || isSending) return
    setSending(true)
    setError(undefined)
    try {
      await onSend({ body, mentions: findMentions(body, people).map(({ id }) => id) })
      onClose()
    } catch (thrown) {
      setError(thrown)
      setSending(false)
    }
  }
  const problem = error ? problemWords(readProblem(error)) : undefined
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(press) => {
        if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) void send()
      }}
    >
      {problem && (
        <Notice tone="loss" live title={problem.title}>
          <p>{problem.detail}</p>
        </Notice>
      )}
      <WordsField label={label} hint={say('discussion.hint')} value={body} onChange={setBody} people={people} />
      <Group gap="xs">
        <Button type="submit" loading={isSending} disabled={body.trim() === ''}>
          {action}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('confirm.cancel')}
        </Button>
      </Group>
    </form>
  )
}
