import { Button, Group, Textarea } from '@mantine/core'
import { type ReactNode, useCallback, useState } from 'react'
import { readProblem } from '../../api.ts'
import { Notice } from '../../ui/notice.tsx'
import { useProblemWords } from '../../ui/problem-words.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useWords } from '../../words/use-words.ts'

interface CommentFormProps {
  label: string
  action: string
  words?: string
  /** Answers whether the words were taken; they stay where they are if not. */
  onSend: (words: string) => Promise<unknown>
  onClose: () => void
  children?: ReactNode
}

/** A few words and the button that publishes them. Control and Enter publish too; Escape closes. */
export function CommentForm({ label, action, words = '', onSend, onClose, children }: CommentFormProps) {
  const say = useWords()
  const problemWords = useProblemWords()
  useReturnFocus()
  const [body, setBody] = useState(words)
  const [error, setError] = useState<unknown>()
  const [isSending, setSending] = useState(false)
  const takeFocus = useCallback((box: HTMLTextAreaElement | null) => box?.focus(), [])
  const send = async () => {
    if (body.trim() === '' || isSending) return
    setSending(true)
    setError(undefined)
    try {
      await onSend(body)
      onClose()
    } catch (thrown) {
      setError(thrown)
      setSending(false)
    }
  }
  const problem = error ? problemWords(readProblem(error)) : undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(press) => {
        if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) void send()
        if (press.key !== 'Escape') return
        press.stopPropagation()
        onClose()
      }}
    >
      {children}
      {problem && (
        <Notice tone="loss" live title={problem.title}>
          <p>{readProblem(error).code === 'stale' ? say('comment.stale') : problem.detail}</p>
        </Notice>
      )}
      <Textarea
        size="sm"
        label={label}
        value={body}
        onChange={(change) => setBody(change.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={4_000}
        ref={takeFocus}
        data-autofocus
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-sm" loading={isSending} disabled={body.trim() === ''}>
          {action}
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {say('confirm.cancel')}
        </Button>
      </Group>
    </form>
  )
}
