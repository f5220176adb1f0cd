import { Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ImportPreview } from '@travessia/shared/authority-views'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { ImportChoice } from './import-choice.tsx'
import { ImportReport } from './import-report.tsx'
import { ImportSource } from './import-source.tsx'

/** Bringing what another program exported: choosing it, seeing what is in it, taking it, and what came of it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const kept = useKeptFocus<HTMLDivElement>()
  const [text, setText] = useState('')
  const [isTyped, setTyped] = useState(false)
  const [preview, setPreview] = useState<ImportPreview>()
  const read = useMutation({
    mutationFn: (given: string) => parseResponse(api.authorities.import.$post({ json: { text: given } })),
    onSuccess: setPreview,
  })
  const take = useMutation({
    mutationFn: (places: number[]) => parseResponse(api.authorities.import.$post({ json: { text, take: places, commit: true } })),
  })
  useLeaveGuard({ isDirty: isTyped && text.trim() !== '' && !take.data, heldBy: 'open', onLeave: () => setTyped(false) })
  const type = (given: string) => {
    setText(given)
    setTyped(true)
  }
  const see = (given: string) => {
    setText(given)
    read.mutate(given)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('library.import')}</strong>}
      size="xl"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <div {...kept}>
        {take.data ? (
          <ImportReport done={take.data} onClose={onClose} />
        ) : preview ? (
          <ImportChoice
            preview={preview}
            error={take.error}
            isTaking={take.isPending}
            onBack={() => setPreview(undefined)}
            onTake={(places) => take.mutate(places)}
          />
        ) : (
          <ImportSource text={text} error={read.error} isReading={read.isPending} onType={type} onRead={see} />
        )}
      </div>
    </Modal>
  )
}
