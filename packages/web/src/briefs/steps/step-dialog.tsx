import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, readProblem } from '../../api.ts'
import { Notice } from '../../ui/notice.tsx'
import { useProblemWords } from '../../ui/problem-words.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import type { Step } from './steps.ts'

/** What a brief still has open when it goes on. */
export interface Open {
  readonly gaps: number
  readonly comments: number
  readonly changed: number
}

interface StepDialogProps {
  caseId: string
  brief: Brief
  step: Step
  open: Open
  flush: () => Promise<void>
  onClose: () => void
}

/** Asks before a brief moves: forward with what is still open in it, back with why. */
export function StepDialog({ caseId, brief, step, open, flush, onClose }: StepDialogProps) {
  const say = useWords()
  const problemWords = useProblemWords()
  useReturnFocus()
  const [why, setWhy] = useState('')
  const go = useMutation({
    mutationFn: async () => {
      await flush()
      const param = { case: caseId, brief: brief.id }
      const at = api.cases[':case'].briefs[':brief']
      await parseResponse(at.$patch({ param, json: { state: step.to, version: brief.version } }))
      if (why.trim() !== '') await parseResponse(at.comments.$post({ param, json: { body: why } }))
    },
    onSuccess: onClose,
  })
  const problem = go.error ? problemWords(readProblem(go.error)) : undefined
  return (
    <Modal opened onClose={onClose} title={<strong>{say(step.ask)}</strong>} closeButtonProps={{ 'aria-label': say('action.close') }}>
      <p>{say(step.about)}</p>
      {!step.isBack && <OpenThings open={open} />}
      {step.isBack && (
        <Textarea
          mt="md"
          label={say('step.comment')}
          description={say('step.comment.hint')}
          value={why}
          onChange={(change) => setWhy(change.currentTarget.value)}
          autosize
          minRows={3}
          maxLength={4_000}
          data-autofocus
        />
      )}
      {problem && (
        <Notice tone="loss" live title={problem.title}>
          {problem.detail && <p>{problem.detail}</p>}
        </Notice>
      )}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('confirm.cancel')}
        </Button>
        <Button loading={go.isPending} onClick={() => go.mutate()}>
          {say(step.action)}
        </Button>
      </Group>
    </Modal>
  )
}

function OpenThings({ open: { gaps, comments, changed } }: { open: Open }) {
  const say = useWords()
  const lines = [
    gaps > 0 && say('brief.gaps', { count: gaps }),
    comments > 0 && say('comment.open', { count: comments }),
    changed > 0 && say('step.changed', { count: changed }),
  ].filter((line) => line !== false)
  if (lines.length === 0) return <p style={{ marginTop: '0.75rem' }}>{say('step.whole')}</p>
  return (
    <div style={{ marginTop: '0.75rem' }}>
      <Notice tone="time" title={say('step.open')}>
        <ul style={{ margin: '0.25rem 0 0', paddingInlineStart: '1.25rem' }}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
