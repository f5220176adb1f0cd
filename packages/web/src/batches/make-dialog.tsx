import { Button, Checkbox, Group, Modal, Radio, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, readProblem } from '../api.ts'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { batchesQuery } from './queries.ts'

interface MakeDialogProps {
  briefs: readonly string[]
  onClose: () => void
  onDone: () => void
}

/** How the chosen briefs are made. */
export function MakeDialog({ briefs, onClose, onDone }: MakeDialogProps) {
  const say = useWords()
  const client = useQueryClient()
  const [gaps, setGaps] = useState<'show' | 'refuse'>('refuse')
  const [sheets, setSheets] = useState(false)
  useReturnFocus()
  const make = useMutation({
    mutationFn: () => parseResponse(api.batches.$post({ json: { briefs: [...briefs], gaps, sheets } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: batchesQuery.queryKey })
      onDone()
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{say('allBriefs.make.title', { count: briefs.length })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack>
        <p>{say('allBriefs.make.body')}</p>
        <Radio.Group label={say('allBriefs.gaps')} value={gaps} onChange={(value) => setGaps(value === 'show' ? 'show' : 'refuse')}>
          <Stack gap="xs" mt="xs">
            <Radio value="refuse" label={say('allBriefs.gaps.refuse')} />
            <Radio value="show" label={say('allBriefs.gaps.show')} />
          </Stack>
        </Radio.Group>
        <Checkbox
          label={say('allBriefs.sheets')}
          description={say('allBriefs.sheets.hint')}
          checked={sheets}
          onChange={({ currentTarget: { checked } }) => setSheets(checked)}
        />
        {make.isError && <Trouble error={make.error} />}
      </Stack>
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('confirm.cancel')}
        </Button>
        <Button data-autofocus loading={make.isPending} onClick={() => make.mutate()}>
          {say('allBriefs.make.action', { count: briefs.length })}
        </Button>
      </Group>
    </Modal>
  )
}

function Trouble({ error }: { error: unknown }) {
  const { title, detail } = useProblemWords()(readProblem(error))
  return (
    <Notice tone="loss" live title={title}>
      {detail && <p>{detail}</p>}
    </Notice>
  )
}
