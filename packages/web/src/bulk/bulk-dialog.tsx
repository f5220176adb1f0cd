import { Button, Group, Modal, Stack } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { BulkEffect, CaseChange } from '@travessia/shared/bulk'
import { useState } from 'react'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { showUndo } from '../ui/undo-message.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { ChangeFields } from './change-fields.tsx'
import { bulkPreviewQuery, changeCases, undoBulk } from './queries.ts'

interface BulkDialogProps {
  cases: readonly string[]
  onClose: () => void
  onDone: () => void
}

const nothing: CaseChange = { field: 'leadId', value: null }

/** The same change in many cases: what it would do is told before, and what it could not do after. */
export function BulkDialog({ cases, onClose, onDone }: BulkDialogProps) {
  const say = useWords()
  useReturnFocus()
  const onError = useShowFailure()
  const [change, setChange] = useState<CaseChange>()
  const preview = useQuery({
    ...bulkPreviewQuery(change ?? nothing, cases),
    enabled: change !== undefined,
    placeholderData: keepPreviousData,
  })
  const make = useMutation({
    mutationFn: (wanted: CaseChange) => changeCases(wanted, cases),
    onSuccess: ({ bulk, changed, refused }) => {
      if (bulk) showUndo(say('bulk.done', { count: changed.length }), () => undoBulk(bulk, changed))
      if (refused.length === 0) onDone()
    },
    onError,
  })
  const effect = change && preview.data
  return (
    <Modal
      opened
      onClose={make.data ? onDone : onClose}
      {...closeOnEscape(make.data ? onDone : onClose)}
      title={<strong>{say('bulk.title', { count: cases.length })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack gap="md">
        {make.data ? (
          <Notice tone="time" live title={say('bulk.partly', { count: make.data.refused.length })}>
            <p>{say('bulk.partly.why')}</p>
          </Notice>
        ) : (
          <ChangeFields onChange={setChange} />
        )}
        {change && preview.isError && <ErrorState error={preview.error} retry={() => void preview.refetch()} />}
        {effect && !make.data && <Effect of={cases.length} effect={effect} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={make.data ? onDone : onClose}>
            {say(make.data ? 'action.close' : 'confirm.cancel')}
          </Button>
          {!make.data && (
            <Button
              disabled={!effect || preview.isPlaceholderData || effect.changed.length === 0}
              loading={make.isPending}
              onClick={() => change && make.mutate(change)}
            >
              {say('bulk.make', { count: effect?.changed.length ?? 0 })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}

function Effect({ of, effect }: { of: number; effect: BulkEffect }) {
  const say = useWords()
  return (
    <p role="status">
      {say('bulk.effect', { changed: effect.changed.length, count: of })}
      {effect.same > 0 && ` ${say('bulk.effect.same', { count: effect.same })}`}
      {effect.refused.length > 0 && ` ${say('bulk.effect.refused', { count: effect.refused.length })}`}
    </p>
  )
}
